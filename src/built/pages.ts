/** The pages as built, with what their heads say: what is listed, drawn and converted starts from the pages themselves, so no list can forget one. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { LANGS, type Lang } from '../model/text.ts';

export interface BuiltPage {
  /** Address on the site: `/ja/cases/benesse/`. */
  address: string;
  html: string;
  head: PageHead;
}

export interface PageHead {
  lang: Lang;
  title: string;
  description: string;
  /** In full, where the page names it. */
  canonical: string | undefined;
  /** The same page in each language, in full. */
  alternates: { hreflang: string; href: string }[];
  /** Search engines are asked to leave it out. */
  noindex: boolean;
  /** It only leads on to another address. */
  leadsOn: boolean;
  /** Day of the newest revision. */
  modified: string | undefined;
  /** Address in full of its Markdown. */
  markdown: string | undefined;
}

/** What the head of a page says; its body is not parsed. */
export function readHead(html: string): PageHead {
  const end = html.indexOf('</head>');
  const $ = load(end < 0 ? html : html.slice(0, end));
  const meta = (name: string) => $(`meta[property="${name}"], meta[name="${name}"]`).attr('content');
  return {
    lang: LANGS.find((lang) => lang === $('html').attr('lang')) ?? 'ja',
    title: meta('og:title') ?? $('title').text(),
    description: meta('description') ?? '',
    canonical: $('link[rel="canonical"]').attr('href'),
    alternates: $('link[rel="alternate"][hreflang]')
      .toArray()
      .map(({ attribs }) => ({ hreflang: attribs['hreflang'] ?? '', href: attribs['href'] ?? '' })),
    noindex: meta('robots')?.includes('noindex') ?? false,
    leadsOn: $('meta[http-equiv="refresh"]').length > 0,
    modified: meta('article:modified_time'),
    markdown: $('link[rel="alternate"][type="text/markdown"]').attr('href'),
  };
}

/** `ja/index.html` → `/ja/`; `404.html` → `/404.html`. */
const addressOf = (file: string) => `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`;

/** Every page of a built site, by address. */
export const builtPages = (dist: string): BuiltPage[] =>
  globSync('**/*.html', { cwd: dist })
    .map((file) => {
      const html = readFileSync(join(dist, file), 'utf8');
      return { address: addressOf(file), html, head: readHead(html) };
    })
    .sort((a, b) => (a.address < b.address ? -1 : 1));
