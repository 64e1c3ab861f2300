/** The orders of a list of results. */
import type { PageEntry } from './data.ts';

export const ORDERS = ['relevance', 'date', 'size'] as const;
export type Order = (typeof ORDERS)[number];

export const isOrder = (text: string | null): text is Order => ORDERS.some((order) => order === text);

/**
 * Puts pages in order: the newest or the largest first, what has no date or size after them, equals as they were.
 * @param pages in order of relevance
 */
export function inOrder<T extends { place: number }>(found: readonly T[], pages: readonly PageEntry[], order: Order): T[] {
  if (order === 'relevance') return [...found];
  const key = ({ place }: T): string | number => pages[place]?.[order] ?? (order === 'date' ? '' : -1);
  return [...found].sort((a, b) => (key(a) < key(b) ? 1 : key(a) > key(b) ? -1 : 0));
}
