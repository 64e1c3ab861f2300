/** Filtering by facets and counting: several values of a facet mean any of them, several facets mean all of them. */
import { FACETS, type Facet, type Facets } from './facets.ts';

/** How many pages each value of each facet would give. */
export type Counts = Record<Facet, Record<string, number>>;

/** Whether a page has, for each facet with a choice, one of the chosen values. */
export function selected(page: Facets, selection: Facets, except?: Facet): boolean {
  return FACETS.every((facet) => {
    const wanted = selection[facet];
    if (facet === except || !wanted?.length) return true;
    return page[facet]?.some((value) => wanted.includes(value)) ?? false;
  });
}

/**
 * Counts per value. A facet's own choice does not narrow its counts: beside a value stands what it would give if it
 * were the one chosen in its facet.
 * @param pages facets of the pages that match the words
 */
export function countValues(pages: readonly Facets[], selection: Facets): Counts {
  const counts = {} as Counts;
  for (const facet of FACETS) {
    const values: Record<string, number> = {};
    for (const page of pages) {
      if (!selected(page, selection, facet)) continue;
      for (const value of page[facet] ?? []) values[value] = (values[value] ?? 0) + 1;
    }
    counts[facet] = values;
  }
  return counts;
}
