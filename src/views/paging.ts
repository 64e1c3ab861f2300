/** Long lists as pages: the library grows from a handful of cases to thousands, a page that lists them must not. */
import { publishedCases, type CaseEntry } from '../domain/backlinks.ts';
import { chronicle, type ChronicleEvent } from '../domain/chronicle.ts';
import { ofLibrary } from '../domain/of-library.ts';
import { url, type Section } from '../i18n/url.ts';
import type { Library } from '../library/library.ts';
import type { Lang } from '../model/text.ts';
import { inBothLanguages } from './paths.ts';

/** Cases on one page of the list, the clocks or the comparison; fewer are one page, which then can be sorted and filtered. */
const CASES_A_PAGE = 60;

/** Events on one page of the timeline; fewer are one page, which then can be filtered by case. */
const EVENTS_A_PAGE = 1000;

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

/** The published cases, page by page. */
export const casePages = ofLibrary((library) => pagesOf(publishedCases(library), CASES_A_PAGE));

/**
 * A case and others beside it, as the comparison is asked for them: the page it stands on, and of the others those there.
 * @param most of the others
 */
export function casesBeside(
  library: Library,
  leakCase: CaseEntry,
  others: readonly CaseEntry[],
  most: number,
): { page: number; slugs: string[] } {
  const pages = casePages(library).map((page) => new Set(page.map(({ slug }) => slug)));
  const page = Math.max(
    0,
    pages.findIndex((slugs) => slugs.has(leakCase.slug)),
  );
  const there = others.filter(({ slug }) => pages[page]?.has(slug)).slice(0, most);
  return { page: page + 1, slugs: [leakCase, ...there].map(({ slug }) => slug) };
}

/** The events of all cases in order of date, page by page. */
export const eventPages = ofLibrary((library) => pagesOf(chronicle(library), EVENTS_A_PAGE));

/** Address of a page of a list, counted from 1; the first is the list itself. */
export const pageAddress = (lang: Lang, section: Section, page: number): string => url(lang, section) + (page > 1 ? `page/${page}/` : '');

/** Paths of the second page of a list and those after it, where it has so many. */
export const laterPages = (count: number): { params: { lang: Lang; page: string }; cacheKey: string }[] =>
  inBothLanguages().flatMap(({ params, ...rest }) =>
    Array.from({ length: count - 1 }, (_, index) => ({ params: { ...params, page: String(index + 2) }, ...rest })),
  );

/** The library as if it had these cases alone, for what shows all it is given. */
export const withCases = (library: Library, cases: readonly CaseEntry[]): Library => ({
  ...library,
  cases: new Map(cases.map((leakCase) => [leakCase.slug, leakCase])),
});

/** The library as if these events were all. */
export function withEvents(library: Library, events: readonly ChronicleEvent[]): Library {
  const kept = new Set(events.map(({ event }) => event));
  const cases = [...new Set(events.map(({ leakCase }) => leakCase))].map((leakCase) => ({
    ...leakCase,
    data: { ...leakCase.data, timeline: leakCase.data.timeline.filter((event) => kept.has(event)) },
  }));
  return withCases(library, cases);
}

/** The last that were given a permanent id, newest first; all in the order of their ids where there is room for them. */
export function casesAtHome(cases: readonly CaseEntry[]): readonly CaseEntry[] {
  if (cases.length <= CASES_AT_HOME) return cases;
  const byId = [...cases].sort((a, b) => a.data.id.localeCompare(b.data.id, 'en', { numeric: true }));
  return byId.slice(-CASES_AT_HOME).reverse();
}
