/** A built page for the tests: a head as the layout writes it, and a body. */
import { readHead, type BuiltPage } from '../../../src/built/pages.ts';

interface Given {
  title?: string;
  description?: string;
  head?: string;
  main?: string;
  canonical?: string;
}

export function built(address: string, { title = 'Title', description = 'About', head = '', main = '', canonical }: Given = {}): BuiltPage {
  const lang = address.startsWith('/en') ? 'en' : 'ja';
  const at = (path: string) => `https://a.example${path}`;
  const alternates = ['ja', 'en'].map(
    (to) => `<link rel="alternate" hreflang="${to}" href="${at(address.replace(/^\/(ja|en)/, `/${to}`))}">`,
  );
  const html = `<!doctype html><html lang="${lang}"><head><title>${title} – Leakpath</title><meta name="description" content="${description}">
    <meta property="og:title" content="${title}"><link rel="canonical" href="${canonical ?? at(address)}">${alternates.join('')}${head}</head>
    <body><header>no</header><main>${main}</main></body></html>`;
  return { address, html, head: readHead(html) };
}
