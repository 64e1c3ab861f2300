/** What a page of a long list is called: the first like the list, the others with their number. */
import { t } from '../i18n/t.ts';
import { url, type Section } from '../i18n/url.ts';
import type { Lang } from '../model/text.ts';

interface Titled {
  title: string;
  description: string;
}

/**
 * @param page counted from 1
 * @param list title and description of the list as a whole
 * @returns with the way back to the list
 */
export function titleOfPage(
  lang: Lang,
  section: Section,
  page: number,
  list: Titled,
): Titled & { crumbs: { href: string; text: string }[] } {
  if (page === 1) return { ...list, crumbs: [] };
  return {
    title: t(lang, 'paging.title', { n: page, title: list.title }),
    description: t(lang, 'paging.description', { n: page, description: list.description }),
    crumbs: [{ href: url(lang, section), text: list.title }],
  };
}
