/** Cases side by side: the choice shows, stands in the address and survives Back; without script it works by style. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { visit, type Visit } from './browser.ts';

let site: Visit;
beforeAll(async () => {
  site = await visit();
});
afterAll(() => site.close());

const columns = (page: Page) =>
  page
    .locator('.compare-table thead th[data-case]')
    .evaluateAll((heads) => (heads as HTMLElement[]).filter((head) => head.offsetWidth > 0).map((head) => head.dataset['case']));

test('an address chooses; a change goes into the address; Back brings it again', async () => {
  const page = await site.open('/ja/compare/?case=benesse&case=ntt-west');
  expect(await columns(page)).toEqual(['ntt-west', 'benesse']);
  await page.locator('label[for="case-kappa-sushi"]').click();
  expect(await columns(page)).toEqual(['ntt-west', 'benesse', 'kappa-sushi']);
  expect(new URL(page.url()).search).toBe('?case=ntt-west&case=benesse&case=kappa-sushi');
  await page.locator('.compare-table thead a').first().click();
  await page.waitForURL('**/cases/ntt-west/');
  await page.goBack();
  expect(await columns(page)).toEqual(['ntt-west', 'benesse', 'kappa-sushi']);
  await page.close();
});

test('four are the most', async () => {
  const page = await site.open('/en/compare/?case=ntt-west&case=ntt-docomo&case=benesse&case=kappa-sushi');
  expect(await page.locator('#compare-choice input:disabled').count()).toBe(2);
  await page.locator('label[for="case-benesse"]').click();
  expect(await page.locator('#compare-choice input:disabled').count()).toBe(0);
  await page.close();
});

test('without script the ticks choose the columns', async () => {
  const page = await site.open('/en/compare/', { javaScriptEnabled: false });
  expect(await columns(page)).toEqual(['ntt-west', 'ntt-docomo', 'benesse']);
  await page.locator('label[for="case-ntt-docomo"]').click();
  expect(await columns(page)).toEqual(['ntt-west', 'benesse']);
  await page.close();
});

test('rows lie at the same height in every column', async () => {
  const page = await site.open('/en/compare/');
  const tops = await page
    .locator('.compare-table tbody tr')
    .evaluateAll((rows) =>
      rows.map(
        (row) =>
          new Set([...row.children].filter((cell) => (cell as HTMLElement).offsetWidth > 0).map((cell) => cell.getBoundingClientRect().top))
            .size,
      ),
    );
  expect(tops.length).toBeGreaterThan(15);
  expect(new Set(tops)).toEqual(new Set([1]));
  await page.close();
});

test.each([360, 768, 1280])('nothing but its own region scrolls sideways at %d px', async (width) => {
  for (const path of ['/en/compare/', '/ja/controls/', '/ja/']) {
    const page = await site.open(path, { viewport: { width, height: 800 } });
    expect([path, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path, width]);
    await page.close();
  }
});
