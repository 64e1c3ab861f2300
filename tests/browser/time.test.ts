/** Clocks, timeline and what was public by a day, as a reader uses them. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { visit, type Visit } from './browser.ts';

let site: Visit;
beforeAll(async () => {
  site = await visit();
});
afterAll(() => site.close());

describe('the table of clocks', () => {
  const first = '[data-sortable] tbody tr:first-child th';
  test('sorts by a column, keeps unknown lengths last, and Back undoes it', async () => {
    const page = await site.open('/en/clocks/');
    const written = await page.locator('[data-sortable] tbody th').allTextContents();
    const values = () =>
      page
        .locator('[data-sortable] tbody tr')
        .evaluateAll((rows) => rows.map((row) => (row.children[5] as HTMLElement).dataset['value'] ?? 'unknown'));
    const button = page.getByRole('button', { name: 'Last act to judgment' });
    await button.click();
    expect(await page.locator('th[data-sort="actToJudgment"]').getAttribute('aria-sort')).toBe('descending');
    const descending = await values();
    await button.click();
    const ascending = await values();
    const known = (list: string[]) => list.filter((value) => value !== 'unknown').map(Number);
    expect(known(descending)).toEqual(known(ascending).toReversed());
    expect(known(ascending)).toEqual(known(ascending).toSorted((a, b) => a - b));
    for (const list of [descending, ascending]) expect(list.slice(known(list).length).every((value) => value === 'unknown')).toBe(true);
    expect(new URL(page.url()).search).toBe('?sort=-actToJudgment');
    await page.goBack();
    await page.goBack();
    await expect.poll(() => page.locator('[data-sortable] tbody th').allTextContents()).toEqual(written);
    await page.close();
  });
  test('stands in its order without script', async () => {
    const page = await site.open('/ja/clocks/?sort=actToJudgment', { javaScriptEnabled: false });
    expect(await page.locator(first).textContent()).toContain('NTT西日本');
    expect(await page.locator('[data-sortable] button').count()).toBe(0);
    await page.close();
  });
});

describe('the timeline', () => {
  const shown = '.year li:visible';
  test.each([true, false])('is filtered by kind and case (script: %s)', async (javaScriptEnabled) => {
    const page = await site.open('/ja/timeline/', { javaScriptEnabled });
    const all = await page.locator(shown).count();
    await page.locator('label[for="kind-civil"]').click();
    const civil = await page.locator(shown).count();
    expect(civil).toBe(await page.locator('.year li[data-kind="civil"]').count());
    await page.locator('label[for="case-benesse"]').click();
    const both = await page.locator(shown).count();
    expect(both).toBe(await page.locator('.year li[data-kind="civil"][data-case="benesse"]').count());
    expect([both < civil, civil < all]).toEqual([true, true]);
    expect(await page.locator('.year:visible').count()).toBe(
      await page.locator('.year:has(li[data-kind="civil"][data-case="benesse"])').count(),
    );
    expect(await page.locator('#chart-chronicle a[data-kind]:visible').count()).toBe(both);
    expect(await page.locator('.chronicle-empty').isVisible()).toBe(false);
    await page.locator('label[for="case-ibm-china"]').click();
    expect(await page.locator(shown).count()).toBe(0);
    expect(await page.locator('.year:visible').count()).toBe(0);
    expect(await page.locator('.chronicle-empty').isVisible()).toBe(true);
    await page.close();
  });
  test('keeps the choice in the address, and Back restores it', async () => {
    const page = await site.open('/en/timeline/?kind=regulator');
    const some = await page.locator(shown).count();
    expect(some).toBe(await page.locator('.year li[data-kind="regulator"]').count());
    expect(await page.locator('.chronicle-filter output').textContent()).toContain(String(some));
    await page.locator('label[for="case-benesse"]').click();
    expect(new URL(page.url()).search).toBe('?kind=regulator&case=benesse');
    await page.goBack();
    await expect.poll(() => page.locator(shown).count()).toBe(some);
    expect(await page.locator('#case-all').isChecked()).toBe(true);
    await page.close();
  });
});

describe('what was public by a day', () => {
  const state = (vector: string) => `[data-vector="${vector}"] h3 [data-is]:visible`;
  test('follows the day in the address and in the field', async () => {
    const page = await site.open('/en/foreseeable/?asof=2014-07');
    expect(await page.locator('#state').textContent()).toBe('As of 31 July 2014');
    expect(await page.locator(state('smartphone-over-usb')).getAttribute('data-is')).toBe('known');
    expect(await page.locator(state('personal-cloud-storage')).getAttribute('data-is')).toBe('unknown');
    const early = await page.locator('.told-by li:visible').count();
    await page.getByLabel('Choose a day').fill('2021-11-15');
    await page.getByRole('button', { name: 'Show' }).click();
    expect(new URL(page.url()).search).toBe('?asof=2021-11-15');
    expect(await page.locator('#state').textContent()).toBe('As of 15 November 2021');
    expect(await page.locator(state('mail-to-private-address')).getAttribute('data-is')).toBe('possible');
    expect(await page.locator('.told-by li:visible').count()).toBeGreaterThan(early);
    await page.goBack();
    await expect.poll(() => page.locator('#state').textContent()).toBe('As of 31 July 2014');
    await page.close();
  });
  test.each(['2014', '2021'])('shows for the end of %s what the page of that year shows', async (year) => {
    const page = await site.open(`/ja/foreseeable/?asof=${year}`);
    const read = async () => ({
      heading: await page.locator('#state').textContent(),
      states: await page.locator('[data-vector] [data-is]:visible').allTextContents(),
      sources: await page.locator('.told-by li:visible a').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
      listed: await page.locator('.sources > li:visible').evaluateAll((items) => items.map(({ id }) => id)),
      untold: await page.locator('[data-untold]:visible').count(),
    });
    const byDay = await read();
    await page.goto(`/ja/foreseeable/${year}/`);
    expect(byDay).toEqual(await read());
    await page.close();
  });
  test('says when a day cannot be read or lies beyond the edition', async () => {
    const page = await site.open('/ja/foreseeable/?asof=2020-13');
    expect(await page.getByRole('alert').textContent()).toContain('2020-13');
    expect(await page.locator('#as-of-day').getAttribute('aria-invalid')).toBe('true');
    await page.locator('#as-of-day').fill('2099');
    await page.locator('#as-of button[type="submit"]').click();
    expect(await page.getByRole('alert').textContent()).toContain('この事例集は');
    expect(await page.locator('#as-of-day').getAttribute('aria-invalid')).toBeNull();
    await page.locator('#as-of-day').fill('2020-09');
    await page.locator('#as-of-day').press('Enter');
    expect(await page.getByRole('alert').textContent()).toBe('');
    await page.close();
  });
  test('the field of a year leads to the day, and without script the years are there', async () => {
    const page = await site.open('/ja/foreseeable/2016/');
    await page.locator('#as-of-day').fill('2020-09');
    await page.locator('#as-of-day').press('Enter');
    await page.waitForURL('**/ja/foreseeable/?asof=2020-09');
    await page.close();
    const plain = await site.open('/ja/foreseeable/', { javaScriptEnabled: false });
    expect(await plain.locator('#as-of').isVisible()).toBe(false);
    await plain.locator('.years a', { hasText: '2016' }).click();
    await plain.waitForURL('**/ja/foreseeable/2016/');
    await plain.close();
  });
});
