/** The state of the search page in its address: `?q=…&vector=usb-memory&outcome=…&sort=date`, where a facet may repeat. */
import { FACETS, type Facet, type Facets } from './facets.ts';
import { isOrder, type Order } from './order.ts';

export interface SearchState {
  query: string;
  facets: Facets;
  /** Only as typed: no spelling variants, no looser matches. */
  exact: boolean;
  order: Order;
}

/** Characters of a query that are read. Longer ones say no more, and a page of text would keep the engine busy for minutes. */
export const LONGEST = 256;

const VALUE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Reads the part of an address after `?`; what is not a facet or not a value is passed over. */
export function readState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const facets: Partial<Record<Facet, string[]>> = {};
  for (const facet of FACETS) {
    const values = [...new Set(parameters.getAll(facet))].filter((value) => VALUE.test(value));
    if (values.length > 0) facets[facet] = values;
  }
  const order = parameters.get('sort');
  return {
    query:
      parameters
        .get('q')
        ?.trim()
        .slice(0, LONGEST)
        .replace(/[\ud800-\udbff]$/, '') ?? '',
    facets,
    exact: parameters.get('exact') === '1',
    order: isOrder(order) ? order : 'relevance',
  };
}

/** Writes the state, in a fixed order; '' where there is nothing to say. */
export function writeState({ query, facets, exact, order }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query.trim()) parameters.set('q', query.trim());
  for (const facet of FACETS) for (const value of facets[facet] ?? []) parameters.append(facet, value);
  if (exact) parameters.set('exact', '1');
  if (order !== 'relevance') parameters.set('sort', order);
  const text = parameters.toString();
  return text && `?${text}`;
}

/** Whether there is anything to search for. */
export const isEmpty = ({ query, facets }: Pick<SearchState, 'query' | 'facets'>): boolean =>
  query.trim() === '' && FACETS.every((facet) => !facets[facet]?.length);
