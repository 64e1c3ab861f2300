import type { Lang } from '../../model/text.ts';
import { HAS_JAPANESE } from '../tokens/characters.ts';

/** Below so many pages in the own language the other one is asked as well. */
const FEW = 5;

/**
 * Whether the pages of the other language may hold what was typed: Japanese on an English page, or Latin letters
 * that few Japanese pages have.
 * @param total pages found in the reader's language
 */
export function mayBeInOther(query: string, lang: Lang, total: number): boolean {
  if (lang === 'en') return HAS_JAPANESE.test(query);
  return total < FEW && !HAS_JAPANESE.test(query) && /\p{L}{3}/u.test(query);
}
