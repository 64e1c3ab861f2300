/**
 * A reader's whole visit, watched: every page of the site is opened in a browser under the headers that hosts are asked to
 * send. Nothing is asked of another origin, no cookie is set, nothing is stored, and no page breaks the policy.
 */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { visit, type Visit } from './browser.ts';

const DIST = process.env['LEAKPATH_DIST'] ?? join(import.meta.dirname, '../../dist');
/** Pages open at a time. */
const AT_ONCE = 4;

let site: Visit;
beforeAll(async () => {
  site = await visit();
});
afterAll(() => site.close());

interface Seen {
  requests: Set<string>;
  /** What was said, thrown, forbidden or set. */
  wrong: string[];
}

/** Watches all that a context does, its workers too. */
async function watch(context: BrowserContext): Promise<Seen> {
  const seen: Seen = { requests: new Set(), wrong: [] };
  await context.addInitScript(
    "addEventListener('securitypolicyviolation', (event) => console.error('policy: ' + event.violatedDirective + ' ' + event.blockedURI))",
  );
  context.on('request', (request) => seen.requests.add(request.url()));
  context.on('response', (response) => {
    if (response.headers()['set-cookie'] !== undefined) seen.wrong.push(`a cookie is set by ${response.url()}`);
  });
  context.on('requestfailed', (request) => {
    // A page that leads on breaks off what it had begun.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED')
      seen.wrong.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`);
  });
  context.on('console', (message) => seen.wrong.push(`${message.page()?.url() ?? ''} says ${message.text()}`));
  context.on('weberror', (error) => seen.wrong.push(`${error.page()?.url() ?? ''} throws ${error.error().message}`));
  context.on('page', (page) => page.on('popup', () => seen.wrong.push(`${page.url()} opens a window`)));
  return seen;
}

/** In the page: everything a site can leave behind. */
const LEFT = `(async () => [
  ...document.cookie.split('; ').filter(Boolean).map((text) => 'cookie ' + text),
  ...Object.keys(localStorage).map((key) => 'localStorage ' + key),
  ...Object.keys(sessionStorage).map((key) => 'sessionStorage ' + key),
  ...(await indexedDB.databases()).map(({ name }) => 'indexedDB ' + name),
  ...(await caches.keys()).map((key) => 'cache ' + key),
  ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => 'service worker ' + scope),
])()`;

const others = (requests: Iterable<string>, own: string) =>
  [...requests].filter((address) => !address.startsWith(`${own}/`) && !address.startsWith(`blob:${own}/`) && address !== 'about:blank');

test('all pages: own origin, no cookie, nothing stored, no breach of the policy', async () => {
  const start = performance.now();
  const paths = globSync('**/*.html', { cwd: DIST }).map((file) => `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`);
  const all = paths.length;
  expect(all).toBeGreaterThan(400);
  const first = await site.open('about:blank');
  const context = first.context();
  const seen = await watch(context);
  let opened = 0;
  const reader = async () => {
    const page = await context.newPage();
    for (let path = paths.pop(); path !== undefined; path = paths.pop()) {
      await page.goto(path).catch((error: unknown) => {
        if (!/interrupted|ERR_ABORTED/.test(String(error))) seen.wrong.push(`${path}: ${String(error)}`);
      });
      await page.waitForLoadState('load');
      opened += 1;
    }
    await page.goto('/ja/about/');
    seen.wrong.push(...((await page.evaluate(LEFT)) as string[]));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, reader));
  expect(opened).toBe(all);
  expect(await context.cookies()).toEqual([]);
  expect(others(seen.requests, site.origin)).toEqual([]);
  expect(seen.wrong).toEqual([]);
  // Every page was asked for, and what belongs to them: a watch that sees nothing would find nothing wrong.
  expect(seen.requests.size).toBeGreaterThan(all);
  console.log(`${all} pages, ${seen.requests.size} addresses asked for, in ${((performance.now() - start) / 1000).toFixed(0)} s`);
  await context.close();
}, 900_000);

test('the search, its worker and the quick dialog ask for nothing elsewhere and store nothing', async () => {
  const page = await site.open('about:blank');
  const seen = await watch(page.context());
  await page.goto('/ja/search/?q=USB');
  await expect.poll(() => page.locator('#results > [data-item]').count(), { timeout: 20_000 }).toBeGreaterThan(0);
  await page.goto('/en/cases/benesse/');
  await page.keyboard.press('Control+k');
  await page.locator('dialog.quick input').fill('injunction');
  await expect.poll(() => page.locator('dialog.quick a[data-hit]').count(), { timeout: 20_000 }).toBeGreaterThan(0);
  expect(await page.evaluate(LEFT)).toEqual([]);
  expect(others(seen.requests, site.origin)).toEqual([]);
  expect([...seen.requests].filter((address) => /\/search\/(?:ja|en)\/index\//.test(address)).length).toBeGreaterThan(0);
  expect(seen.wrong).toEqual([]);
  await page.context().close();
});

test('two choices are remembered, under these names, once they are made; a third way back forgets', async () => {
  const page = await site.open('/ja/about/');
  expect(await page.evaluate(LEFT)).toEqual([]);
  await page.locator('#theme input[value="dark"]').check();
  expect(await page.evaluate(LEFT)).toEqual(['localStorage leakpath.theme']);
  await page.locator('[data-lang-switch]').first().click();
  await page.waitForURL('**/en/about/');
  expect(((await page.evaluate(LEFT)) as string[]).sort()).toEqual(['localStorage leakpath.lang', 'localStorage leakpath.theme']);
  expect(await page.evaluate(() => [localStorage.getItem('leakpath.lang'), localStorage.getItem('leakpath.theme')])).toEqual([
    'en',
    'dark',
  ]);
  await page.locator('#theme input[value="auto"]').check();
  expect(await page.evaluate(LEFT)).toEqual(['localStorage leakpath.lang']);
  await page.context().close();
});

test('the watch does see another origin, a cookie and a breach of the policy', async () => {
  const page = await site.open('about:blank');
  const seen = await watch(page.context());
  await page.route('https://other.example/**', (route) => route.fulfill({ status: 204 }));
  await page.goto('/ja/about/');
  await page.evaluate(() => {
    document.cookie = 'canary=1';
    const image = document.createElement('img');
    image.src = 'https://other.example/pixel.png';
    document.body.append(image);
  });
  await expect.poll(() => seen.wrong.join('\n')).toContain('policy: img-src https://other.example/pixel.png');
  expect(await page.evaluate(LEFT)).toEqual(['cookie canary=1']);
  await page.context().close();
  const without = await site.open('about:blank', { bypassCSP: true });
  const alsoSeen = await watch(without.context());
  await without.route('https://other.example/**', (route) => route.fulfill({ status: 204 }));
  await without.goto('/ja/about/');
  await without.evaluate(() => fetch('https://other.example/beacon', { mode: 'no-cors' }).catch(() => undefined));
  expect(others(alsoSeen.requests, site.origin)).toEqual(['https://other.example/beacon']);
  await without.context().close();
});
