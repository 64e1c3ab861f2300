import type { Lang } from '../../model/text.ts';
import type { Span } from './found.ts';

/** Within so many positions words are of one passage: characters in Japanese, words in English. */
const PASSAGE: Record<Lang, number> = { ja: 90, en: 36 };

/**
 * The most terms whose hits stand in one passage of a page, rather than each somewhere else in it.
 * @param spans with the number of their term
 * @param named terms that name the page: they stand beside any other
 */
export function closeTerms(spans: readonly Span[], lang: Lang, named: ReadonlySet<number> = new Set()): number {
  const sorted = spans.filter(({ term }) => !named.has(term)).sort((a, b) => a.start - b.start);
  const within = new Map<number, number>();
  let most = 0;
  let from = 0;
  for (const { start, length, term } of sorted) {
    within.set(term, (within.get(term) ?? 0) + 1);
    for (let first = sorted[from]; first && start + length - first.start > PASSAGE[lang] && first.start < start; first = sorted[from]) {
      const left = (within.get(first.term) ?? 1) - 1;
      if (left === 0) within.delete(first.term);
      else within.set(first.term, left);
      from += 1;
    }
    most = Math.max(most, within.size);
  }
  return most + named.size;
}
