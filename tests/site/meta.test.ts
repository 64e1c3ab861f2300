/** How machines and other sites find and show the pages: addresses, structured data, sitemap, Markdown, pictures. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { publishedCases } from '../../src/domain/backlinks.ts';
import { LANGS } from '../../src/model/text.ts';
import { SITE } from '../../src/site.ts';
import { DIST, localised, pages, type Page } from './dist.ts';
import { library } from '../real-library.ts';

const all = pages();
const inLanguages = localised(all);
const leadsOn = ({ $ }: Page) => $('meta[http-equiv="refresh"]').length > 0;
const failing = (list: readonly Page[], check: (page: Page) => boolean) => list.filter((page) => !check(page)).map(({ path }) => path);
const find = (path: string) => {
  const page = all.find((candidate) => candidate.path === path);
  if (!page) throw new Error(`no page at ${path}`);
  return page;
};
const file = (address: string) => readFileSync(join(DIST, address), 'utf8');
/** A file of the site by its address in full. */
const isFile = (href: string) => href.startsWith(`${SITE}/`) && existsSync(join(DIST, new URL(href).pathname));

type Node = Record<string, unknown>;
const nodes = ({ $ }: Page): Node[] =>
  $('script[type="application/ld+json"]')
    .toArray()
    .flatMap((script) => {
      const data = JSON.parse($(script).text()) as { '@context': string; '@graph': Node[] };
      expect(data['@context']).toBe('https://schema.org');
      return data['@graph'];
    });
const types = (page: Page) => nodes(page).map((node) => node['@type']);

describe('addresses', () => {
  test('every page is its own canonical address', () => {
    expect(failing(inLanguages, ({ path, $ }) => $('link[rel="canonical"]').attr('href') === `${SITE}${path}`)).toEqual([]);
  });
  test('a permanent id and an old address name a page that exists', () => {
    const others = all.filter((page) => page.path.startsWith('/id/') || leadsOn(page));
    expect(others.length).toBeGreaterThan(100);
    // The kept text of a revision is its own page, outside the languages.
    const paths = new Set([...inLanguages, ...others].map(({ path }) => `${SITE}${path}`));
    expect(failing(others, ({ $ }) => paths.has($('link[rel="canonical"]').attr('href') ?? ''))).toEqual([]);
    expect(failing(others, ({ $ }) => $('meta[name="robots"]').attr('content') === 'noindex')).toEqual([]);
  });
  test('the home pages and the door name each other as the same', () => {
    const named = ['/', '/ja/', '/en/'].map((path) =>
      find(path)
        .$('link[hreflang]')
        .toArray()
        .map(({ attribs }) => `${attribs['hreflang'] ?? ''} ${attribs['href'] ?? ''}`)
        .sort(),
    );
    expect(named[0]).toEqual([`en ${SITE}/en/`, `ja ${SITE}/ja/`, `x-default ${SITE}/`]);
    expect(named[1]).toEqual(named[0]);
    expect(named[2]).toEqual(named[0]);
  });
});

