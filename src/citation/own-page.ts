/** Pages of this library as works to cite: title, permanent id, revision, address. */
import { publishedCases } from '../domain/backlinks.ts';
import { ofLibrary } from '../domain/of-library.ts';
import { otherLang, url } from '../i18n/url.ts';
import type { Library } from '../library/library.ts';
import type { Bilingual, Lang } from '../model/text.ts';
import { absolute, NAME } from '../site.ts';
import type { Work } from './work.ts';

/** Sections whose pages have a permanent id. */
export const CITED_SECTIONS = ['cases', 'techniques', 'outcomes', 'controls', 'laws'] as const;
export type CitedSection = (typeof CITED_SECTIONS)[number];

export interface OwnPage {
  section: CitedSection;
  slug: string;
  id: string;
  title: Bilingual;
  /** Day of the revision shown. */
  revised: string;
}

/** The newest revision of any case: the edition that the catalogue pages, which list the cases, belong to. */
export const edition = ofLibrary((library): string =>
  publishedCases(library)
    .flatMap(({ data }) => data.revisions.map(({ date }) => date))
    .reduce((newest, date) => (date > newest ? date : newest), ''),
);

/** Every page with a permanent id, section by section. Drafts have none yet. */
export const ownPages = ofLibrary((library): readonly OwnPage[] => {
  const newest = edition(library);
  const cases = publishedCases(library).map(({ slug, data: { id, title, revisions } }): OwnPage => ({
    section: 'cases',
    slug,
    id,
    title,
    revised: revisions[0]?.date ?? newest,
  }));
  const rest = (['techniques', 'outcomes', 'controls', 'laws'] as const).flatMap((section) =>
    [...library[section].values()].map(({ slug, data: { id, name } }): OwnPage => ({ section, slug, id, title: name, revised: newest })),
  );
  return [...cases, ...rest];
});

const byPlace = ofLibrary((library) => new Map(ownPages(library).map((page) => [`${page.section}/${page.slug}`, page])));

/** One page by its place. Throws on a page that does not exist: a fault of the caller. */
export function ownPage(library: Library, section: CitedSection, slug: string): OwnPage {
  const page = byPlace(library).get(`${section}/${slug}`);
  if (!page) throw new Error(`no page at ${section}/${slug}`);
  return page;
}

/** The page in a language as a work. Left open: the day on which the reader opens it. */
export function ownWork({ section, slug, id, title, revised }: OwnPage, lang: Lang): Work {
  return {
    type: 'webpage',
    title: title[lang],
    translation: title[otherLang(lang)],
    language: lang,
    authors: [],
    container: NAME,
    publisher: NAME,
    issued: revised,
    url: absolute(url(lang, section, slug)),
    own: { id, licence: 'CC BY 4.0' },
  };
}
