/** The copy for rooms without a network, unpacked and opened from a disk. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ZIP } from '../../src/bundle/copy.ts';
import type { Lang } from '../../src/model/text.ts';
import { chromiumLaunchOptions } from '../../src/toolchain/chromium.ts';
import { askWorker, workerAddress, type Asked } from './ask-worker.ts';
import { Contexts, FRUGAL, ONE_PROCESS } from './contexts.ts';
import { serveDist } from './server.ts';

const DIST = process.env['LEAKPATH_DIST'] ?? join(import.meta.dirname, '../../dist');

/** A folder as it may be called in a training room. */
const folder = join(mkdtempSync(join(tmpdir(), 'leakpath-')), '研修室 #1');
const root = `${pathToFileURL(folder).href}/`;
let browser: Browser;
let contexts: Contexts;

beforeAll(async () => {
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(join(DIST, ZIP))))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  const { args, ...launch } = await chromiumLaunchOptions();
  browser = await chromium.launch({ ...launch, args: [...args, FRUGAL, ONE_PROCESS] });
  contexts = new Contexts(browser, (context) => context.setOffline(true));
});
afterAll(async () => {
  await browser.close();
  rmSync(dirname(folder), { recursive: true, force: true });
});

/** What must not happen while a page is open: a request to a network, a word on the console, an error. */
interface Visit {
  page: Page;
  trouble: string[];
}

async function open(file: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const page = await contexts.page(options);
  const trouble: string[] = [];
  await page.route(/^(?:https?|wss?):/, (route) => {
    trouble.push(route.request().url());
    return route.abort();
  });
  page.on('console', (message) => trouble.push(message.text()));
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('popup', (popup) => trouble.push(`a window: ${popup.url()}`));
  page.on('requestfailed', (request) => {
    // Who leaves a page before it is whole breaks off what is on its way.
    const why = request.failure()?.errorText ?? '';
    if (why !== 'net::ERR_ABORTED') trouble.push(`${why}: ${request.url()}`);
  });
  await page.goto(root + file);
  return { page, trouble };
}

async function close({ page, trouble }: Visit): Promise<void> {
  expect(trouble).toEqual([]);
  await page.close();
}

const at = (page: Page) => page.url().slice(root.length);
const arrive = (page: Page, file: string) => page.waitForURL((url) => url.href === root + file);
const hits = (page: Page) => page.locator('#results > [data-item] h2 a');
const files = (page: Page) =>
  hits(page).evaluateAll((links, start) => links.map((link) => (link as HTMLAnchorElement).href.slice(start)), root.length);

describe('reading', () => {
  test.each([
    ['ja-JP', 'ja'],
    ['en-GB', 'en'],
    ['fr-FR', undefined],
  ])('the door opens for %s', async (locale, lang) => {
    const visit = await open('index.html', { locale });
    if (lang) await arrive(visit.page, `${lang}/index.html`);
    else expect(await visit.page.locator('main a[hreflang]').count()).toBe(2);
    await close(visit);
  });
  test('from home to a case, a step, a technique, and over into English', async () => {
    const visit = await open('ja/index.html');
    const { page } = visit;
    await page.locator('main a[href*="cases/ntt-west/"]').first().click();
    await arrive(page, 'ja/cases/ntt-west/index.html');
    const diagram = page.locator('main svg.diagram-svg').first();
    expect(await diagram.isVisible()).toBe(true);
    expect((await diagram.boundingBox())?.height).toBeGreaterThan(200);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--paper'))).not.toBe('');
    await diagram.locator('a[href="#step-4"]').first().click();
    await arrive(page, 'ja/cases/ntt-west/index.html#step-4');
    expect(await page.locator('#step-4').isVisible()).toBe(true);
    await page.locator('[data-lang-switch]').click();
    await arrive(page, 'en/cases/ntt-west/index.html#step-4');
    await page.locator('#step-4 a[href*="techniques/"]').first().click();
    expect(at(page)).toMatch(/^en\/techniques\/[a-z-]+\/index\.html$/);
    await page.goBack();
    await arrive(page, 'en/cases/ntt-west/index.html#step-4');
    await close(visit);
  });
  test('a permanent id leads on with its anchor', async () => {
    const visit = await open('id/LP-C001/index.html#step-4', { locale: 'en-GB' });
    await arrive(visit.page, 'en/cases/ntt-west/index.html#step-4');
    await close(visit);
  });
  test('every kind of page loads what it names', async () => {
    const visit = await open('ja/index.html');
    const folders = [
      'cases',
      'techniques',
      'outcomes',
      'controls',
      'laws',
      'glossary',
      'sources',
      'about',
      'method',
      'changes',
      'self-check',
      'search',
    ];
    for (const name of [...folders, 'cases/benesse', 'cases/benesse/teach', 'laws/appi-146']) {
      await visit.page.goto(`${root}ja/${name}/index.html`);
      expect(await visit.page.locator('h1').count(), name).toBe(1);
    }
    await close(visit);
  });
});

