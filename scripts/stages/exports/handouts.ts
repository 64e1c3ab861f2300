/** The printed case as a PDF to download: the page as built, printed by Chromium with its print style sheet. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Browser, Route } from 'playwright-core';
import { edition } from '../../../src/citation/own-page.ts';
import { htmlUnderBase } from '../../../src/built/under-base.ts';
import { publishedCases, type CaseEntry } from '../../../src/domain/backlinks.ts';
import { exportAddress } from '../../../src/exports/addresses.ts';
import { eachOf, lazyBrowser } from '../../../src/exports/browser.ts';
import { cached, hashOf, writeWhole } from '../../../src/exports/cache.ts';
import { dateByRevision, footer, HANDOUT_CSS, mendBookmarks, numberCellsByRank, printedParts } from '../../../src/exports/handout-page.ts';
import { url } from '../../../src/i18n/url.ts';
import type { Library } from '../../../src/library/library.ts';
import { LANGS, type Lang } from '../../../src/model/text.ts';
import { absolute, BASE, SITE } from '../../../src/site.ts';
import { buildCache } from '../../../src/toolchain/cache-folder.ts';
import { installedPackage } from '../../../src/toolchain/project.ts';

const TYPES: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.svg': 'image/svg+xml' };

/**
 * Answers a request with a file of the folder being built. The page is opened under the address at which it will be
 * published, so that the links in the PDF lead there and not to a port of this machine.
 */
async function answer(route: Route, dist: string): Promise<void> {
  const { origin, pathname } = new URL(route.request().url());
  const inside = pathname.startsWith(`${BASE}/`) ? pathname.slice(BASE.length) : '';
  const path = join(dist, decodeURIComponent(inside), inside.endsWith('/') ? 'index.html' : '');
  if (origin !== new URL(SITE).origin || inside === '' || !existsSync(path) || !statSync(path).isFile()) return route.abort();
  const [ending, body] = [extname(path), readFileSync(path)];
  // Our addition travels in the style sheets of the page: its policy forbids any other.
  const changed: Record<string, (text: string) => string> = {
    '.css': (css) => `${css}\n${HANDOUT_CSS}`,
    '.html': (html) => htmlUnderBase(BASE, html),
  };
  return route.fulfill({
    contentType: TYPES[ending] ?? 'application/octet-stream',
    body: changed[ending]?.(body.toString('utf8')) ?? body,
  });
}

/** Prints a page of the site. Scripts are off: the page reads without them. */
async function print(browser: Browser, dist: string, address: string, footerTemplate: string, revised: string): Promise<Buffer> {
  const context = await browser.newContext({ javaScriptEnabled: false, colorScheme: 'light' });
  try {
    const page = await context.newPage();
    await page.route('**/*', (route) => answer(route, dist));
    await page.goto(absolute(address));
    const pdf = await page.pdf({
      // Structure for screen readers (PDF/UA, ISO 14289), bookmarks from the headings, title and language from the page.
      tagged: true,
      outline: true,
      preferCSSPageSize: true,
      printBackground: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate,
    });
    return dateByRevision(numberCellsByRank(mendBookmarks(pdf)), revised);
  } finally {
    await context.close();
  }
}

/**
 * Writes /data/cases/<slug>/handout.<lang>.pdf below the folder being built; run it after the pages are built.
 * A handout is made again only when what is printed changes: the page without its scripts, its style sheets, the footer.
 * @throws Error where no Chromium is found, or a page is missing
 */
export async function exportHandouts({ root, dist, library }: { root: string; dist: string; library: Library }): Promise<void> {
  const browser = lazyBrowser();
  const kept = buildCache(root, 'exports', 'handouts');
  // What else decides the result: this file, the words and mends of handout-page.ts, and the browser's driver.
  const recipe = hashOf(
    readFileSync(import.meta.filename, 'utf8'),
    readFileSync(join(root, 'src/exports/handout-page.ts'), 'utf8'),
    installedPackage('playwright-core').version,
  );

  async function exportHandout(leakCase: CaseEntry, lang: Lang): Promise<void> {
    const address = url(lang, 'cases', leakCase.slug);
    const html = readFileSync(join(dist, address, 'index.html'), 'utf8');
    const { content, styles } = printedParts(html);
    const css = styles.map((href) => readFileSync(join(dist, href), 'utf8'));
    const foot = footer(leakCase, lang);
    const revised = leakCase.data.revisions[0]?.date ?? edition(library);
    const pdf = await cached(kept, `${hashOf(SITE, recipe, address, content, foot, revised, ...css)}.pdf`, async () =>
      print(await browser.get(), dist, address, foot, revised),
    );
    writeWhole(join(dist, exportAddress.handout(leakCase.slug, lang)), pdf);
  }

  const work = publishedCases(library).flatMap((leakCase) => LANGS.map((lang) => ({ leakCase, lang })));
  try {
    await eachOf(work, 3, ({ leakCase, lang }) => exportHandout(leakCase, lang));
  } finally {
    await browser.close();
  }
}
