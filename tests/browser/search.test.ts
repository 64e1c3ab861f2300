/** The search in a real browser over the built site. Whether all that is seen is found: every-page.test.ts. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { visit, type Visit } from './browser.ts';

let site: Visit;
beforeAll(async () => {
  site = await visit();
});
afterAll(() => site.close());

const box = (page: Page) => page.locator('main input[type="search"]');
const hits = (page: Page) => page.locator('#results > [data-item] h2 a');
const total = (page: Page) => page.locator('#results').getAttribute('data-total');
const addresses = (page: Page) =>
  hits(page).evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));

/** Until what was asked last is answered in full. */
const answered = (page: Page) =>
  expect.poll(() => page.locator('#results').getAttribute('aria-busy'), { timeout: 15_000 }).not.toBe('true');

/** The search page of each language, as the last test left it: an engine that has come answers at once. */
const standing = new Map<string, Page>();

/**
 * A search page that shows what an address asks for, as Back would bring it.
 * @param path without what it asks for, the page as it is before anything is typed
 */
async function search(path: string): Promise<Page> {
  const { pathname } = new URL(path, site.origin);
  let page = standing.get(pathname);
  if (page && new URL(page.url()).pathname === pathname)
    await page.evaluate((address) => {
      history.pushState(null, '', address);
      dispatchEvent(new PopStateEvent('popstate'));
    }, path);
  else if (page) await page.goto(path);
  else standing.set(pathname, (page = await site.open(path)));
  await answered(page);
  return page;
}

