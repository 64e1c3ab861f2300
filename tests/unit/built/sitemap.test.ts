import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { indexable, sitemap } from '../../../src/built/sitemap.ts';
import { built } from './pages.ts';

const SITE = 'https://a.example';

test.each([
  ['an ordinary page', built('/ja/cases/a/'), true],
  ['a hidden page', built('/ja/search/', { head: '<meta name="robots" content="noindex">' }), false],
  ['an old address', built('/ja/cases/old/', { head: '<meta http-equiv="refresh" content="0;url=/ja/cases/a/">' }), false],
  ['a page whose canonical address is another', built('/id/LP-C001/', { canonical: 'https://a.example/ja/cases/a/' }), false],
])('%s', (_, page, listed) => {
  expect(indexable(page, SITE)).toBe(listed);
  expect(sitemap([page], SITE).includes('<loc>')).toBe(listed);
});

test('an entry names its other languages and its day of revision', () => {
  const page = built('/ja/cases/a/', { head: '<meta property="article:modified_time" content="2026-11-21">' });
  const $ = load(sitemap([page, built('/ja/')], SITE), { xml: true });
  expect($('url').first().children('loc').text()).toBe('https://a.example/ja/cases/a/');
  expect($('url').first().children('lastmod').text()).toBe('2026-11-21');
  expect(
    $('url')
      .first()
      .find('xhtml\\:link')
      .toArray()
      .map(({ attribs }) => [attribs['hreflang'], attribs['href']]),
  ).toEqual([
    ['ja', 'https://a.example/ja/cases/a/'],
    ['en', 'https://a.example/en/cases/a/'],
  ]);
  expect($('url').last().children('lastmod')).toHaveLength(0);
});

test('addresses are escaped', () => {
  const page = built('/ja/', { canonical: 'https://a.example/ja/?x=1&amp;y=2' });
  expect(sitemap([{ ...page, address: '/ja/' }], SITE)).toContain('<loc>https://a.example/ja/?x=1&amp;y=2</loc>');
});

test('more pages than one sitemap may list are refused', () => {
  expect(() => sitemap(new Array<ReturnType<typeof built>>(50_001).fill(built('/ja/')), SITE)).toThrow('50000');
});

test('in a folder of a host, the canonical address has the folder and the page has not', () => {
  const page = built('/ja/cases/a/', { canonical: 'https://a.example/folder/ja/cases/a/' });
  expect(indexable(page, 'https://a.example/folder')).toBe(true);
  expect(indexable(page, SITE)).toBe(false);
});
