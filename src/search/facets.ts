/** What the search can filter by; each value is an id, its label comes from the library or a vocabulary. */
export const FACETS = [
  'kind',
  'vector',
  'technique',
  'outcome',
  'control',
  'law',
  'sector',
  'role',
  'employment',
  'data',
  'size',
  'acted',
  'disclosed',
] as const;
export type Facet = (typeof FACETS)[number];
export type Facets = Partial<Record<Facet, readonly string[]>>;
