import { headline } from '../../domain/headline.ts';
import { publishedCases } from '../../domain/backlinks.ts';
import { parseDate } from '../../domain/edtf.ts';
import { url, type Section } from '../../i18n/url.ts';
import type { Library } from '../../library/library.ts';
import type { LeakCase } from '../../model/case.ts';
import type { Lang } from '../../model/text.ts';
import type { PageEntry } from '../data.ts';
import { sizeOf } from '../size-class.ts';

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

/** Roles in which an organisation stands in many cases, or in none by name. */
const COMMON_ROLES: ReadonlySet<string> = new Set(['regulator', 'police', 'court', 'certification-body', 'list-broker', 'other']);

/** The parties of a case that have a name of their own and few other cases. */
export const partiesOfNote = ({ parties }: LeakCase): LeakCase['parties'] =>
  parties.filter(({ roles }) => !roles.some((role) => COMMON_ROLES.has(role)));

/** What cases are found and put in order by, by address: their companies, the day they became known, their number. */
export function caseKeys(library: Library, lang: Lang): Map<string, Pick<PageEntry, 'date' | 'size' | 'names'>> {
  return new Map(
    publishedCases(library).map((leakCase) => {
      const { figure, firstNotice } = headline(library, leakCase);
      const size = sizeOf(figure);
      const date = firstNotice && new Date(parseDate(firstNotice.date).min).toISOString().slice(0, 10);
      const names = [...new Set(partiesOfNote(leakCase.data).flatMap(({ name, short }) => [name[lang], ...(short ? [short[lang]] : [])]))];
      return [url(lang, 'cases', leakCase.slug), { names, ...(date !== undefined && { date }), ...(size !== undefined && { size }) }];
    }),
  );
}

/** Cases first, then the catalogues, each by permanent id; pages without one by address. */
export function inBrowsingOrder(a: PageEntry, b: PageEntry): number {
  const kind = (page: PageEntry) => (KINDS.indexOf(page.facets.kind?.[0] ?? 'page') + KINDS.length + 1) % (KINDS.length + 1);
  const compare = (x: string, y: string) => (x < y ? -1 : Number(x > y));
  return kind(a) - kind(b) || compare(a.id ?? '', b.id ?? '') || compare(a.url, b.url);
}