describe('scripts', () => {
  test('colours are chosen once for all pages', async () => {
    const visit = await open('en/about/index.html');
    await visit.page.locator('input[name="theme"][value="dark"]').check();
    await visit.page.goto(`${root}en/method/index.html`);
    expect(await visit.page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    await close(visit);
  });
  test('the list of cases filters, and the address keeps it', async () => {
    const visit = await open('ja/cases/index.html');
    const { page } = visit;
    const shown = () => page.locator('#case-rows > :not([hidden])').count();
    const all = await shown();
    await page.locator('#list-tools select[name="vector"]').selectOption('usb-memory');
    expect(await shown()).toBeLessThan(all);
    expect(at(page)).toBe('ja/cases/index.html?vector=usb-memory');
    await page.reload();
    expect(await shown()).toBeLessThan(all);
    await page.locator('[data-lang-switch]').click();
    await arrive(page, 'en/cases/index.html?vector=usb-memory');
    await close(visit);
  });
  test('the list of sources filters', async () => {
    const visit = await open('en/sources/index.html');
    const rows = visit.page.locator('#source-list li[data-grade]:visible');
    const all = await rows.count();
    await visit.page.locator('#source-tools select[name="grade"]').selectOption('court');
    expect(await rows.count()).toBeLessThan(all);
    await close(visit);
  });
  test('the self-check follows the ticks', async () => {
    const visit = await open('ja/self-check/index.html');
    const rows = visit.page.locator('#self-check-sheet [data-row]:visible');
    const all = await rows.count();
    await visit.page.locator('#self-check-vectors input[name="vector"]').first().check();
    expect(await rows.count()).toBeLessThan(all);
    expect(at(visit.page)).toMatch(/\?vector=/);
    await close(visit);
  });
  test('copying works, and copies the public address', async () => {
    const visit = await open('en/cases/benesse/index.html', { permissions: ['clipboard-read', 'clipboard-write'] });
    const { page } = visit;
    await page.locator('#step-1 a[data-part]').first().click();
    await expect.poll(() => page.locator('#said').textContent()).not.toBe('');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^LP-C003, step 1 – .+https:\/\/[^ ]+\/en\/cases\/benesse\/#step-1$/);
    await close(visit);
  });
});

/** The engine starts with the first question, which takes a busy machine a while. */
const FIRST = { timeout: 60_000 };

describe('search', () => {
  test.each([
    ['ja', 'USBメモリ', 'ja/techniques/usb-memory/index.html'],
    ['en', 'suspended sentence', 'en/outcomes/suspended-sentence/index.html'],
  ])('%s: the box of a page finds %s', async (lang, query, first) => {
    const visit = await open(`${lang}/cases/index.html`);
    const { page } = visit;
    await page.keyboard.press('/');
    await page.keyboard.type(query);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await files(page))[0], FIRST).toBe(first);
    expect(await page.locator('#results mark').count()).toBeGreaterThan(0);
    await hits(page).first().click();
    await arrive(page, first);
    await page.goBack();
    await expect.poll(async () => (await files(page))[0], FIRST).toBe(first);
    await close(visit);
  });
  test('choices stand in the address, Back takes them back, passages lead to their place', async () => {
    const visit = await open('ja/search/index.html?vector=usb-memory&kind=case');
    const { page } = visit;
    await expect.poll(() => files(page), FIRST).toContain('ja/cases/ntt-west/index.html');
    const before = await files(page);
    await page.locator('[data-facet="outcome"] summary').click();
    await page.locator('input[name="outcome"][value="recommendation"]').check();
    await expect.poll(() => files(page)).toEqual(['ja/cases/ntt-west/index.html']);
    expect(at(page)).toContain('outcome=recommendation');
    await page.goBack();
    await expect.poll(() => files(page)).toEqual(before);
    await page.locator('main input[type="search"]').fill('端末にUSBメモリをつない');
    const passage = page.locator('#results a[href*="#step-4"]').first();
    await passage.click();
    await arrive(page, 'ja/cases/ntt-west/index.html#step-4');
    await close(visit);
  });
  test('Ctrl+K searches over any page, the other language included', async () => {
    const visit = await open('en/cases/kappa-sushi/index.html');
    const { page } = visit;
    await page.keyboard.press('Control+k');
    const dialog = page.locator('dialog.quick');
    await expect.poll(() => dialog.isVisible()).toBe(true);
    await page.keyboard.type('ベネッセ');
    await expect.poll(() => dialog.locator('.other a[data-hit]').count(), FIRST).toBeGreaterThan(0);
    await dialog.locator('.quick-all').click();
    await page.waitForURL(/\/en\/search\/index\.html\?q=/);
    await expect.poll(() => page.locator('#results > .other').count(), FIRST).toBe(1);
    await close(visit);
  });
  test('a copy without its index says so and shows the lists', async () => {
    const visit = await open('en/search/index.html');
    const { page } = visit;
    await page.route('**/offline/en.js', (route) => route.abort());
    await page.locator('main input[type="search"]').fill('broker');
    await expect.poll(() => page.locator('[data-status]').textContent()).toContain('could not be started');
    expect(await page.locator('[data-browse]').isVisible()).toBe(true);
    await page.close();
  });
});