describe('queries', () => {
  test.each([
    ['/ja/search/?q=USB%E3%83%A1%E3%83%A2%E3%83%AA', '/ja/techniques/usb-memory/'],
    ['/ja/search/?q=928%E4%B8%87%E4%BB%B6', '/ja/cases/ntt-west/'],
    ['/en/search/?q=USB+drive', '/en/techniques/usb-memory/'],
    ['/en/search/?q=suspended+sentence', '/en/outcomes/suspended-sentence/'],
    ['/en/search/?q=72460', '/en/cases/ibm-china/'],
  ])('%s finds %s first', async (path, first) => {
    const page = await search(path);
    expect((await addresses(page))[0]).toBe(first);
    expect(await page.locator('#results mark').count()).toBeGreaterThan(0);
  });
  test.each([
    ['injuction', 'injunction'],
    ['whistelblower suspnded', 'suspended'],
    ['derivtive suit', 'derivative'],
  ])('English typing error: %s', async (query, mended) => {
    const page = await search(`/en/search/?q=${encodeURIComponent(query)}`);
    await expect.poll(() => page.locator('[data-notes]').textContent()).toContain(mended);
  });
  test('what nobody wrote finds nothing and leads to the lists', async () => {
    const page = await search('/en/search/?q=blockchain');
    expect(await total(page)).toBe('0');
    expect(await page.locator('[data-status]').textContent()).toContain('blockchain');
    expect(await page.locator('[data-browse] .vectors a').first().isVisible()).toBe(true);
  });
  test('a deep link lands on the step', async () => {
    const page = await search(`/ja/search/?q=${encodeURIComponent('端末にUSBメモリをつない')}&kind=case`);
    const link = page.locator('#results a[href*="#step-"]').first();
    await link.click();
    await page.waitForURL(/\/ja\/cases\/ntt-west\/#step-4$/);
    expect(await page.locator('#step-4').textContent()).toContain('USBメモリ');
  });
  test('nothing on the page breaks its Content-Security-Policy', async () => {
    const page = await site.open('/ja/search/');
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    await box(page).fill('名簿業者');
    await expect.poll(() => hits(page).count()).toBeGreaterThan(5);
    expect(said).toEqual([]);
    await page.close();
  });
});

describe('filters and address', () => {
  test('the vector USB memory finds NTT West', async () => {
    const page = await search('/ja/search/');
    await page.locator('input[name="vector"][value="usb-memory"]').check();
    await expect.poll(() => addresses(page)).toContain('/ja/cases/ntt-west/');
    expect(new URL(page.url()).search).toBe('?vector=usb-memory');
    const shown = page.locator('label', { has: page.locator('input[name="vector"][value="usb-memory"]') }).locator('[data-count]');
    expect(await shown.textContent()).toBe(await total(page));
  });
  test('choices narrow, chips take them back, Back restores', async () => {
    const page = await search('/en/search/?vector=usb-memory');
    const before = Number(await total(page));
    await page.locator('[data-facet="outcome"] summary').click();
    await page.locator('input[name="outcome"][value="recommendation"]').check();
    await expect.poll(() => addresses(page)).toEqual(['/en/cases/ntt-west/']);
    await page.goBack();
    await expect.poll(() => total(page)).toBe(String(before));
    expect(await page.locator('input[name="outcome"][value="recommendation"]').isChecked()).toBe(false);
    await page.goForward();
    await expect.poll(() => total(page)).toBe('1');
    await page.locator('[data-chips] button').first().click();
    await expect.poll(() => new URL(page.url()).search).toBe('?outcome=recommendation');
  });
  test('Back from a page brings the results back', async () => {
    const page = await search('/en/search/?q=list+broker');
    const before = await addresses(page);
    await hits(page).first().click();
    await page.waitForURL((url) => !url.pathname.includes('search'));
    await page.goBack();
    await expect.poll(() => addresses(page)).toEqual(before);
  });
  test('more brings the next ones, and each only once', async () => {
    const page = await search(`/ja/search/?q=${encodeURIComponent('情報')}`);
    const all = Number(await total(page));
    expect(all).toBeGreaterThan(20);
    expect(await hits(page).count()).toBe(10);
    await page.locator('[data-more]').click();
    await expect.poll(() => hits(page).count()).toBe(20);
    expect(new Set(await addresses(page)).size).toBe(20);
  });
});

describe('typing and keys', () => {
  test('the last of fast typing wins', async () => {
    const page = await search('/ja/search/');
    await box(page).pressSequentially('顧客情報の持ち出し', { delay: 15 });
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('顧客情報の持ち出し');
    await answered(page);
    expect(await hits(page).count()).toBeGreaterThan(0);
    const settled = await addresses(page);
    await search(`/ja/search/?q=${encodeURIComponent('顧客情報の持ち出し')}`);
    expect(settled).toEqual(await addresses(page));
  });
  test('arrow keys lead into the list and back, Escape clears', async () => {
    const page = await search('/en/search/?q=broker');
    const focused = () => page.evaluate(() => document.activeElement?.closest('#results > li') !== null);
    await box(page).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(true);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await box(page).evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await box(page).inputValue()).toBe('');
    await expect.poll(() => page.locator('[data-browse]').isVisible()).toBe(true);
    expect(new URL(page.url()).search).toBe('');
  });
  test('the engine comes with the first intent, not with the page', async () => {
    const page = await site.open('/en/search/');
    await page.waitForLoadState('networkidle');
    expect(page.workers()).toHaveLength(0);
    await box(page).focus();
    await expect.poll(() => page.workers().length).toBe(1);
    await page.close();
  });
  test('the box of any page leads here', async () => {
    const page = await site.open('/en/cases/');
    await page.keyboard.press('/');
    await page.keyboard.type('injunction');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/search/?q=injunction');
    await expect.poll(() => hits(page).count()).toBeGreaterThan(0);
    await page.close();
  });
});

