/** Choices of controls as sets: what is enough for one thing, for all of several, and the smallest of all. */

/** Controls that together are enough, in alphabetical order, each once. */
export type Cut = readonly string[];

const join = (a: Cut, b: Cut): Cut => [...new Set([...a, ...b])].sort();
const within = (a: Cut, b: Cut) => a.every((control) => b.includes(control));
const byName = (a: Cut, b: Cut) => a.length - b.length || a.join(' ').localeCompare(b.join(' '), 'en');

/** Leaves out every choice that holds another one, and repetitions. */
function minimal(cuts: readonly Cut[]): Cut[] {
  const kept: Cut[] = [];
  for (const cut of cuts.toSorted(byName)) if (!kept.some((smaller) => within(smaller, cut))) kept.push(cut);
  return kept;
}

/** What is enough for at least one of the aims, each given by the choices that reach it. */
export const either = (aims: readonly (readonly Cut[])[]): Cut[] => minimal(aims.flat());

/**
 * What is enough for all aims at once; nothing, if one of them cannot be reached.
 * @param atMost choices of more controls are of no interest
 */
export function both(aims: readonly (readonly Cut[])[], atMost = Infinity): Cut[] {
  return aims.reduce<Cut[]>(
    (found, aim) => minimal(found.flatMap((cut) => aim.map((other) => join(cut, other))).filter(({ length }) => length <= atMost)),
    [[]],
  );
}

/**
 * All smallest choices that reach every aim: an exact search by growing size, so that what is too large is never built.
 * @returns choices of equal size, by name; empty where an aim cannot be reached
 */
export function smallest(aims: readonly (readonly Cut[])[]): Cut[] {
  if (aims.some((aim) => aim.length === 0)) return [];
  const easyLast = aims.toSorted((a, b) => a.length - b.length);
  const all = new Set(aims.flat(2)).size;
  for (let size = 0; size <= all; size += 1) {
    const found = both(easyLast, size);
    if (found.length > 0) return found;
  }
  return [];
}
