/** The pages that look across the cases, in the order in which they are offered, each with the word for its title. */
export const ACROSS = [
  ['compare', 'compare.title'],
  ['clocks', 'clocks.title'],
  ['timeline', 'timeline.title'],
  ['foreseeable', 'foreseeable.title'],
  ['sanctions', 'sanctions.title'],
  ['chain', 'chain.page.title'],
  ['crosswalk', 'crosswalkPage.title'],
  ['data', 'data.title'],
] as const;
