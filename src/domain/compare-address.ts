/** The choice of cases to compare is its address: `?case=benesse&case=ntt-west`. Nothing is stored. */

export const MOST = 4;
const LEAST = 2;

/**
 * The cases chosen in an address, in the order of the page.
 * @param known slugs of all cases
 * @returns two to four: unknown ones are dropped, too few are filled up with the first ones, none means `usual`
 */
export function chosenCases(search: string, known: readonly string[], usual: readonly string[]): string[] {
  const asked = [...new Set(new URLSearchParams(search).getAll('case'))].filter((slug) => known.includes(slug)).slice(0, MOST);
  if (asked.length === 0) return [...usual];
  const more = known.filter((slug) => !asked.includes(slug)).slice(0, Math.max(0, LEAST - asked.length));
  return known.filter((slug) => asked.includes(slug) || more.includes(slug));
}

/** The query of an address that keeps a choice; empty where it is the usual one. */
export function caseQuery(chosen: readonly string[], usual: readonly string[]): string {
  if (chosen.length === 0 || chosen.join() === usual.join()) return '';
  return `?${new URLSearchParams(chosen.map((slug) => ['case', slug])).toString()}`;
}
