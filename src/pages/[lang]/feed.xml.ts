/** /ja/feed.xml, /en/feed.xml: the change log to subscribe to. */
import type { APIRoute } from 'astro';
import { changes } from '~/citation/changes.ts';
import { feed } from '~/citation/feed.ts';
import { getLibrary } from '~/library/get.ts';
import type { Lang } from '~/model/text.ts';
import { SITE } from '~/site.ts';
import { inBothLanguages } from '~/views/paths.ts';

export const getStaticPaths = inBothLanguages;

export const GET: APIRoute = ({ params }) =>
  new Response(feed(changes(getLibrary()), params['lang'] as Lang, SITE), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
