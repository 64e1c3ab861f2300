/** Where the site is published, and that every full address takes its folder along. */
import { globSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { siteAddress } from '../../src/site.ts';

test.each([
  ['https://host.example', 'https://host.example'],
  ['https://host.example/', 'https://host.example'],
  ['https://host.example/training/leakpath/', 'https://host.example/training/leakpath'],
  ['https://host.example:8443/資料/', 'https://host.example:8443/%E8%B3%87%E6%96%99'],
])('%s', (given, expected) => {
  expect(siteAddress(given)).toBe(expected);
});

test.each(['', 'host.example', '/training/', 'ftp://host.example', 'https://host.example/?a', 'https://host.example/#a'])(
  '"%s" is no address of a site',
  (given) => {
    expect(() => siteAddress(given)).toThrow('LEAKPATH_SITE');
  },
);

/** `new URL('/ja/', SITE)` forgets the folder of the site. */
test('nothing makes a full address but absolute()', () => {
  const makers = globSync('{src,scripts}/**/*.{ts,astro}').filter((file) =>
    /new URL\((?:[^()]|\([^()]*\))*,\s*(?:SITE|Astro\.site|(?:\w+\.)?site)\)|\$\{(?:SITE|Astro\.site)\}\//.test(readFileSync(file, 'utf8')),
  );
  expect(makers).toEqual([]);
});

describe('in a folder of a host', () => {
  const SITE = 'https://host.example/training/leakpath';
  beforeEach(() => {
    vi.resetModules();
    vi.stubEnv('LEAKPATH_SITE', `${SITE}/`);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.resetModules();
  });

  test('an address of the site, and one of somebody else', async () => {
    const { absolute, BASE } = await import('../../src/site.ts');
    expect(BASE).toBe('/training/leakpath');
    expect(absolute('/')).toBe(`${SITE}/`);
    expect(absolute('/ja/cases/?q=a#b')).toBe(`${SITE}/ja/cases/?q=a#b`);
    expect(absolute('https://law.example/x')).toBe('https://law.example/x');
  });

  test('citations, feeds, data and descriptions', async () => {
    const { loadLibrary } = await import('../../src/library/load.ts');
    const { ownPages, ownWork } = await import('../../src/citation/own-page.ts');
    const { changes } = await import('../../src/citation/changes.ts');
    const { feed } = await import('../../src/citation/feed.ts');
    const { provenance } = await import('../../src/data-export/provenance.ts');
    const { LIBRARY, PUBLISHER } = await import('../../src/structured-data/library.ts');
    const { htmlToMarkdown } = await import('../../src/built/html-to-markdown.ts');
    const { library } = loadLibrary(process.cwd());
    for (const page of ownPages(library)) expect(ownWork(page, 'en').url).toBe(`${SITE}/en/${page.section}/${page.slug}/`);
    const hrefs = [...feed(changes(library), 'ja', SITE).matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href);
    expect(hrefs.length).toBeGreaterThan(5);
    expect(hrefs.filter((href) => !href.startsWith(`${SITE}/`))).toEqual([]);
    expect(provenance(library).about).toEqual({ ja: `${SITE}/ja/data/`, en: `${SITE}/en/data/` });
    expect([LIBRARY['@id'], LIBRARY.url, PUBLISHER['@id']]).toEqual([`${SITE}/#website`, `${SITE}/`, `${SITE}/#publisher`]);
    const main = '<main><p><a href="/ja/laws/x/#y">a</a> <a href="#z">b</a> <a href="https://a.example/">c</a></p></main>';
    expect(htmlToMarkdown(main, `${SITE}/ja/cases/a/`, 'ja', SITE)).toContain(
      `[a](${SITE}/ja/laws/x/#y) [b](${SITE}/ja/cases/a/#z) [c](https://a.example/)`,
    );
  });

  test('the copy for rooms without a network links what it leaves out', async () => {
    const { copyAddress } = await import('../../src/bundle/rewrite.ts');
    const copy = { has: () => false, site: SITE, base: 'x.js' };
    expect(copyAddress('ja/index.html', '/ja/feed.xml', copy)).toBe(`${SITE}/ja/feed.xml`);
  });
});
