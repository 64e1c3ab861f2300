/** Lets a browser search the library from its address bar (OpenSearch 1.1). */
import type { APIRoute } from 'astro';
import type { Key } from '~/i18n/ja.ts';
import { t } from '~/i18n/t.ts';
import { url } from '~/i18n/url.ts';
import type { Lang } from '~/model/text.ts';
import { absolute } from '~/site.ts';
import { inBothLanguages } from '~/views/paths.ts';
import { xml } from '~/xml.ts';

export const getStaticPaths = inBothLanguages;

export const GET: APIRoute = ({ params }) => {
  const lang = params['lang'] as Lang;
  const say = (key: Key) => xml(t(lang, key));
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${say('meta.openSearch.short')}</ShortName>
  <LongName>${say('search.openSearch')}</LongName>
  <Description>${say('site.tagline')}</Description>
  <Language>${lang}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <OutputEncoding>UTF-8</OutputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${absolute('/favicon.svg')}</Image>
  <Url type="text/html" method="get" template="${absolute(url(lang, 'search'))}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${absolute(url(lang, 'search'))}opensearch.xml"/>
</OpenSearchDescription>
`;
  return new Response(text, { headers: { 'content-type': 'application/opensearchdescription+xml' } });
};
