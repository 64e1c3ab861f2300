/** The choice of cases to compare is its address: `?case=benesse&case=ntt-west`. Nothing is stored. */

export const MOST = 4;
const LEAST = 2;

const askedCases = (search: string): string[] => [...new Set(new URLSearchParams(search).getAll('case'))];

/** What an address asks for that is not on the page. */
export const unknownCases = (search: string, known: readonly string[]): string[] =>
  askedCases(search).filter((slug) => !known.includes(slug));

/**
 * The cases chosen in an address, in the order of the page.
 * @param known slugs of the cases on the page
 * @returns four at most; one alone is given the first other beside it, unless another was asked for that is not known; none
 *   means `usual`
 */
export function chosenCases(search: string, known: readonly string[], usual: readonly string[]): string[] {
  const asked = askedCases(search)
    .filter((slug) => known.includes(slug))
    .slice(0, MOST);
  if (asked.length === 0) return [...usual];
  const missing = unknownCases(search, known).length > 0 ? 0 : Math.max(0, LEAST - asked.length);
  const more = known.filter((slug) => !asked.includes(slug)).slice(0, missing);
  return known.filter((slug) => asked.includes(slug) || more.includes(slug));
}

/** The query of an address that keeps a choice; empty where it is the usual one. */
export function caseQuery(chosen: readonly string[], usual: readonly string[]): string {
  if (chosen.length === 0 || chosen.join() === usual.join()) return '';
  return `?${new URLSearchParams(chosen.map((slug) => ['case', slug])).toString()}`;
}
