/** Static paths of the pages: every page exists in both languages, at the same address after the language. */
import { LANGS, type Lang } from '../model/text.ts';
import type { Entry } from '../library/yaml.ts';

export const inBothLanguages = (): { params: { lang: Lang } }[] => LANGS.map((lang) => ({ params: { lang } }));

/** One page per entry and language. */
export function entryPaths<T>(entries: Iterable<Entry<T>>): { params: { lang: Lang; slug: string }; props: { entry: Entry<T> } }[] {
  return [...entries].flatMap((entry) => LANGS.map((lang) => ({ params: { lang, slug: entry.slug }, props: { entry } })));
}
