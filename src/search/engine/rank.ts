import type { PageEntry } from '../data.ts';
import { comparable } from '../tokens/normal-form.ts';
import type { Found, FoundPages } from './found.ts';

/** A page in the order of an answer. */
export interface Ranked {
  /** Its place in pages.json. */
  place: number;
  found?: Found;
  relaxed?: true;
}

/** Overviews repeat what their pages say, and the glossary says it in passing: the page itself comes first. */
const WEIGHT: Readonly<Record<string, number>> = { page: 0.35, term: 0.6 };

/** A title that is, or holds, what was typed. */
function titleFactor(title: string, query: string): number {
  const plain = comparable(title);
  if (plain === query) return 5;
  if (query.length < 2 || !plain.includes(query)) return 1;
  return plain.startsWith(query) ? 3 : 2;
}

/** Orders pages by Pagefind's score (BM25, headings and titles weigh more), the kind of page and its title. */
export function rank(found: FoundPages, placeOf: ReadonlyMap<string, number>, pages: readonly PageEntry[], query: string): Ranked[] {
  const plain = comparable(query);
  return [...found]
    .flatMap(([id, one]) => {
      const place = placeOf.get(id);
      const entry = place === undefined ? undefined : pages[place];
      if (place === undefined || !entry) return [];
      const weight = WEIGHT[entry.facets.kind?.[0] ?? 'page'] ?? 1;
      return [{ place, found: one, score: one.score * weight * titleFactor(entry.title, plain) }];
    })
    .sort((a, b) => b.score - a.score || a.place - b.place)
    .map(({ place, found: one }) => ({ place, found: one }));
}
