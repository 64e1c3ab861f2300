/** Lesson pages and the self-check sheet, as a trainer uses them. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { visit, type Visit } from './browser.ts';

let site: Visit;
beforeAll(async () => {
  site = await visit();
});
afterAll(() => site.close());

describe('a lesson without JavaScript', () => {
  const PATH = '/ja/cases/ntt-west/teach/';

  test('tells right from wrong when an answer is chosen, and only then why', async () => {
    const page = await site.open(PATH, { javaScriptEnabled: false });
    const question = page.locator('.quiz fieldset').first();
    expect(await question.locator('.answer, .verdict:visible').locator('visible=true').count()).toBe(0);
    await question.locator('label:has([data-right="no"])').first().click();
    expect(await question.locator('.verdict:visible').allTextContents()).toEqual(
      ['不正解'].map((word) => expect.stringContaining(word) as string),
    );
    expect(await question.locator('.answer').isVisible()).toBe(true);
    await question.locator('label:has([data-right="yes"])').click();
    expect((await question.locator('.verdict:visible').textContent())?.trim()).toBe('正解');
    expect(await page.locator('.quiz fieldset').nth(1).locator('.answer').isVisible()).toBe(false);
    await page.close();
  });

  test('prints neither points nor answers unless asked to', async () => {
    const page = await site.open(PATH, { javaScriptEnabled: false });
    const shown = () => page.locator('.points li:visible, .answer:visible').count();
    await page.emulateMedia({ media: 'print' });
    expect(await shown()).toBe(0);
    await page.emulateMedia({ media: 'screen' });
    await page.locator('#show-points').check();
    await page.emulateMedia({ media: 'print' });
    expect(await shown()).toBeGreaterThan(10);
    await page.close();
  });
});

test('a lesson offers the deck and the handout in its language', async () => {
  const page = await site.open('/en/cases/benesse/teach/', { javaScriptEnabled: false });
  const files = await page.locator('.lesson-files .plain a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(files).toEqual(['/data/cases/benesse/leakpath-benesse.en.pptx', '/data/cases/benesse/handout.en.pdf']);
  await page.close();
});

describe('the self-check sheet', () => {
  test('follows the ticked vectors and keeps them in the address alone', async () => {
    const page = await site.open('/en/self-check/');
    const rows = page.locator('[data-row]:visible');
    const all = await rows.count();
    await page.locator('input[value="usb-memory"]').check();
    const some = await rows.count();
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    expect(new URL(page.url()).search).toBe('?vector=usb-memory');
    expect(await page.locator('#self-check-vectors output').textContent()).toContain(String(some));
    await page.reload();
    expect(await rows.count()).toBe(some);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    await page.close();
  });

  test('prints what was chosen and where it is from, without the other vectors', async () => {
    const page = await site.open('/ja/self-check/?vector=usb-memory');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.ticks label:visible').allTextContents()).toEqual([
      (await page.locator('label[for="vector-usb-memory"]').textContent()) ?? '',
    ]);
    expect(await page.locator('.sheet-credit').innerText()).toMatch(/自己点検シート.+\/ja\/self-check\/.+CC BY 4\.0/);
    await page.goto(new URL('/ja/self-check/', page.url()).href);
    expect(await page.locator('#self-check-vectors').isVisible()).toBe(false);
    await page.close();
  });

  test('works with the network gone', async () => {
    const page = await site.openAlone('/ja/self-check/');
    await page.context().setOffline(true);
    await page.locator('.ticks label').first().click();
    expect(await page.locator('[data-row]:visible').count()).toBeLessThan(await page.locator('[data-row]').count());
    await page.context().close();
  });

  test('shows everything without script', async () => {
    const page = await site.open('/ja/self-check/?vector=usb-memory', { javaScriptEnabled: false });
    expect(await page.locator('[data-row]:visible').count()).toBe(await page.locator('[data-row]').count());
    expect(await page.locator('#self-check-vectors').isVisible()).toBe(false);
    await page.close();
  });
});
