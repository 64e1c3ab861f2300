/** The copy for rooms without a network: everything in it leads somewhere in it, and the same site gives the same zip. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { ZIP } from '../../src/bundle/copy.ts';
import { checkedLibrary } from '../../scripts/stages/check.ts';
import { offlineCopy } from '../../scripts/stages/exports/offline-copy.ts';
import { DIST, pages } from './dist.ts';

const ROOT = join(import.meta.dirname, '../..');
const site = pages();
const zip = readFileSync(join(DIST, ZIP));
const files = unzipSync(zip);
const names = new Set(Object.keys(files));
const html = Object.entries(files)
  .filter(([name]) => name.endsWith('.html'))
  .map(([name, bytes]) => ({ name, $: load(strFromU8(bytes)) }));
const anchors = new Map(
  html.map(({ name, $ }) => [
    name,
    new Set(
      $('[id]')
        .map((_, element) => $(element).attr('id'))
        .get(),
    ),
  ]),
);

/** Every address in a page as the browser resolves it, whatever element it stands on. */
const addresses = html.flatMap(({ name, $ }) =>
  $('[href], [src], [action], [formaction], [poster]')
    .map((_, element) => ['href', 'src', 'action', 'formaction', 'poster'].flatMap((key) => $(element).attr(key) ?? []))
    .get()
    .concat(
      $('meta[http-equiv="refresh"]')
        .map(
          (_, element) =>
            $(element)
              .attr('content')
              ?.replace(/^.*url=/, '') ?? '',
        )
        .get(),
    )
    .map((address) => ({ name, address, to: new URL(address, `file:///copy/${name}`) })),
);
const inside = addresses.filter(({ to }) => to.protocol === 'file:');

describe('links', () => {
  test('there are many', () => {
    expect(html.length).toBeGreaterThan(300);
    expect(inside.length).toBeGreaterThan(10_000);
  });
  test('each leads to a file of the copy, without a host', () => {
    const broken = inside.filter(
      ({ address, to }) => address.startsWith('/') || !names.has(decodeURIComponent(to.pathname.replace(/^\/copy\//, ''))),
    );
    expect(broken.map(({ name, address }) => `${name} → ${address}`)).toEqual([]);
  });
  test('each anchor exists', () => {
    const broken = inside.filter(
      ({ to }) =>
        to.hash &&
        !(anchors.get(decodeURIComponent(to.pathname.replace(/^\/copy\//, '')))?.has(decodeURIComponent(to.hash.slice(1))) ?? true),
    );
    expect(broken.map(({ name, address }) => `${name} → ${address}`)).toEqual([]);
  });
  test('style sheets name nothing from the root', () => {
    const css = Object.entries(files).filter(([name]) => name.endsWith('.css'));
    expect(css.length).toBeGreaterThan(0);
    for (const [, bytes] of css) expect(strFromU8(bytes)).not.toMatch(/url\(\s*["']?\//);
  });
});

describe('contents', () => {
  test('every page of the site is there, save the one that only a host needs', () => {
    const wanted = site.map(({ path }) => path.slice(1).replace(/(^|\/)$/, '$1index.html')).filter((file) => file !== '404.html');
    expect(html.map(({ name }) => name).sort()).toEqual(wanted.sort());
  });
  test('pages are what they were, but for addresses, scripts and the policy', () => {
    const text = (page: ReturnType<typeof load>) => page('main').text();
    for (const { path, $ } of site.filter(({ path }) => /\/(?:cases|laws)\//.test(path))) {
      const copy = html.find(({ name }) => `/${name}` === `${path}index.html`);
      expect(copy && text(copy.$)).toBe(text($));
    }
  });
  test('no script is a module, and none stands in a page', () => {
    for (const { name, $ } of html) {
      expect([
        name,
        $('script[type="module"], script:not([src]):not([type="application/json"], [type="application/ld+json"])').length,
      ]).toEqual([name, 0]);
    }
  });
  test('README.txt and the licences lie beside index.html', () => {
    expect([...names].filter((name) => !name.includes('/')).sort()).toEqual([
      'LICENSE-CONTENT.txt',
      'LICENSE.txt',
      'NOTICE.txt',
      'README.txt',
      'door.js',
      'favicon.svg',
      'id.js',
      'index.html',
      'theme.js',
    ]);
    expect(strFromU8(files['README.txt'] ?? new Uint8Array())).toContain('index.html');
  });
  test('decks, handouts and pictures are in it', () => {
    for (const ending of ['pptx', 'pdf', 'png', 'svg', 'csv', 'ris']) {
      expect(
        [...names].filter((name) => name.startsWith('data/cases/') && name.endsWith(`.${ending}`)).length,
        ending,
      ).toBeGreaterThanOrEqual(12);
    }
  });
});

test('the same site gives the same zip', async () => {
  const again = await offlineCopy({ root: ROOT, dist: DIST, library: checkedLibrary(ROOT) });
  const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  expect(hash(again)).toBe(hash(zip));
});
