/** Long lists as pages: the library grows from a handful of cases to thousands, a page that lists them must not. */
import type { CaseEntry } from '../domain/backlinks.ts';
import { url } from '../i18n/url.ts';
import type { Lang } from '../model/text.ts';

/** Cases on one page of the list; fewer are one page, which then can be sorted and filtered. */
export const CASES_A_PAGE = 60;

/** Cases on the home page. */
export const CASES_AT_HOME = 24;

/**
 * Cuts a list into pages.
 * @param size items on a page, at least 1
 * @returns at least one page, be it empty
 */
export function pagesOf<T>(items: readonly T[], size: number): (readonly T[])[] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, page) => items.slice(page * size, (page + 1) * size));
}

/** Address of a page of the list of cases, counted from 1; the first is the list itself. */
export const casesPage = (lang: Lang, page: number): string => url(lang, 'cases') + (page > 1 ? `page/${page}/` : '');

/** The last that were given a permanent id, newest first; all in the order of their ids where there is room for them. */
export function casesAtHome(cases: readonly CaseEntry[]): readonly CaseEntry[] {
  if (cases.length <= CASES_AT_HOME) return cases;
  const byId = [...cases].sort((a, b) => a.data.id.localeCompare(b.data.id, 'en', { numeric: true }));
  return byId.slice(-CASES_AT_HOME).reverse();
}
