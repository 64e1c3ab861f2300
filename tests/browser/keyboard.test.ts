/** The main journeys with nothing but the keyboard; the search has its own (search.test.ts). */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { visit, type Visit } from './browser.ts';

let site: Visit;
beforeAll(async () => {
  site = await visit();
});
afterAll(() => site.close());

/** Presses Tab until something that matches has the focus. */
async function tabTo(page: Page, selector: string, most = 150): Promise<void> {
  for (let stop = 1; stop <= most; stop += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`${selector} was not reached by ${most} presses of Tab on ${page.url()}`);
}
const shown = (page: Page, selector: string) =>
  page.evaluate((wanted) => {
    const box = document.querySelector(wanted)?.getBoundingClientRect();
    return box !== undefined && box.bottom > 0 && box.top < innerHeight;
  }, selector);

test('from the first page to a case, a card of sources, the source, and back', async () => {
  const page = await site.open('/en/');
  await tabTo(page, 'main a[href="/en/cases/ntt-west/"]');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/en/cases/ntt-west/');

  await tabTo(page, '.ev > button');
  await page.keyboard.press('Enter');
  const card = page.locator('.ev > .card:popover-open');
  await card.waitFor();
  await page.keyboard.press('Tab');
  const address = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
  expect(address).toMatch(/^#source-/);
  expect(await card.locator(`a[href="${address}"]`).count()).toBe(1);
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).hash).toBe(address);
  await expect.poll(() => shown(page, address)).toBe(true);

  // From the source on to where it stands, without a pointer.
  await tabTo(page, `${address} a[href^="http"]`, 5);
  await page.goBack();
  expect(new URL(page.url()).hash).toBe('');
  await page.goBack();
  await page.waitForURL('**/en/');
  await page.close();
});

test('Escape closes the card and leaves the focus where it was', async () => {
  const page = await site.open('/ja/cases/benesse/');
  await tabTo(page, '.ev > button');
  await page.keyboard.press('Enter');
  await page.locator('.ev > .card:popover-open').waitFor();
  await page.keyboard.press('Escape');
  expect(await page.locator('.ev > .card:popover-open').count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.matches('.ev > button'))).toBe(true);
  await page.close();
});

test('cases are chosen for comparison', async () => {
  const page = await site.open('/ja/compare/');
  const columns = () =>
    page
      .locator('.compare-table thead th[data-case]')
      .evaluateAll((heads) => heads.filter((head) => (head as HTMLElement).offsetWidth > 0).length);
  const before = await columns();
  await tabTo(page, '#compare-choice input:not(:checked)');
  await page.keyboard.press('Space');
  expect(await columns()).toBe(before + 1);
  await page.keyboard.press('Space');
  expect(await columns()).toBe(before);
  await page.close();
});

test('a control is set against a leak, and the leak is cut', async () => {
  const page = await site.open('/en/cases/benesse/');
  await tabTo(page, '.what-if input');
  const focused = () => page.evaluate(() => document.activeElement?.id);
  const first = await focused();
  await page.keyboard.press('Space');
  const verdict = page.locator('.wi-broken:visible, .wi-open:visible');
  await verdict.first().waitFor();
  expect(await focused()).toBe(first);
  await page.keyboard.press('Space');
  expect(await verdict.count()).toBe(0);
  await page.close();
});

test('a wide table and the lists of a case are scrolled', async () => {
  const page = await site.open('/en/crosswalk/', { viewport: { width: 360, height: 740 } });
  await tabTo(page, '.scroll[tabindex="0"]');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.evaluate(() => document.activeElement?.scrollLeft ?? 0)).toBeGreaterThan(0);
  await page.close();
});