const ask = (query: string, facets: Asked['facets'] = {}, options: Asked['options'] = {}): Asked => ({ query, facets, options });

const QUESTIONS: Record<Lang, Asked[]> = {
  ja: [
    ask('USBメモリ'),
    ask('928万件'),
    ask('名簿業者'),
    ask('漏洩'),
    ask('顧客情報の持ち出し'),
    ask('執行猶予'),
    ask('ステップ4', { vector: ['usb-memory'], kind: ['case'] }),
    ask('名簿業者 経路:USB'),
    ask('名簿屋', {}, { exact: true }),
    ask('情報', {}, { from: 20, size: 20 }),
    ask('', { kind: ['case'] }, { order: 'size' }),
    ask('injunction', {}, { lang: 'en', size: 5 }),
    ask('端末'),
  ],
  en: [
    ask('USB drive'),
    ask('suspended sentence'),
    ask('72460'),
    ask('injuction'),
    ask('whistelblower suspnded'),
    ask('list broker', {}, { order: 'date' }),
    ask('NTT West step 4'),
    ask('vector:pigeon'),
    ask('email'),
    ask('leaks', { kind: ['technique'] }),
    ask('', {}, { size: 0 }),
    ask('ベネッセ', {}, { lang: 'ja', size: 5 }),
    ask('blockchain'),
  ],
};

test.each(['ja', 'en'] as const)('%s: the copy answers as the site does, hit by hit', async (lang) => {
  const site = await serveDist();
  const served = await (await browser.newContext({ baseURL: site.origin })).newPage();
  await served.goto(`/${lang}/search/?q=USB`);
  const wanted = await askWorker(served, await workerAddress(served), `${site.origin}/search/`, lang, QUESTIONS[lang]);
  await served.context().close();
  await site.close();
  const visit = await open(`${lang}/search/index.html`);
  const found = await askWorker(visit.page, '/worker.js', 'file:///search/', lang, QUESTIONS[lang]);
  expect(wanted.filter(({ total }) => total > 0).length).toBeGreaterThan(9);
  expect(found).toEqual(wanted);
  await close(visit);
});