describe('structured data', () => {
  test('is on every page, parses, and knows no undefined', () => {
    expect(
      failing(inLanguages, (page) => nodes(page).length > 0 && nodes(page).every((node) => typeof node['@type'] === 'string')),
    ).toEqual([]);
    expect(failing(all, (page) => !/undefined|\[object/.test(JSON.stringify(nodes(page))))).toEqual([]);
  });
  test('tells the way to each page that shows it', () => {
    const trails = inLanguages.filter(({ $ }) => $('.trail').length > 0);
    expect(trails.length).toBeGreaterThan(200);
    const wrong = failing(trails, (page) => {
      const list = nodes(page).find((node) => node['@type'] === 'BreadcrumbList')?.['itemListElement'] as Node[] | undefined;
      const shown = page
        .$('.trail a')
        .toArray()
        .map((link) => `${SITE}${page.$(link).attr('href') ?? ''}`);
      return JSON.stringify(list?.map(({ item }) => item)) === JSON.stringify([...shown, `${SITE}${page.path}`]);
    });
    expect(wrong).toEqual([]);
  });
  test.each([
    ['/ja/', 'WebSite'],
    ['/en/cases/benesse/', 'Article'],
    ['/ja/cases/benesse/teach/', 'LearningResource'],
    ['/en/techniques/usb-memory/', 'DefinedTerm'],
    ['/en/outcomes/indictment/', 'DefinedTerm'],
    ['/ja/controls/log-review/', 'DefinedTerm'],
    ['/en/techniques/', 'DefinedTermSet'],
    ['/ja/outcomes/', 'DefinedTermSet'],
    ['/ja/glossary/', 'DefinedTermSet'],
    ['/en/laws/appi-23/', 'Legislation'],
    ['/ja/data/', 'Dataset'],
    ['/ja/laws/benesse-supreme-2017/', 'CreativeWork'],
  ])('%s is a %s', (path, type) => {
    expect(types(find(path))).toContain(type);
  });
  test('a case cites as many works as its page lists', () => {
    const cases = inLanguages.filter(({ path }) => /^\/(ja|en)\/cases\/[^/]+\/$/.test(path));
    expect(cases).toHaveLength(2 * publishedCases(library).length);
    const cited = (page: Page) => (nodes(page).find((node) => node['@type'] === 'Article')?.['citation'] as Node[]).map(({ url }) => url);
    const listed = ({ $ }: Page) =>
      $('#sources ol.sources > li')
        .toArray()
        .map((item) => $(item).find('a[rel="noopener"]').attr('href'));
    expect(failing(cases, (page) => listed(page).length > 10 && JSON.stringify(cited(page)) === JSON.stringify(listed(page)))).toEqual([]);
  });
  test('the data set offers every file of its page, each of which is there', () => {
    const page = find('/en/data/');
    const files = nodes(page).find((node) => node['@type'] === 'Dataset')?.['distribution'] as Node[];
    const offered = files.map(({ contentUrl }) => new URL(String(contentUrl)).pathname);
    expect(offered).toEqual(
      page
        .$('table.files a[download]')
        .toArray()
        .map((link) => page.$(link).attr('href')),
    );
    expect(offered.filter((address) => !existsSync(join(DIST, address)))).toEqual([]);
  });
  test('the glossary gives every term its anchor', () => {
    const page = find('/en/glossary/');
    const set = nodes(page).find((node) => node['@type'] === 'DefinedTermSet')?.['hasDefinedTerm'] as Node[];
    expect(set).toHaveLength(library.terms.size);
    expect(set.filter((term) => page.$(`[id="${String(term['@id']).split('#')[1] ?? ''}"]`).length !== 1)).toEqual([]);
  });
});

describe('what other sites show with a link', () => {
  const shown = all.filter((page) => page.path !== '/404.html' && !leadsOn(page));
  const property = ({ $ }: Page, name: string) => $(`meta[property="${name}"]`).attr('content') ?? '';
  test('every page says title, text, address, language and picture, each once', () => {
    const once = [
      'title',
      'description',
      'url',
      'type',
      'site_name',
      'locale',
      'locale:alternate',
      'image',
      'image:alt',
      'image:width',
      'image:height',
    ];
    expect(
      failing(shown, (page) =>
        once.every((name) => page.$(`meta[property="og:${name}"]`).length === 1 && property(page, `og:${name}`) !== ''),
      ),
    ).toEqual([]);
    expect(failing(shown, ({ $ }) => $('meta[name="twitter:card"]').attr('content') === 'summary_large_image')).toEqual([]);
  });
  test('address and language are those of the page', () => {
    const locale = { ja: 'ja_JP', en: 'en_GB' } as const;
    expect(
      failing(inLanguages, (page) => {
        const lang = page.path.startsWith('/ja/') ? 'ja' : 'en';
        return (
          property(page, 'og:url') === `${SITE}${page.path}` &&
          property(page, 'og:locale') === locale[lang] &&
          property(page, 'og:locale:alternate') === locale[lang === 'ja' ? 'en' : 'ja']
        );
      }),
    ).toEqual([]);
  });
  test('every picture exists, is 1200 × 630 and small', () => {
    const pictures = [...new Set(shown.map((page) => property(page, 'og:image')))];
    expect(pictures.filter((href) => !isFile(href))).toEqual([]);
    expect(pictures.length).toBeGreaterThanOrEqual(2 * (publishedCases(library).length + 10));
    for (const href of pictures) {
      const png = readFileSync(join(DIST, new URL(href).pathname));
      expect([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)], href).toEqual(['PNG', 1200, 630]);
      expect(png.length, href).toBeLessThan(60_000);
    }
    expect(globSync('og/**/*.png', { cwd: DIST })).toHaveLength(pictures.length);
  });
  test('a case has a picture of its own in each language', () => {
    for (const { slug } of publishedCases(library))
      for (const lang of LANGS) expect(property(find(`/${lang}/cases/${slug}/`), 'og:image')).toBe(`${SITE}/og/${lang}/cases/${slug}.png`);
  });
});

