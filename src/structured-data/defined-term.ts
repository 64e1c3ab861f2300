import type { DefinedTerm } from 'schema-dts';
import { crosswalkUrl } from '../crosswalk/url.ts';
import type { Entry } from '../library/yaml.ts';
import { otherLang, url } from '../i18n/url.ts';
import type { Control, CrosswalkRow, OutcomeType, Technique, Term } from '../model/catalogue.ts';
import type { Bilingual, Lang } from '../model/text.ts';
import { absolute } from '../site.ts';

/** Sections whose pages each define one term. */
export type TermSection = 'techniques' | 'outcomes' | 'controls';
/** What those sections hold. */
export type Defined = Entry<Technique> | Entry<OutcomeType> | Entry<Control>;

/** The overview as a set of terms. */
export const setId = (lang: Lang, section: TermSection | 'glossary') => `${absolute(url(lang, section))}#set`;
const termId = (lang: Lang, section: TermSection, slug: string) => `${absolute(url(lang, section, slug))}#term`;

function definitionOf({ data }: Defined): Bilingual {
  if ('definition' in data) return data.definition;
  return 'meaning' in data ? data.meaning : data.does;
}

/** Pages of public vocabularies that mean the very same; one that is only near or broader is not the same thing. */
const sameAs = (rows: readonly CrosswalkRow[]): string[] =>
  rows.flatMap(({ scheme, id, fit }) => (fit === 'exact' && id !== undefined ? (crosswalkUrl(scheme, id) ?? []) : []));

/** A term where another page speaks of it. */
export const termReference = (lang: Lang, section: TermSection, { slug, data }: Defined): DefinedTerm => ({
  '@type': 'DefinedTerm',
  '@id': termId(lang, section, slug),
  name: data.name[lang],
  termCode: data.id,
});

/** What the page of a technique, outcome type or control defines. */
export function definedTerm(lang: Lang, section: TermSection, entry: Defined): DefinedTerm {
  const { slug, data } = entry;
  const same = 'crosswalk' in data ? sameAs(data.crosswalk) : [];
  return {
    '@type': 'DefinedTerm',
    '@id': termId(lang, section, slug),
    name: data.name[lang],
    alternateName: data.name[otherLang(lang)],
    description: definitionOf(entry)[lang],
    termCode: data.id,
    url: absolute(url(lang, section, slug)),
    identifier: absolute(`/id/${data.id}/`),
    inDefinedTermSet: setId(lang, section),
    ...(same.length > 0 && { sameAs: same }),
  };
}

/** An entry of the glossary. */
export const glossaryTerm = (lang: Lang, { slug, data }: Entry<Term>): DefinedTerm => ({
  '@type': 'DefinedTerm',
  '@id': absolute(url(lang, 'glossary', undefined, `term-${slug}`)),
  name: data.term[lang],
  alternateName: [data.term[otherLang(lang)], ...data.variants[lang]],
  description: data.definition[lang],
});
