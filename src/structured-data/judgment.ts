import type { CreativeWork } from 'schema-dts';
import type { Entry } from '../library/yaml.ts';
import { otherLang, url } from '../i18n/url.ts';
import type { Law } from '../model/catalogue.ts';
import type { Lang } from '../model/text.ts';
import { LAW_KIND } from '../model/vocabulary.ts';
import { absolute } from '../site.ts';

/**
 * The precedent a law page is about. schema.org has no type for what a court decided, so it is a work whose closer type is
 * that of the Bibliographic Ontology.
 */
export const judgment = (lang: Lang, { slug, data }: Entry<Law>): CreativeWork => ({
  '@type': 'CreativeWork',
  '@id': `${absolute(url(lang, 'laws', slug))}#judgment`,
  additionalType: 'http://purl.org/ontology/bibo/LegalDecision',
  name: data.name[lang],
  alternateName: [data.citation[lang], data.name[otherLang(lang)]],
  description: data.asks[lang],
  genre: LAW_KIND.precedent[lang],
  identifier: data.id,
  inLanguage: 'ja',
  countryOfOrigin: { '@type': 'Country', identifier: 'JP' },
  mainEntityOfPage: absolute(url(lang, 'laws', slug)),
});
