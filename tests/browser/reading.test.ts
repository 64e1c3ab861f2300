/** The journeys of a reader, in a real browser over the built site. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { visit, type Visit } from './browser.ts';

let site: Visit;
beforeAll(async () => {
  site = await visit();
});
afterAll(() => site.close());

describe('from a leak vector to the law and on to other cases', () => {
  test('a trainer finds NTT West by its vector and follows it', async () => {
    const page = await site.open('/ja/');
    await page
      .getByRole('link', { name: /USBメモリ/ })
      .first()
      .click();
    await page.waitForURL('**/ja/techniques/usb-memory/');
    await page.locator('main a[href^="/ja/cases/ntt-west/#step-"]').first().click();
    await page.waitForURL(/\/ja\/cases\/ntt-west\/#step-\d/);
    expect(await page.locator('h1').textContent()).toContain('NTT西日本');

    await page.locator('#outcomes a[href="/ja/outcomes/recommendation/"]').first().click();
    await page.waitForURL('**/ja/outcomes/recommendation/');
    await page.locator('main a[href^="/ja/cases/benesse/"]').first().click();
    await page.waitForURL(/\/ja\/cases\/benesse\/#outcome-/);
    await page.close();
  });

  test('a station of the diagram leads to its step', async () => {
    const page = await site.open('/en/cases/ntt-west/');
    await page.locator('#path figure > svg a[href="#step-4"]').click();
    expect(new URL(page.url()).hash).toBe('#step-4');
    await expect.poll(() => page.locator('#step-4').evaluate((step) => Math.abs(step.getBoundingClientRect().top) < 200)).toBe(true);
    await page.close();
  });
});

describe('two languages', () => {
  test('the switch keeps the page and the place on it', async () => {
    const page = await site.openAlone('/ja/cases/benesse/#step-3');
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL('**/en/cases/benesse/#step-3');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.context().close();
  });

  test.each([
    ['ja-JP', '/ja/'],
    ['en-GB', '/en/'],
  ])('the door leads a %s browser to %s', async (locale, path) => {
    const page = await site.open('/', { locale });
    await page.waitForURL(`**${path}`);
    await page.close();
  });

  test('the door remembers the language chosen before', async () => {
    const page = await site.openAlone('/ja/', { locale: 'ja-JP' });
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL('**/en/');
    await page.goto('/');
    await page.waitForURL('**/en/');
    await page.context().close();
  });

  test('the door stays for a browser of neither language and offers both', async () => {
    const page = await site.open('/', { locale: 'fr-FR' });
    expect(await page.locator('main a').count()).toBe(2);
    await page.close();
  });
});

describe('colours', () => {
  const paper = 'getComputedStyle(document.documentElement).backgroundColor';

  test('follow the system, then the reader, and are remembered without a flash', async () => {
    const page = await site.openAlone('/en/cases/', { colorScheme: 'dark' });
    const dark = await page.evaluate<string>(paper);
    await page.getByRole('radio', { name: 'Light' }).check();
    const light = await page.evaluate<string>(paper);
    expect(light).not.toBe(dark);
    await page.goto('/en/about/');
    expect(await page.evaluate<string>(paper)).toBe(light);
    await page.context().close();
  });
});

describe('by keyboard', () => {
  test('the first stop skips to the content', async () => {
    const page = await site.open('/en/cases/ntt-west/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#main');
    await page.close();
  });

  test('/ goes to the search, but not while typing', async () => {
    const page = await site.open('/en/cases/ntt-west/');
    await page.keyboard.press('/');
    await page.keyboard.type('a/b');
    expect(await page.locator('#site-search').inputValue()).toBe('a/b');
    await page.close();
  });

  test('every stop shows its focus', async () => {
    const page = await site.open('/ja/techniques/');
    for (let stop = 0; stop < 12; stop += 1) {
      await page.keyboard.press('Tab');
      const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
      expect(outline, `stop ${stop + 1}`).not.toBe('none');
    }
    await page.close();
  });
});

describe('without JavaScript', () => {
  test.each(['/ja/cases/kappa-sushi/', '/en/cases/kappa-sushi/'])('%s reads in full', async (path) => {
    const page = await site.open(path, { javaScriptEnabled: false });
    for (const id of ['path', 'story', 'figures', 'timeline', 'outcomes', 'sources']) {
      expect(await page.locator(`#${id}`).isVisible(), id).toBe(true);
    }
    expect(await page.locator('#path figure > svg').isVisible()).toBe(true);
    expect(await page.locator('button[data-copy]:visible, #theme:visible').count()).toBe(0);
    await page.close();
  });
});

describe('the list of cases', () => {
  test('sorts and filters, and keeps the choice in the address', async () => {
    const page = await site.open('/en/cases/');
    await page.getByLabel('Sort by').selectOption('dwell');
    expect(await page.locator('#case-rows > li .id').first().textContent()).toBe('LP-C001');
    await page.getByLabel('Leak vector').selectOption('personal-cloud-storage');
    expect(await page.locator('#case-rows > li:visible').count()).toBeGreaterThan(1);
    expect(await page.locator('#case-rows > li:visible').count()).toBeLessThan(6);
    const shown = await page.locator('#case-rows > li:visible .id').allTextContents();
    await page.goto(page.url());
    expect(await page.locator('#case-rows > li:visible .id').allTextContents()).toEqual(shown);
    await page.close();
  });
});

describe('copying', () => {
  test('the citation says what it copied', async () => {
    const page = await site.open('/en/cases/benesse/', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: 'Copy: APA 7' }).click();
    await page.getByRole('button', { name: 'APA 7 copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('LP-C003');
    await page.close();
  });
});

describe('a missing address', () => {
  test('offers a search for what was typed', async () => {
    const page = await site.open('/ja/cases/benese-2014/');
    expect(await page.locator('#search-ja').inputValue()).toBe('benese 2014');
    await page.close();
  });
});
