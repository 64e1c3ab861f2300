/** A site published in a folder of its host: everything inside leads inside, every full address is the right one. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { afterAll, describe, expect, test } from 'vitest';
import { LANGS } from '../../src/model/text.ts';
import { SITE } from '../../src/site.ts';
import { pages } from './dist.ts';
import { siteInFolder } from './folder.ts';
import { internalLinks, leadingNowhere, withoutAnchor } from './link-check.ts';

const site = siteInFolder();
const all = pages(site.dist);
afterAll(() => {
  site.remove();
});

const read = (file: string) => readFileSync(join(site.dist, file), 'utf8');

test('every link and every anchor leads inside the folder', () => {
  const links = internalLinks(all, site.base);
  expect(links.length).toBeGreaterThan(1000);
  expect(leadingNowhere(links, site.dist, site.base)).toEqual([]);
  expect(withoutAnchor(links, all, site.base)).toEqual([]);
});

test('pages say their folder to their scripts', () => {
  expect(all.filter(({ $ }) => $('html').attr('data-base') !== site.base).map(({ path }) => path)).toEqual([]);
});

test('where a page leads on at once, it leads inside', () => {
  const astray = all.filter(({ $ }) => {
    const refresh = $('meta[http-equiv="refresh"]').attr('content');
    return refresh !== undefined && !refresh.includes(`url=${site.base}/`);
  });
  expect(astray.map(({ path }) => path)).toEqual([]);
});

test('no script and no style sheet has an address from the root of the host', () => {
  const scripts = globSync('**/*.js', { cwd: site.dist, exclude: ['search/**'] });
  expect(scripts.length).toBeGreaterThan(3);
  expect(scripts.filter((file) => /["'`]\/(?:_astro|search|data|css|id)\//.test(read(file)))).toEqual([]);
  const astray = globSync('**/*.css', { cwd: site.dist }).flatMap((file) =>
    [...read(file).matchAll(/url\(\s*["']?(\/[^"')]*)/g)]
      .map(([, address = '']) => address)
      .filter((address) => !address.startsWith(site.base)),
  );
  expect(astray).toEqual([]);
});

/** The full addresses of the site's host in a text. */
const full = (text: string) => [...text.matchAll(new RegExp(`${new URL(SITE).origin}[^\\s"'<>()\\]]*`, 'g'))].map(([address]) => address);

describe('full addresses', () => {
  const expectInside = (files: readonly string[]) => {
    const addresses = files.flatMap((file) => full(read(file)).map((address) => `${file}: ${address}`));
    expect(addresses.length).toBeGreaterThan(0);
    const inside = (address: string) => address.startsWith(SITE) && !/^[\w%-]/.test(address.slice(SITE.length));
    expect(addresses.filter((told) => !inside(told.slice(told.indexOf(': ') + 2))).slice(0, 20)).toEqual([]);
  };

  test.each(['sitemap.xml', 'robots.txt', 'llms.txt', ...LANGS.flatMap((lang) => [`${lang}/feed.xml`, `${lang}/search/opensearch.xml`])])(
    '%s',
    (file) => {
      expectInside([file]);
    },
  );
  test.each(['**/*.md', '**/*.html', 'data/**/*.{json,csv,svg,bib,ris}'])('%s', (pattern) => {
    expectInside(globSync(pattern, { cwd: site.dist }));
  });

  test('of each page: canonical, languages, picture, description for machines', () => {
    const astray = all
      .filter(({ $ }) => $('link[rel="canonical"]').length > 0)
      .flatMap(({ path, $ }) =>
        [
          $('link[rel="canonical"]').attr('href'),
          $('meta[property="og:image"]').attr('content'),
          ...$('link[hreflang]')
            .map((_, link) => $(link).attr('href'))
            .get(),
        ]
          .filter((address) => !address?.startsWith(`${SITE}/`))
          .map((address) => `${path}: ${address ?? 'none'}`),
      );
    expect(astray).toEqual([]);
  });

  test('Markdown links nothing relative', () => {
    const relative = globSync('**/*.md', { cwd: site.dist }).filter((file) => /\]\((?!https?:|mailto:)/.test(read(file)));
    expect(relative).toEqual([]);
  });

  test('the sitemap names pages that are there', () => {
    const $ = load(read('sitemap.xml'), { xml: true });
    const paths = new Set(all.map(({ path }) => `${SITE}${path}`));
    const missing = $('url > loc')
      .map((_, loc) => $(loc).text())
      .get()
      .filter((address) => !paths.has(address));
    expect($('url > loc').length).toBeGreaterThan(100);
    expect(missing).toEqual([]);
  });
});
