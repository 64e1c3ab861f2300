/** Static paths of the pages: every page exists in both languages, at the same address after the language. */
import { LANGS, type Lang } from '../model/text.ts';
import type { Entry } from '../library/yaml.ts';

/** For `cacheKey`: what the page is handed is an entry or nothing, so that a build knows all it reads (src/incremental). */
export const NOTHING_MORE = '';

export const inBothLanguages = (): { params: { lang: Lang }; cacheKey: string }[] =>
  LANGS.map((lang) => ({ params: { lang }, cacheKey: NOTHING_MORE }));

/** One page per entry and language. */
export function entryPaths<T>(
  entries: Iterable<Entry<T>>,
): { params: { lang: Lang; slug: string }; props: { entry: Entry<T> }; cacheKey: string }[] {
  return [...entries].flatMap((entry) =>
    LANGS.map((lang) => ({ params: { lang, slug: entry.slug }, props: { entry }, cacheKey: NOTHING_MORE })),
  );
}
