/** The texts of an entry, each with the place of its value in the data. */
import type { Library } from '../library.ts';
import type { Entry, Path } from '../yaml.ts';

export interface Text {
  path: Path;
  value: string;
}

/** Every text below `data`, in the order of the file. */
export function textsOf(data: unknown, path: Path = []): Text[] {
  if (typeof data === 'string') return [{ path, value: data }];
  if (typeof data !== 'object' || data === null) return [];
  const parts: [PropertyKey, unknown][] = Array.isArray(data) ? data.map((item, index) => [index, item]) : Object.entries(data);
  return parts.flatMap(([part, value]) => textsOf(value, [...path, part]));
}

/** All entries of the library. */
export const entriesOf = (library: Library): Entry<unknown>[] =>
  [library.cases, library.techniques, library.outcomes, library.controls, library.laws, library.terms, library.sources].flatMap(
    (catalogue): Entry<unknown>[] => [...catalogue.values()],
  );
