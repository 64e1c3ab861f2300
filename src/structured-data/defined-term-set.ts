import type { DefinedTerm, DefinedTermSet } from 'schema-dts';
import { otherLang, url } from '../i18n/url.ts';
import type { Lang } from '../model/text.ts';
import { setId, type TermSection } from './defined-term.ts';
import { LIBRARY, LICENCE, PUBLISHER } from './library.ts';
import { absolute } from '../site.ts';

/** An overview of techniques, outcome types or controls, or the glossary, as a set of terms. */
export function definedTermSet(
  lang: Lang,
  section: TermSection | 'glossary',
  { name, description, terms }: { name: string; description: string; terms: readonly DefinedTerm[] },
): DefinedTermSet {
  const translation = { '@type': 'DefinedTermSet', '@id': setId(otherLang(lang), section) } as const;
  return {
    '@type': 'DefinedTermSet',
    '@id': setId(lang, section),
    name,
    description,
    url: absolute(url(lang, section)),
    inLanguage: lang,
    license: LICENCE,
    publisher: PUBLISHER,
    isPartOf: LIBRARY,
    ...(lang === 'ja' ? { workTranslation: translation } : { translationOfWork: translation }),
    hasDefinedTerm: terms,
  };
}