describe('when it cannot search', () => {
  test('without script the lists stand there, and a sentence says so', async () => {
    const page = await site.open('/ja/search/?q=USB', { javaScriptEnabled: false });
    expect(await page.locator('noscript').textContent()).toContain('JavaScript');
    expect(await page.locator('main a[href="/ja/cases/ntt-west/"]').isVisible()).toBe(true);
    expect(await page.locator('main a[href="/ja/techniques/usb-memory/"]').first().isVisible()).toBe(true);
    expect(await page.locator('.filters').isVisible()).toBe(false);
    await page.close();
  });
  test('without an index it says so and shows the lists', async () => {
    const page = await site.open('/en/search/');
    await page.route('**/search/en/**', (route) => route.fulfill({ status: 404 }));
    await box(page).fill('broker');
    await expect.poll(() => page.locator('[data-status]').textContent()).toContain('could not be started');
    expect(await page.locator('[data-browse]').isVisible()).toBe(true);
    await page.unroute('**/search/en/**');
    await box(page).fill('brokers');
    await expect.poll(() => hits(page).count()).toBeGreaterThan(0);
    await page.close();
  });
  test('with an index cut short it says so', async () => {
    const page = await site.open('/ja/search/');
    await page.route('**/search/ja/index/**', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.body()).subarray(0, 500) });
    });
    await box(page).fill('名簿業者');
    await expect.poll(() => page.locator('[data-status]').textContent(), { timeout: 40_000 }).toContain('検索を始められませんでした');
    expect(await page.locator('[data-browse]').isVisible()).toBe(true);
    await page.close();
  });
  test('a slow index is told after a while, with the lists, and answers all the same', async () => {
    const page = await site.openAlone('about:blank');
    await page.clock.install();
    await page.goto('/en/search/');
    const late = Promise.withResolvers<undefined>();
    await page.route('**/search/en/pages.json', async (route) => {
      await late.promise;
      await route.continue();
    });
    await box(page).fill('broker');
    await page.clock.runFor(1000);
    await expect.poll(() => page.locator('[data-status]').textContent()).toContain('Getting the search ready');
    await page.clock.runFor(6000);
    await expect.poll(() => page.locator('[data-status]').textContent()).toContain('taking long');
    expect(await page.locator('[data-browse]').isVisible()).toBe(true);
    late.resolve(undefined);
    await expect.poll(() => hits(page).count(), { timeout: 40_000 }).toBeGreaterThan(0);
    expect(await page.locator('[data-browse]').isVisible()).toBe(false);
    await page.context().close();
  });
  test.each(['Worker', 'WebAssembly'])('without %s it says that the browser cannot', async (lack) => {
    const page = await site.open('/ja/');
    await page.addInitScript(`delete globalThis.${lack}`);
    await page.goto('/ja/search/?q=USB');
    await expect.poll(() => page.locator('[data-status]').textContent()).toContain('このブラウザでは検索を使えません');
    expect(await page.locator('[data-browse]').isVisible()).toBe(true);
    await page.close();
  });
});

describe('field words and order', () => {
  test('vector:usb outcome:suspended-sentence works like the facets', async () => {
    const page = await search('/en/search/?q=vector%3Ausb+outcome%3Asuspended-sentence');
    expect(await addresses(page)).toContain('/en/cases/ntt-west/');
    expect(new URL(page.url()).search).toContain('vector=usb-memory');
    expect(new URL(page.url()).search).toContain('outcome=suspended-sentence');
    expect(await box(page).inputValue()).toBe('');
    expect(await page.locator('[data-chips] button').count()).toBeGreaterThan(1);
  });
  test('経路:USB while typing filters, Enter sets it', async () => {
    const page = await search('/ja/search/');
    await box(page).fill('名簿業者 経路:USB');
    await expect.poll(() => page.locator('[data-notes]').textContent(), { timeout: 10_000 }).toContain('条件として読みました');
    expect(await box(page).inputValue()).toBe('名簿業者 経路:USB');
    expect(await addresses(page)).toContain('/ja/cases/ntt-west/');
    await page.keyboard.press('Enter');
    await expect.poll(() => box(page).inputValue()).toBe('名簿業者');
    expect(await page.locator('input[name="vector"][value="usb-memory"]').isChecked()).toBe(true);
  });
  test('a field without such a value is told', async () => {
    const page = await search('/en/search/?q=vector%3Apigeon');
    expect(await page.locator('[data-notes]').textContent()).toContain('vector:pigeon');
    expect(await total(page)).toBe('0');
  });
  test('order by date and size stands in the address and comes back', async () => {
    const page = await search('/en/search/?kind=case&sort=size');
    const bySize = await addresses(page);
    expect(bySize.slice(0, 2)).toEqual(['/en/cases/benesse/', '/en/cases/ntt-west/']);
    expect(bySize.at(-1)).toBe('/en/cases/kappa-sushi/');
    await page.locator('[data-sort]').selectOption('date');
    await expect.poll(() => new URL(page.url()).search).toContain('sort=date');
    await expect.poll(() => addresses(page)).not.toEqual(bySize);
    await page.goBack();
    await expect.poll(() => addresses(page)).toEqual(bySize);
    expect(await page.locator('[data-sort]').inputValue()).toBe('size');
  });
});

