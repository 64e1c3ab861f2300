import type { Library } from '../library.ts';
import type { Entry, Path } from '../yaml.ts';
import { nearest } from '../nearest.ts';
import type { Report, Rule } from './rule.ts';

/** A value somewhere in the data that names something else. */
interface Reference {
  path: Path;
  value: string;
}

/** Collects the values of every field called `name`, wherever it stands; an array yields each of its items. */
function fieldsCalled(name: string, data: unknown, path: Path = []): Reference[] {
  if (Array.isArray(data)) return data.flatMap((item, index) => fieldsCalled(name, item, [...path, index]));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    const here = [...path, key];
    if (key !== name) return fieldsCalled(name, value, here);
    if (typeof value === 'string') return [{ path: here, value }];
    if (Array.isArray(value) && value.every((item) => typeof item === 'string')) {
      return value.map((item, index) => ({ path: [...here, index], value: item }));
    }
    return fieldsCalled(name, value, here);
  });
}

/** Says that `value` names nothing, and what comes nearest. */
export function unknownId(kind: string, value: string, known: Iterable<string>, where: string): string {
  const guess = nearest(value, known);
  return `no ${kind} is called "${value}"; allowed are the ids in ${where}${guess ? ` (did you mean "${guess}"?)` : ''}`;
}

function check(
  entry: Entry<unknown>,
  found: Reference[],
  kind: string,
  known: ReadonlySet<string> | ReadonlyMap<string, unknown>,
  where: string,
  report: Report,
): void {
  for (const { path, value } of found) {
    if (!known.has(value)) report(entry.locate(path), unknownId(kind, value, known.keys(), where));
  }
}

function checkCase(library: Library, entry: Library['cases'] extends ReadonlyMap<string, infer E> ? E : never, report: Report): void {
  const { data } = entry;
  const parties = new Set(data.parties.map(({ id }) => id));
  const nodes = new Set(data.path.nodes.map(({ id }) => id));
  const at = (base: Path, found: Reference[]) => found.map(({ path, value }) => ({ path: [...base, ...path], value }));
  const ends = (list: unknown) => [...fieldsCalled('from', list), ...fieldsCalled('to', list)];

  check(entry, at(['entrustment'], ends(data.entrustment)), 'party', parties, 'parties of this case', report);
  check(entry, at(['path', 'steps'], ends(data.path.steps)), 'node', nodes, 'path.nodes of this case', report);
  check(entry, at(['path', 'relations'], ends(data.path.relations)), 'node', nodes, 'path.nodes of this case', report);
  check(
    entry,
    at(['path', 'nodes'], fieldsCalled('domain', data.path.nodes)),
    'party',
    new Set([...parties, 'outside']),
    'parties of this case, or "outside"',
    report,
  );
  check(entry, fieldsCalled('techniques', data), 'technique', library.techniques, 'content/techniques', report);
  check(
    entry,
    [...fieldsCalled('control', data), ...at(['causes'], fieldsCalled('controls', data.causes))],
    'control',
    library.controls,
    'content/controls',
    report,
  );
  check(
    entry,
    fieldsCalled('law', data.outcomes).map(({ path, value }) => ({ path: ['outcomes', ...path], value })),
    'law',
    library.laws,
    'content/laws',
    report,
  );
  check(entry, at(['outcomes'], fieldsCalled('type', data.outcomes)), 'outcome type', library.outcomes, 'content/outcomes', report);
}

/** Everything that is named exists. */
export const references: Rule = (library, report) => {
  const all = [library.cases, library.techniques, library.outcomes, library.controls, library.laws, library.terms];
  for (const catalogue of all) {
    for (const entry of catalogue.values() as Iterable<Entry<unknown>>) {
      check(entry, fieldsCalled('sources', entry.data), 'source', library.sources, 'content/sources', report);
    }
  }
  for (const entry of library.cases.values()) checkCase(library, entry, report);
  for (const entry of library.outcomes.values())
    check(entry, fieldsCalled('laws', entry.data), 'law', library.laws, 'content/laws', report);
  for (const entry of library.controls.values()) {
    check(entry, fieldsCalled('technique', entry.data), 'technique', library.techniques, 'content/techniques', report);
  }
  for (const entry of library.terms.values()) {
    check(entry, fieldsCalled('see', entry.data), 'term', library.terms, 'content/terms', report);
    check(entry, fieldsCalled('technique', entry.data), 'technique', library.techniques, 'content/techniques', report);
    check(entry, fieldsCalled('outcome', entry.data), 'outcome type', library.outcomes, 'content/outcomes', report);
    check(entry, fieldsCalled('control', entry.data), 'control', library.controls, 'content/controls', report);
    check(entry, fieldsCalled('law', entry.data), 'law', library.laws, 'content/laws', report);
  }
};
