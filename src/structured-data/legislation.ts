import type { Legislation } from 'schema-dts';
import { egovAddress } from '../domain/egov.ts';
import type { Entry } from '../library/yaml.ts';
import { otherLang, url } from '../i18n/url.ts';
import type { Law } from '../model/catalogue.ts';
import type { Lang } from '../model/text.ts';
import { absolute } from '../site.ts';

/** A day as it stands; a date that is less precise, or not certain, is no `Date` of schema.org. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The provision a law page is about. The law id of e-Gov names the whole statute, so it stands at the statute, of
 * which the provision is a part; a page about a whole statute (without an article) carries it itself.
 */
export function legislation(lang: Lang, { slug, data }: Entry<Law>): Legislation {
  const page = absolute(url(lang, 'laws', slug));
  const identified = data.egov !== undefined && {
    legislationIdentifier: data.egov,
    legislationJurisdiction: 'JP',
    url: egovAddress(data.egov),
  };
  return {
    '@type': 'Legislation',
    '@id': `${page}#law`,
    name: data.name[lang],
    alternateName: [data.citation[lang], data.name[otherLang(lang)]],
    description: data.asks[lang],
    identifier: data.id,
    mainEntityOfPage: page,
    legislationJurisdiction: 'JP',
    ...(DAY.test(data.asOf) && { legislationDateVersion: data.asOf }),
    ...(identified && (data.article === undefined ? identified : { isPartOf: { '@type': 'Legislation', ...identified } })),
  };
}