describe('names, steps and figures', () => {
  test.each([
    ['en', 'ベネッセ', '/en/cases/benesse/', 'In Japanese'],
    ['ja', 'Kappa Zushi', '/ja/cases/kappa-sushi/', '英語のページ'],
    ['ja', 'injunction', '/ja/outcomes/provisional-remedy/', '英語のページ'],
  ])('%s: %s finds %s by the other language', async (lang, query, address, heading) => {
    const page = await search(`/${lang}/search/?q=${encodeURIComponent(query)}`);
    const group = page.locator('#results > .other');
    await expect.poll(() => group.count(), { timeout: 15_000 }).toBe(1);
    expect(await group.locator('h2').first().textContent()).toContain(heading);
    expect(await group.locator(`a[data-hit][href="${address}"]`).count()).toBe(1);
  });
  test.each([
    ['/en/search/?q=NTT+West+step+4', '/en/cases/ntt-west/#step-4'],
    [`/ja/search/?q=${encodeURIComponent('ステップ4')}&vector=usb-memory&kind=case`, '/ja/cases/ntt-west/#step-4'],
    [`/ja/search/?q=${encodeURIComponent('約928万件')}`, '/ja/cases/ntt-west/#fig-'],
  ])('%s leads to %s', async (path, place) => {
    const page = await search(path);
    expect(await page.locator('#results > [data-item]').first().locator('.at').getAttribute('href')).toContain(place);
  });
  test('other spellings are named, and left out on request', async () => {
    const page = await search(`/ja/search/?q=${encodeURIComponent('名簿屋')}`);
    const before = Number(await total(page));
    await page.getByRole('button', { name: '入力した表記だけで探す' }).click();
    await expect.poll(async () => Number(await total(page))).toBeLessThan(before);
    expect(new URL(page.url()).searchParams.get('exact')).toBe('1');
  });
});

describe('the quick dialog', () => {
  test('opens over any page, and nothing of it loads before', async () => {
    const page = await site.open('/en/cases/benesse/');
    const asked: string[] = [];
    const said: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => said.push(message.text()));
    await page.waitForLoadState('networkidle');
    expect(asked.filter((address) => address.includes('search'))).toEqual([]);
    await page.keyboard.press('Control+k');
    const dialog = page.locator('dialog.quick');
    await expect.poll(() => dialog.isVisible()).toBe(true);
    await page.keyboard.type('injuction');
    const first = dialog.locator('a[data-hit]').first();
    await expect.poll(() => first.count(), { timeout: 15_000 }).toBe(1);
    expect(await dialog.locator('[role="status"]').textContent()).toContain('injunction');
    await page.keyboard.press('ArrowDown');
    expect(await first.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/outcomes/provisional-remedy/');
    expect(said).toEqual([]);
    await page.close();
  });
  test('leads to all results, and Escape closes it', async () => {
    const page = await site.open('/ja/');
    await page.keyboard.press('Meta+k');
    const dialog = page.locator('dialog.quick');
    await expect.poll(() => dialog.isVisible()).toBe(true);
    await page.keyboard.type('USB');
    await expect.poll(() => dialog.locator('.quick-all').getAttribute('href'), { timeout: 15_000 }).toBe('/ja/search/?q=USB');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog.isVisible()).toBe(false);
    await page.close();
  });
  test('without an index it says so and leads to the lists', async () => {
    const page = await site.open('/en/');
    await page.route('**/search/en/pages.json', (route) => route.abort());
    await page.keyboard.press('Control+k');
    await page.locator('dialog.quick input').fill('broker');
    await expect
      .poll(() => page.locator('dialog.quick [role="status"]').textContent(), { timeout: 15_000 })
      .toContain('could not be started');
    expect(await page.locator('dialog.quick .quick-all').getAttribute('href')).toBe('/en/search/');
    await page.close();
  });
});

describe('from outside', () => {
  test('each page names the description by which a browser searches here', async () => {
    const page = await site.open('/en/about/');
    const address = await page.locator('link[rel="search"]').getAttribute('href');
    expect(address).toBe('/en/search/opensearch.xml');
    const text = await (await page.request.get(address ?? '')).text();
    expect(text).toContain('/en/search/?q={searchTerms}"');
    await page.close();
  });
});
