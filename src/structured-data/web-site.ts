import type { SearchAction, WebSite } from 'schema-dts';
import { t } from '../i18n/t.ts';
import { url } from '../i18n/url.ts';
import { LANGS, type Lang } from '../model/text.ts';
import { LIBRARY, LICENCE, PUBLISHER } from './library.ts';
import { absolute } from '../site.ts';

/** schema-dts does not know the form in which the input of an action is annotated (https://schema.org/docs/actions.html). */
type Search = SearchAction & { 'query-input': string };

/** The library on its home page, with how to search it. */
export function webSite(lang: Lang): WebSite {
  const search: Search = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${absolute(url(lang, 'search'))}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  };
  return {
    ...LIBRARY,
    alternateName: `${LIBRARY.name} – ${t(lang, 'site.tagline')}`,
    description: t(lang, 'site.description'),
    inLanguage: [...LANGS],
    license: LICENCE,
    publisher: PUBLISHER,
    potentialAction: search,
  };
}
