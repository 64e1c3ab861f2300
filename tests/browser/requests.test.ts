/** What a visit asks for and leaves behind: nothing of another origin, nothing but two choices. Every page: every-page.test.ts. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { visit, type Visit } from './browser.ts';
import { LEFT, others, watch } from './every-page/watch.ts';

let site: Visit;
beforeAll(async () => {
  site = await visit();
});
afterAll(() => site.close());

test('the search, its worker and the quick dialog ask for nothing elsewhere and store nothing', async () => {
  const page = await site.openAlone('about:blank');
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
  await seen.settled();
  expect(seen.wrong).toEqual([]);
  await page.context().close();
});

test('two choices are remembered, under these names, once they are made; a third way back forgets', async () => {
  const page = await site.openAlone('/ja/about/');
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

/** Sets a cookie with each answer, beside the one that a script can see. */
async function cookieServer(): Promise<{ origin: string; close: () => void }> {
  const server = createServer((_, response) => {
    response
      .writeHead(200, { 'content-type': 'text/html', 'set-cookie': 'canary=2; HttpOnly' })
      .end('<!doctype html><title>Cookie</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://localhost:${(server.address() as AddressInfo).port}`, close: () => server.close().closeAllConnections() };
}

test('the watch does see a cookie that an answer sets', async () => {
  const server = await cookieServer();
  const page = await site.openAlone('about:blank');
  const seen = await watch(page.context());
  await page.goto(`${server.origin}/`);
  await seen.settled();
  expect(seen.wrong).toContain(`a cookie is set by ${server.origin}/`);
  await page.context().close();
  server.close();
});

test('the watch does see another origin, a cookie and a breach of the policy', async () => {
  const page = await site.openAlone('about:blank');
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
  const without = await site.openAlone('about:blank', { bypassCSP: true });
  const alsoSeen = await watch(without.context());
  await without.route('https://other.example/**', (route) => route.fulfill({ status: 204 }));
  await without.goto('/ja/about/');
  await without.evaluate(() => fetch('https://other.example/beacon', { mode: 'no-cors' }).catch(() => undefined));
  expect(others(alsoSeen.requests, site.origin)).toEqual(['https://other.example/beacon']);
  await without.context().close();
});
