/** /robots.txt: an endpoint, because the sitemap is named by its full address. */
import type { APIRoute } from 'astro';
import { SITEMAP } from '~/built/sitemap.ts';
import { absolute } from '~/site.ts';

export const GET: APIRoute = () => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(SITEMAP)}\n`);