describe('the sitemap', () => {
  const $ = load(file('/sitemap.xml'), { xml: true });
  const listed = $('url > loc')
    .toArray()
    .map((loc) => $(loc).text());
  test('lists every page that may be shown exactly once, and nothing else', () => {
    const wanted = all
      .filter((page) => page.path !== '/404.html' && !leadsOn(page) && page.$('meta[name="robots"][content*="noindex"]').length === 0)
      .map(({ path }) => `${SITE}${path}`);
    expect(wanted.length).toBeGreaterThan(200);
    expect([...listed].sort()).toEqual(wanted.sort());
  });
  test('names the languages that the page itself names', () => {
    const wrong = $('url')
      .toArray()
      .filter((entry) => {
        const links = (list: { attribs: Record<string, string> }[]) =>
          list.map(({ attribs }) => `${attribs['hreflang'] ?? ''} ${attribs['href'] ?? ''}`).join();
        const page = find(new URL($(entry).children('loc').text()).pathname);
        return links($(entry).find('xhtml\\:link').toArray()) !== links(page.$('link[rel="alternate"][hreflang]').toArray());
      });
    expect(wrong).toHaveLength(0);
  });
  test('says when a case was last revised', () => {
    for (const { slug, data } of publishedCases(library)) {
      const entry = $('url').filter((_, url) => $(url).children('loc').text() === `${SITE}/en/cases/${slug}/`);
      expect(entry.children('lastmod').text()).toBe(data.revisions[0]?.date);
    }
  });
  test('is named by robots.txt in full', () => {
    expect(file('/robots.txt')).toMatch(new RegExp(`^Sitemap: ${SITE}/sitemap\\.xml$`, 'm'));
  });
});

