import type { Article, DefinedTerm } from 'schema-dts';
import { techniquesOf, type CaseEntry } from '../domain/backlinks.ts';
import type { Bibliography } from '../domain/bibliography.ts';
import type { Library } from '../library/library.ts';
import { t } from '../i18n/t.ts';
import { otherLang, url } from '../i18n/url.ts';
import type { Lang } from '../model/text.ts';
import { SECTOR } from '../model/vocabulary.ts';
import { socialCard } from '../social/address.ts';
import { termReference } from './defined-term.ts';
import { LIBRARY, LICENCE, PUBLISHER } from './library.ts';
import { absolute } from '../site.ts';

/** The page of a case as a work. */
export const articleId = (lang: Lang, slug: string): string => `${absolute(url(lang, 'cases', slug))}#article`;

/** First and newest revision; revisions are written newest first. */
export const revisionDays = ({ data: { revisions } }: CaseEntry) => ({
  datePublished: revisions.at(-1)?.date ?? '',
  dateModified: revisions[0]?.date ?? '',
});

/** The other language's page; neither language is a gloss of the other, but Japanese is where the texts begin. */
export const translations = <T extends string>(type: T, lang: Lang, id: string) =>
  lang === 'ja'
    ? ({ workTranslation: { '@type': type, '@id': id } } as const)
    : ({ translationOfWork: { '@type': type, '@id': id } } as const);

/** What a case is about, of the terms this library defines: its techniques. */
function subjects(library: Library, leakCase: CaseEntry, lang: Lang): DefinedTerm[] {
  return techniquesOf(leakCase).flatMap((slug) => {
    const technique = library.techniques.get(slug);
    return technique ? [termReference(lang, 'techniques', technique)] : [];
  });
}

/**
 * A case.
 * @param bibliography its sources; each is given by the address at which it was read, under its own title
 */
export function caseArticle(library: Library, leakCase: CaseEntry, lang: Lang, bibliography: Bibliography): Article {
  const { slug, data } = leakCase;
  const page = url(lang, 'cases', slug);
  return {
    '@type': 'Article',
    '@id': articleId(lang, slug),
    headline: data.title[lang],
    alternativeHeadline: data.short[lang],
    abstract: data.summary.text[lang],
    identifier: [data.id, absolute(`/id/${data.id}/`)],
    mainEntityOfPage: absolute(page),
    image: absolute(socialCard(page)),
    inLanguage: lang,
    license: LICENCE,
    author: PUBLISHER,
    publisher: { '@id': PUBLISHER['@id'] },
    isPartOf: LIBRARY,
    isAccessibleForFree: true,
    ...revisionDays(leakCase),
    educationalUse: t(lang, 'meta.educationalUse'),
    keywords: data.sectors.map((sector) => SECTOR[sector][lang]),
    about: subjects(library, leakCase, lang),
    ...translations('Article', lang, articleId(otherLang(lang), slug)),
    citation: [...bibliography.values()].map(({ source }) => ({ '@type': 'CreativeWork', name: source.title, url: source.URL })),
  };
}
