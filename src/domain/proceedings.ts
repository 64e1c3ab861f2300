/** Courses of proceedings: which decision reviewed which, from the first instance to the last that is known. */
import type { OutcomeEntry, Sanction } from '../model/outcome.ts';

/** The stages of a course in their order; decisions of one stage went up together. */
export type Course = OutcomeEntry[][];

/** How many decisions lie before one in its proceedings, by the longest way. The check keeps `follows` free of circles. */
function stageOf(entry: OutcomeEntry, byId: ReadonlyMap<string, OutcomeEntry>): number {
  const before = entry.follows.flatMap((id) => byId.get(id) ?? []);
  return before.length === 0 ? 0 : 1 + Math.max(...before.map((one) => stageOf(one, byId)));
}

/** Everything linked with an entry, directly or through others, itself included. */
function component(start: OutcomeEntry, entries: readonly OutcomeEntry[]): Set<OutcomeEntry> {
  const found = new Set([start]);
  for (const one of found) {
    for (const other of entries) {
      if (one.follows.includes(other.id) || other.follows.includes(one.id)) found.add(other);
    }
  }
  return found;
}

/**
 * The courses among the entries of a track, in the order of their first decisions.
 * @returns one course for each set of linked decisions; entries that no other follows are no course
 */
export function courses(entries: readonly OutcomeEntry[]): Course[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const seen = new Set<OutcomeEntry>();
  return entries.flatMap((entry) => {
    if (seen.has(entry)) return [];
    const members = component(entry, entries);
    for (const one of members) seen.add(one);
    if (members.size === 1) return [];
    const course: Course = [];
    for (const one of entries.filter((candidate) => members.has(candidate))) (course[stageOf(one, byId)] ??= []).push(one);
    return [course];
  });
}

/** Decisions that review an entry, and those that review them. */
function later(entry: OutcomeEntry, entries: readonly OutcomeEntry[]): OutcomeEntry[] {
  const found = new Set<OutcomeEntry>();
  let ids = [entry.id];
  while (ids.length > 0) {
    const next = entries.filter((one) => !found.has(one) && one.follows.some((id) => ids.includes(id)));
    for (const one of next) found.add(one);
    ids = next.map(({ id }) => id);
  }
  return [...found];
}

/**
 * The decision that took the place of another: a later one in the same proceedings with a sanction of the same kind.
 * A dismissed appeal has no sanction of its own and replaces nothing.
 */
export const replacedBy = (entry: OutcomeEntry, entries: readonly OutcomeEntry[], kind: keyof Sanction): OutcomeEntry | undefined =>
  later(entry, entries)
    .filter(({ sanction }) => sanction?.[kind] !== undefined)
    .at(-1);