describe('Markdown', () => {
  const readable = all.filter((page) => page.path !== '/404.html' && !leadsOn(page));
  const markdown = new Map(readable.map(({ path }) => [path, existsSync(join(DIST, path, 'index.md')) ? file(`${path}index.md`) : '']));
  const text = (path: string) => markdown.get(path) ?? '';
  /** Words alone, for comparing text across forms: Markdown escapes and marks, HTML breaks lines. */
  const plain = (words: string) => words.replace(/[\s\\*_#|]/g, '');
  test('stands at every page and is linked by it', () => {
    expect(
      failing(readable, ({ path, $ }) => text(path).length > 100 && $('link[type="text/markdown"]').attr('href') === `${path}index.md`),
    ).toEqual([]);
    expect(globSync('**/index.md', { cwd: DIST })).toHaveLength(readable.length);
  });
  test('holds no HTML, no gap and no mark of its making', () => {
    expect(failing(readable, ({ path }) => !/(?<!\\)<\/?[a-z][^>]*>|undefined|\[object|[\ue000-\uf8ff]/i.test(text(path)))).toEqual([]);
  });
  test('has the title and the headings of the page', () => {
    expect(
      failing(inLanguages, ({ path, $ }) => {
        const headings = $('main h1, main h2').filter((_, heading) => $(heading).closest('nav, .rail, form, [hidden]').length === 0);
        const marked = plain(
          text(path)
            .split('\n')
            .filter((line) => /^\s*(?:[-\d.]+\s+)?#/.test(line))
            .join(''),
        );
        return headings.toArray().every((heading) => marked.includes(plain($(heading).text())));
      }),
    ).toEqual([]);
  });
  test('tells each step of a case with its standing', () => {
    for (const { slug, data } of publishedCases(library)) {
      for (const lang of LANGS) {
        const words = plain(text(`/${lang}/cases/${slug}/`));
        for (const step of data.path.steps) expect(words, `${slug} ${lang} ${step.n}`).toContain(plain(step.text[lang]));
        expect(words).toContain(plain(data.path.description[lang]));
      }
    }
    expect(text('/ja/cases/ntt-west/')).toMatch(/。 \[(公表|報道|自認) \d+(, \d+)*\]/);
    expect(text('/en/cases/ntt-west/')).toMatch(/\. \[(stated|reported|admitted) \d+(, \d+)*\]/);
  });
  test('keeps the sources as links, under their numbers', () => {
    for (const { slug } of publishedCases(library)) {
      const page = find(`/en/cases/${slug}/`);
      const urls = page
        .$('#sources ol.sources a[rel="noopener"]')
        .toArray()
        .map(({ attribs }) => attribs['href'] ?? '');
      // In Markdown a backslash may stand before any sign; it is not part of the address.
      const lines = text(page.path).replaceAll('\\', '').replaceAll('](<', '](').split('\n');
      urls.forEach((url, index) => {
        const line = lines.find((candidate) => candidate.startsWith(`${index + 1}. `) && candidate.includes(`](${url}`));
        expect(line, `${slug} ${index + 1} ${url}`).toBeDefined();
      });
    }
  });
});

describe('llms.txt', () => {
  const links = [...file('/llms.txt').matchAll(/^- \[.+?(?<!\\)\]\((\S+)\)/gm)].map(([, href]) => href ?? '');
  test('begins as llmstxt.org has it and leads to files', () => {
    expect(file('/llms.txt')).toMatch(/^# Leakpath\n\n> /);
    expect(links.filter((href) => !isFile(href))).toEqual([]);
  });
  test('lists every page of both languages that may be shown, once', () => {
    const wanted = inLanguages.filter(({ $ }) => $('meta[name="robots"]').length === 0).map(({ path }) => `${SITE}${path}index.md`);
    expect([...links].sort()).toEqual(wanted.sort());
  });
});

describe('feeds and search descriptions', () => {
  test.each(LANGS)('the feed in %s has ids of its own, full addresses and its own address', (lang) => {
    const $ = load(file(`/${lang}/feed.xml`), { xml: true });
    const ids = $('id')
      .toArray()
      .map((id) => $(id).text());
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^tag:[a-z0-9.-]+,\d{4}:\S+$/.test(id))).toEqual([]);
    const hrefs = $('link')
      .toArray()
      .map(({ attribs }) => attribs['href'] ?? '');
    expect(hrefs.filter((href) => !href.startsWith(`${SITE}/`))).toEqual([]);
    expect($('feed > link[rel="self"]').attr('href')).toBe(`${SITE}/${lang}/feed.xml`);
    expect(
      $('entry')
        .toArray()
        .filter((entry) => !/^\d{4}-\d\d-\d\dT[\d:]+\+09:00$/.test($(entry).children('updated').text())),
    ).toHaveLength(0);
    expect(find(`/${lang}/`).$('link[type="application/atom+xml"]').attr('href')).toBe(`/${lang}/feed.xml`);
  });
  test.each(LANGS)('the search in %s can be added to a browser', (lang) => {
    const $ = load(file(`/${lang}/search/opensearch.xml`), { xml: true });
    const name = $('ShortName').text();
    expect(name.length).toBeLessThanOrEqual(16);
    expect($('LongName').text().length).toBeLessThanOrEqual(48);
    expect($('Url[type="text/html"]').attr('template')).toBe(`${SITE}/${lang}/search/?q={searchTerms}`);
    expect($('Url[rel="self"]').attr('template')).toBe(`${SITE}/${lang}/search/opensearch.xml`);
    const link = find(`/${lang}/`).$('link[rel="search"]');
    expect([link.attr('title'), link.attr('href')]).toEqual([name, `/${lang}/search/opensearch.xml`]);
  });
});
