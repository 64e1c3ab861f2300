/** The numbered list of sources under a page. */
import { asOneRead } from '../incremental/one-read.ts';
import type { Library } from '../library/library.ts';
import type { Source } from '../model/source.ts';
import { GRADE } from '../model/vocabulary.ts';
import { earliest } from './edtf.ts';

export interface NumberedSource {
  n: number;
  source: Source;
}
/** Numbers by source id. */
export type Bibliography = ReadonlyMap<string, NumberedSource>;

/** Name of the question which sources something cites; all of it has to be gone through for so little. */
export const CITED_SOURCES = '@sources';

function idsIn(data: unknown): string[] {
  if (Array.isArray(data)) return data.flatMap(idsIn);
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => (key === 'sources' ? (value as string[]) : idsIn(value)));
}

/** Ids in every field called `sources`, wherever it stands in the data. */
export const sourceIds = (data: unknown): string[] => asOneRead(data, CITED_SOURCES, idsIn);

const RANK = Object.keys(GRADE);

/** Best grade first, then oldest first; a source without a date comes after those with one. */
export function compareSources(a: Source, b: Source): number {
  const when = ({ issued }: Source) => (issued === undefined ? Infinity : earliest(issued));
  const [first, second] = [when(a), when(b)];
  return RANK.indexOf(a.grade) - RANK.indexOf(b.grade) || (first === second ? a.id.localeCompare(b.id, 'en') : first - second);
}

/**
 * Numbers the sources that a page cites.
 * @param ids ids as they occur, repeated or not; unknown ones are left out (the check reports them)
 */
export function bibliography(library: Library, ids: Iterable<string>): Bibliography {
  const sources = [...new Set(ids)].flatMap((id) => library.sources.get(id)?.data ?? []).sort(compareSources);
  return new Map(sources.map((source, index) => [source.id, { n: index + 1, source }]));
}
