/**
 * The sitemap (https://www.sitemaps.org/protocol.html), each page with its other languages
 * (https://developers.google.com/search/docs/specialty/international/localized-versions#sitemap).
 */
import { absolute } from '../site.ts';
import { xml } from '../xml.ts';
import type { BuiltPage } from './pages.ts';

/** Address of the sitemap; far below the 50,000 pages that would need an index. */
export const SITEMAP = '/sitemap.xml';
const MOST = 50_000;

/** What a search engine may show: pages that are their own canonical address and do not ask to be left out. */
export const indexable = ({ address, head }: BuiltPage, site: string): boolean =>
  !head.noindex &&
  !head.leadsOn &&
  head.canonical !== undefined &&
  new URL(head.canonical).pathname === new URL(absolute(address, site)).pathname;

function entry({ head: { canonical = '', alternates, modified } }: BuiltPage): string {
  return [
    '  <url>',
    `    <loc>${xml(canonical)}</loc>`,
    ...(modified === undefined ? [] : [`    <lastmod>${xml(modified)}</lastmod>`]),
    ...alternates.map(({ hreflang, href }) => `    <xhtml:link rel="alternate" hreflang="${xml(hreflang)}" href="${xml(href)}"/>`),
    '  </url>',
  ].join('\n');
}

/**
 * @param site where the site is published
 * @throws Error where there are more pages than one sitemap may list
 */
export function sitemap(pages: readonly BuiltPage[], site: string): string {
  const listed = pages.filter((page) => indexable(page, site));
  if (listed.length > MOST) throw new Error(`a sitemap lists at most ${MOST} pages, these are ${listed.length}: write an index`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...listed.map(entry),
    '</urlset>\n',
  ].join('\n');
}
