import { url, type Section } from '../../i18n/url.ts';
import type { Library } from '../../library/library.ts';
import type { Lang } from '../../model/text.ts';
import type { PageEntry } from '../data.ts';

/** Kinds of pages in the order of a list without a query. */
const KINDS = ['case', 'technique', 'outcome', 'control', 'law', 'term', 'page'];

/** Permanent ids by address. */
export function idsByUrl(library: Library, lang: Lang): Map<string, string> {
  const sections: Section[] = ['cases', 'techniques', 'outcomes', 'controls', 'laws'];
  return new Map(
    sections.flatMap((section) =>
      [...library[section as 'cases' | 'techniques' | 'outcomes' | 'controls' | 'laws'].values()].map(
        ({ slug, data }) => [url(lang, section, slug), data.id] as const,
      ),
    ),
  );
}

/** Cases first, then the catalogues, each by permanent id; pages without one by address. */
export function inBrowsingOrder(a: PageEntry, b: PageEntry): number {
  const kind = (page: PageEntry) => (KINDS.indexOf(page.facets.kind?.[0] ?? 'page') + KINDS.length + 1) % (KINDS.length + 1);
  const compare = (x: string, y: string) => (x < y ? -1 : Number(x > y));
  return kind(a) - kind(b) || compare(a.id ?? '', b.id ?? '') || compare(a.url, b.url);
}
