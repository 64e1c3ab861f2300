/** Lets a browser search the library from its address bar (OpenSearch 1.1). */
import type { APIRoute } from 'astro';
import { t } from '~/i18n/t.ts';
import { url } from '~/i18n/url.ts';
import type { Lang } from '~/model/text.ts';
import { NAME, SITE } from '~/site.ts';
import { inBothLanguages } from '~/views/paths.ts';

export const getStaticPaths = inBothLanguages;

export const GET: APIRoute = ({ params }) => {
  const lang = params['lang'] as Lang;
  const address = (path: string) => new URL(path, SITE).href;
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${NAME}</ShortName>
  <LongName>${t(lang, 'search.openSearch')}</LongName>
  <Description>${t(lang, 'site.tagline')}</Description>
  <Language>${lang}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <OutputEncoding>UTF-8</OutputEncoding>
  <Image type="image/svg+xml">${address('/favicon.svg')}</Image>
  <Url type="text/html" method="get" template="${address(url(lang, 'search'))}?q={searchTerms}"/>
</OpenSearchDescription>
`;
  return new Response(text, { headers: { 'content-type': 'application/opensearchdescription+xml' } });
};
