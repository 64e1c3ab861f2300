/** Citing as a reader does it: cards without script, links of parts, filters of the sources, ids that lead on. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeViolations } from './every-page/axe.ts';
import { visit, type Visit } from './browser.ts';

let site: Visit;
beforeAll(async () => {
  site = await visit();
});
afterAll(() => site.close());

describe('the card of a statement, without script', () => {
  const open = async (options = {}) => {
    const page = await site.open('/en/cases/ntt-west/', { javaScriptEnabled: false, ...options });
    const evidence = page.locator('#story .ev').first();
    return { page, button: evidence.locator('button'), card: evidence.locator('.card'), evidence };
  };
  test('is shown by pointing, with standing, source and kind, and goes again', async () => {
    const { page, button, card } = await open();
    expect(await card.isVisible()).toBe(false);
    await button.hover();
    await card.waitFor({ state: 'visible' });
    expect(await card.innerText()).toMatch(/Standing: stated\n+\d+ .+ \d{4}, (regulator|press|party concerned)/);
    // One can move onto it.
    await card.locator('a').first().hover();
    expect(await card.isVisible()).toBe(true);
    await page.mouse.move(0, 0);
    await card.waitFor({ state: 'hidden' });
    await page.close();
  });
  test('is shown by focus and leads on to the source by keyboard', async () => {
    const { page, button, card } = await open();
    await page.locator('#story .ev').first().scrollIntoViewIfNeeded();
    await button.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await card.waitFor({ state: 'visible' });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toMatch(/#source-/);
    await page.close();
  });
  test('opens at a tap without leaving the line, inside the screen, and closes at a tap elsewhere', async () => {
    const { page, button, card } = await open({ hasTouch: true, viewport: { width: 360, height: 740 } });
    await button.scrollIntoViewIfNeeded();
    await button.tap();
    await card.waitFor({ state: 'visible' });
    expect(page.url()).not.toContain('#');
    const box = await card.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 360).toBe(true);
    await page.touchscreen.tap(5, 5);
    await card.waitFor({ state: 'hidden' });
    await page.close();
  });
  test('prints as numbers', async () => {
    const { page, button, card } = await open();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#path .ev button').first().isVisible()).toBe(true);
    expect(await button.innerText()).toMatch(/^stated\s+\d/);
    expect(await card.isVisible()).toBe(false);
    await page.close();
  });
});

test('Escape puts a card away', async () => {
  const page = await site.open('/en/cases/ntt-west/');
  const evidence = page.locator('#story .ev').first();
  await evidence.locator('button').hover();
  await evidence.locator('.card').waitFor({ state: 'visible' });
  await page.keyboard.press('Escape');
  await evidence.locator('.card').waitFor({ state: 'hidden' });
  await page.close();
});

test.each([
  ['step-4', /^LP-C001、ステップ4 – 根拠の種別：.+ – https?:\/\/[^ ]+\/ja\/cases\/ntt-west\/#step-4$/],
  ['fig-1', /^LP-C001、数値1 – .+#fig-1$/],
])('the link of %s copies case, part, source and address, and says so', async (anchor, words) => {
  const page = await site.open('/ja/cases/ntt-west/', { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.locator(`[id="${anchor}"] .permalink`).click();
  await expect.poll(() => page.locator('#said').innerText()).toContain('をコピーしました');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(words);
  expect(page.url()).toContain(`#${anchor}`);
  await page.close();
});

describe('the text of a revision', () => {
  test('is reached from the case, reads without script, and has the anchors of the page', async () => {
    const page = await site.open('/en/cases/ntt-west/', { javaScriptEnabled: false });
    await page.locator('#cite').getByRole('link', { name: 'full text of this version' }).last().click();
    await expect.poll(() => page.url()).toMatch(/\/id\/LP-C001-2026-11-21\/en\/$/);
    expect(await page.locator('h1').innerText()).toContain('version of 21 November 2026');
    for (const part of ['step-4', 'fig-1']) expect(await page.locator(`p[id="${part}"]`).count(), part).toBe(1);
    expect(await page.locator('#step-4').innerText()).toMatch(/\[\w+ [\d ]+\]$/);
    await page.close();
  });
  test('its id leads to the reader’s language', async () => {
    const page = await site.open('/id/LP-C001-2026-11-21/#step-2', { locale: 'ja-JP' });
    await page.waitForURL('**/id/LP-C001-2026-11-21/ja/#step-2');
    await page.close();
  });
  test.each([360, 1280])('fits %i px and has no violation', async (width) => {
    const page = await site.open('/id/LP-C003-2026-11-21/ja/', { viewport: { width, height: 740 }, bypassCSP: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await axeViolations(page)).toEqual([]);
    await page.close();
  });
});

test('every step, figure, event and outcome has a link of its own', async () => {
  const page = await site.open('/ja/cases/benesse/', { javaScriptEnabled: false });
  const without = await page
    .locator('.steps > li, [id^="fig-"], [id^="event-"], [id^="outcome-"]')
    .evaluateAll((parts) => parts.filter((part) => !part.querySelector(`.permalink[href="#${part.id}"]`)).map(({ id }) => id));
  expect(without).toEqual([]);
  await page.close();
});

test('a citation names today as the day of access', async () => {
  const page = await site.open('/ja/laws/appi-147/');
  const today = await page.evaluate(() => new Date().toLocaleDateString('sv-SE'));
  await expect.poll(() => page.locator('#cite-sist02').innerText()).toContain(`(参照 ${today}).`);
  await page.close();
});

test('the sources are filtered, and the address keeps the choice', async () => {
  const page = await site.open('/en/sources/');
  const shown = page.locator('#source-list li[data-grade]:visible');
  const all = await shown.count();
  await page.locator('#source-tools select[name="grade"]').selectOption('regulator');
  await page.locator('#source-tools select[name="case"]').selectOption('ntt-west');
  const few = await shown.count();
  expect(few).toBeGreaterThan(0);
  expect(few).toBeLessThan(all);
  expect(page.url()).toContain('?grade=regulator&case=ntt-west');
  await page.reload();
  expect(await shown.count()).toBe(few);
  expect(await page.locator('#source-tools output').innerText()).toContain(String(few));
  await page.close();
});

describe('a permanent id', () => {
  test('leads to the reader’s language with script, its anchor too', async () => {
    const page = await site.open('/id/LP-C001/#step-2', { locale: 'ja-JP' });
    await page.waitForURL('**/ja/cases/ntt-west/#step-2');
    await page.close();
  });
  test('offers both languages without', async () => {
    const page = await site.open('/id/LP-C001/', { javaScriptEnabled: false });
    const links = await page.locator('main a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links).toEqual(['/ja/cases/ntt-west/', '/en/cases/ntt-west/']);
    await page.close();
  });
});
