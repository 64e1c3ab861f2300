/** What the list of sources can be filtered by: kind, publisher, year, case. */
import { publisherOf } from '../domain/source-line.ts';
import { yearsOf } from '../domain/format-date.ts';
import type { Citing } from '../domain/cited-by.ts';
import type { Source } from '../model/source.ts';

export interface SourceFacets {
  grade: string;
  publisher: string;
  /** Year of publication, `undated` where the source shows none. */
  year: string;
  /** Slugs of the cases that cite it, set apart by spaces. */
  case: string;
}
export type SourceFacet = keyof SourceFacets;
export const SOURCE_FACETS = ['grade', 'publisher', 'year', 'case'] as const;

export function sourceFacets(source: Source, citing: readonly Citing[]): SourceFacets {
  return {
    grade: source.grade,
    publisher: publisherOf(source),
    year: source.issued === undefined ? 'undated' : String(yearsOf(source.issued)[0]),
    case: citing.flatMap(({ kind, slug }) => (kind === 'case' ? [slug] : [])).join(' '),
  };
}

/** How many sources each value would leave, the most frequent first, or years from new to old. */
export function facetCounts(rows: readonly SourceFacets[], facet: SourceFacet): { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const values = facet === 'case' ? row.case.split(' ') : [row[facet]];
    for (const value of values.filter(Boolean)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => (facet === 'year' ? b.value.localeCompare(a.value, 'en') : b.count - a.count || a.value.localeCompare(b.value, 'ja')));
}
