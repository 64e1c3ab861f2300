/** The search where things are missing, broken, slow or forbidden: a clear sentence, and the lists that lead to every page. */
import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { visit, type Visit } from './browser.ts';

let site: Visit;
beforeAll(async () => {
  site = await visit();
});
afterAll(() => site.close());

const box = (page: Page) => page.locator('main input[type="search"]');
const hits = (page: Page) => page.locator('#results > [data-item] h2 a');
const status = async (page: Page) => (await page.locator('[data-status]').textContent()) ?? '';

/** The lists are there to be read and used. */
async function expectLists(page: Page): Promise<void> {
  const links = page.locator('[data-browse] a:visible');
  expect(await links.count()).toBeGreaterThan(80);
  expect(await links.evaluateAll((all) => all.every((link) => (link as HTMLAnchorElement).pathname !== location.pathname))).toBe(true);
}

/** What the reader is told when the index can't be used. */
const FAILED = /could not be started|taking long/;

/** How a file of the index goes wrong. */
const FAULTS = {
  missing: (route: Route) => route.fulfill({ status: 404, body: 'Not found' }),
  'an error of the host': (route: Route) => route.fulfill({ status: 500, body: 'Internal Server Error' }),
  'cut short': async (route: Route) => {
    const response = await route.fetch();
    const body = await response.body();
    await route.fulfill({ response, body: body.subarray(0, Math.floor(body.length / 2)) });
  },
  // As hotel networks and careless hosts answer: a page, and "200 OK".
  'a page instead': (route: Route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><title>Log in</title>' }),
  'no connection': (route: Route) => route.abort('internetdisconnected'),
} as const;
type Fault = keyof typeof FAULTS;

/** Without these nothing can be searched. */
const NEEDED = [
  '**/search/en/pages.json',
  '**/search/en/terms.json',
  '**/search/en/words.json',
  '**/search/en/pagefind.js',
  '**/search/en/*.pf_meta',
  '**/search/en/wasm.*.pagefind',
  '**/search/en/index/*.pf_index',
];
const FAULT_NAMES = Object.keys(FAULTS) as Fault[];
/** Each file meets three of the five faults, and each fault five files or so. */
const TABLE = NEEDED.map((file, index) => ({
  file,
  faults: [0, 1, 2].map((step) => FAULT_NAMES[(index + step * 2) % FAULT_NAMES.length] as Fault),
}));

describe('a file of the index', () => {
  test.each(TABLE)('$file: $faults', async ({ file, faults }) => {
    const page = await site.open('/en/search/');
    for (const fault of faults) {
      let asked = 0;
      await page.route(file, async (route) => {
        asked += 1;
        await FAULTS[fault](route);
      });
      // What was said of the fault before is taken back.
      await box(page).fill('');
      await expect.poll(() => status(page)).toBe('');
      await box(page).fill('broker');
      await expect.poll(() => status(page), { timeout: 40_000, message: fault }).toMatch(FAILED);
      await expectLists(page);
      expect(await hits(page).count()).toBe(0);
      expect(asked, fault).toBeGreaterThan(0);
      await page.unroute(file);
    }
    // Once the file is there again, the same page searches.
    await box(page).fill('brokers');
    await expect.poll(() => hits(page).count(), { timeout: 40_000 }).toBeGreaterThan(0);
    await page.close();
  });
  test.each([
    '**/search/en/pagefind-entry.json',
    '**/search/en/real-words.json',
    '**/search/en/fields.json',
    '**/search/en/texts/*.json',
    '**/search/ja/**',
  ])('%s missing costs what needs it alone, and never leaves the reader without a word', async (file) => {
    const page = await site.open('/en/search/');
    await page.route(file, FAULTS.missing);
    for (const query of ['broker', 'injuction', 'vector:usb broker', 'ベネッセ']) {
      await box(page).fill(query);
      await expect
        .poll(async () => ((await hits(page).count()) > 0 ? 'hits' : await status(page)), { timeout: 40_000 })
        .toMatch(/^hits$|could not be started|No page|no page/);
    }
    await box(page).fill('broker');
    await expect.poll(() => hits(page).count(), { timeout: 40_000 }).toBeGreaterThan(0);
    await page.close();
  });
  test('one that never comes is given up, with a sentence and the lists', async () => {
    const page = await site.openAlone('about:blank');
    await page.clock.install();
    await page.goto('/en/search/');
    await page.route('**/search/en/terms.json', () => undefined);
    await box(page).fill('broker');
    await page.clock.runFor(7000);
    await expect.poll(() => status(page)).toContain('taking long');
    await expectLists(page);
    await page.clock.runFor(21_000);
    await expect.poll(() => page.locator('#results').getAttribute('aria-busy')).toBe('false');
    expect(await status(page)).toMatch(FAILED);
    await expectLists(page);
    await page.context().close();
  });
});

/** Holds back what an address asks for, until it is let go. */
async function hold(page: Page, address: string): Promise<() => void> {
  const held = Promise.withResolvers<undefined>();
  await page.route(address, async (route) => {
    await held.promise;
    await route.continue();
  });
  return () => {
    held.resolve(undefined);
  };
}
const busy = (page: Page) => page.locator('#results').getAttribute('aria-busy');
const other = (page: Page) => page.locator('#results > .other');

describe('the texts of pages', () => {
  test('that never come cost the passages alone', async () => {
    const page = await site.open('/en/search/');
    await page.route('**/search/en/texts/*.json', () => undefined);
    await box(page).fill('broker');
    await expect.poll(() => hits(page).count()).toBeGreaterThan(0);
    expect(await status(page)).toMatch(/result/);
    await page.unroute('**/search/en/texts/*.json');
    // What did not come is asked for again.
    await box(page).fill('brokers');
    await expect.poll(() => page.locator('#results mark').count()).toBeGreaterThan(0);
    await page.close();
  });
  test('without them, what must be checked in them is not found, and is once they come', async () => {
    const page = await site.open('/en/search/');
    const texts = '**/search/en/texts/*.json';
    const total = async () => Number(await page.locator('#results').getAttribute('data-total'));
    const ask = async () => {
      await box(page).fill('');
      await expect.poll(() => status(page)).toBe('');
      await box(page).fill('"Art. 24"');
      await expect.poll(() => status(page), { timeout: 40_000 }).toMatch(/result|No page|could not/);
    };
    await page.route(texts, FAULTS.missing);
    await ask();
    expect(await status(page)).not.toMatch(FAILED);
    const found = await total();
    await page.unroute(texts);
    await ask();
    expect(await total()).toBeGreaterThan(found);
    await page.close();
  });
});

describe('while the other language is awaited', () => {
  test('the answer of the own one stands', async () => {
    const page = await site.openAlone('about:blank');
    await page.clock.install();
    await page.goto('/ja/search/');
    const release = await hold(page, '**/search/en/**');
    await box(page).fill('DLP');
    await expect.poll(() => hits(page).count()).toBeGreaterThan(0);
    const told = await status(page);
    expect(told).toMatch(/^\d+件$/);
    expect(await busy(page)).toBe('false');
    await page.clock.runFor(7000);
    expect(await hits(page).count()).toBeGreaterThan(0);
    expect(await status(page)).toBe(told);
    release();
    await expect.poll(() => other(page).count()).toBe(1);
    expect(await status(page)).toBe(told);
    await page.context().close();
  });
  test('that the own one has nothing is said, and what the other one has is added', async () => {
    const page = await site.open('/en/search/');
    const release = await hold(page, '**/search/ja/**');
    await box(page).fill('転職先');
    await expect.poll(() => status(page)).toContain('Looking in the Japanese pages');
    await expect.poll(() => busy(page)).toBe('false');
    await expectLists(page);
    release();
    await expect.poll(() => other(page).count()).toBe(1);
    expect(await status(page)).toContain('These match in Japanese');
    expect(await page.locator('[data-browse]').isVisible()).toBe(false);
    await page.close();
  });
  test('and cannot be asked, that nothing is found is said', async () => {
    const page = await site.open('/en/search/');
    await page.route('**/search/ja/**', FAULTS.missing);
    await box(page).fill('転職先');
    await expect.poll(() => status(page)).toContain('No page matches');
    await expectLists(page);
    await page.close();
  });
  test('the quick dialog shows the hits of the own one too', async () => {
    const page = await site.open('/ja/about/');
    const release = await hold(page, '**/search/en/**');
    await page.keyboard.press('Control+k');
    const dialog = page.locator('dialog.quick');
    await dialog.locator('input').fill('DLP');
    await expect.poll(() => dialog.locator('a[data-hit]').count(), { timeout: 15_000 }).toBeGreaterThan(0);
    expect(await dialog.locator('.other').count()).toBe(0);
    const own = await dialog.locator('a[data-hit]').count();
    release();
    await expect.poll(() => dialog.locator('.other a[data-hit]').count()).toBeGreaterThan(0);
    expect(await dialog.locator('a[data-hit]').count()).toBeGreaterThan(own);
    await page.close();
  });
  test('Back leads to where the reader was, and no further search is moved', async () => {
    const page = await site.open('/ja/search/', { viewport: { width: 1280, height: 300 } });
    const release = await hold(page, '**/search/en/**');
    await page.evaluate(() => {
      history.replaceState({ shown: 10, scrolled: 120 }, '', '?q=DLP');
      dispatchEvent(new PopStateEvent('popstate'));
    });
    await expect.poll(() => hits(page).count()).toBeGreaterThan(0);
    await expect.poll(() => page.evaluate(() => scrollY), { timeout: 10_000 }).toBe(120);
    await box(page).fill('名簿業者');
    await expect.poll(() => hits(page).count()).toBeGreaterThan(5);
    await page.evaluate(() => {
      scrollTo(0, 0);
    });
    release();
    await box(page).fill('Kappa Zushi');
    await expect.poll(() => other(page).count()).toBe(1);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.close();
  });
});

describe('further hits', () => {
  const more = (page: Page) => page.locator('[data-more]');

  test('are those of the list, whatever stands in the box by now', async () => {
    const page = await site.open('/en/search/?q=information');
    await expect.poll(() => hits(page).count()).toBe(10);
    const told = await status(page);
    // As typed before the search has begun.
    await box(page).evaluate((input: HTMLInputElement) => (input.value = 'blockchain'));
    await more(page).click();
    await expect.poll(() => hits(page).count()).toBe(20);
    expect(await status(page)).toBe(told);
    await page.close();
  });
  test('that do not come take nothing from a newer search', async () => {
    const page = await site.openAlone('about:blank');
    await page.addInitScript(() => {
      const { postMessage } = Worker.prototype;
      Worker.prototype.postMessage = function (this: Worker, question: { search?: { options: { from?: number } } }) {
        if (!question.search?.options.from) postMessage.call(this, question);
      } as typeof postMessage;
    });
    await page.clock.install();
    await page.goto('/en/search/?q=information');
    await expect.poll(() => hits(page).count()).toBe(10);
    await more(page).click();
    await box(page).fill('broker');
    await page.clock.runFor(1000);
    await expect.poll(() => status(page)).toMatch(/^\d+ results$/);
    await expect.poll(() => busy(page)).toBe('false');
    const told = await status(page);
    await page.clock.runFor(20_000);
    await expect.poll(() => page.workers().length).toBe(0);
    expect(await status(page)).toBe(told);
    expect(await hits(page).count()).toBeGreaterThan(0);
    await page.context().close();
  });
});

describe('without a network', () => {
  test('the page that stands says so, and searches again when it is back', async () => {
    const page = await site.openAlone('/ja/search/');
    await page.context().setOffline(true);
    await box(page).fill('名簿業者');
    await expect.poll(() => status(page), { timeout: 40_000 }).toMatch(/検索を始められませんでした|検索に時間がかかっています/);
    await expectLists(page);
    await page.context().setOffline(false);
    await box(page).fill('名簿業');
    await expect.poll(() => hits(page).count(), { timeout: 40_000 }).toBeGreaterThan(0);
    await page.context().close();
  });
  test('an index that has come answers without a network', async () => {
    const page = await site.openAlone('/en/search/?q=broker');
    await expect.poll(() => hits(page).count(), { timeout: 40_000 }).toBeGreaterThan(0);
    await page.context().setOffline(true);
    await box(page).fill('broker list');
    await expect
      .poll(async () => `${await hits(page).count()} ${await status(page)}`, { timeout: 40_000 })
      .toMatch(/^[1-9]|could not be started/);
    await page.context().close();
  });
  test('where the quick dialog cannot come, the cursor goes to the box of the page', async () => {
    const page = await site.openAlone('/en/cases/benesse/');
    const thrown: string[] = [];
    page.on('pageerror', (error) => thrown.push(error.message));
    await page.context().setOffline(true);
    await page.keyboard.press('Control+k');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('site-search');
    expect(thrown).toEqual([]);
    await page.context().close();
  });
});

test('with storage forbidden it searches, and nothing is thrown', async () => {
  const page = await site.openAlone('about:blank');
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(error.message));
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(globalThis, name, {
        get: () => {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
    }
  });
  await page.goto('/ja/search/?q=USB');
  await expect.poll(() => hits(page).count(), { timeout: 40_000 }).toBeGreaterThan(0);
  await page.locator('#theme input[value="dark"]').check();
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  await page.locator('[data-lang-switch]').first().click();
  await page.waitForURL('**/en/search/**');
  expect(thrown).toEqual([]);
  await page.context().close();
});

describe('a browser in which the script of the page does not run', () => {
  /** The sentence the page says by itself, after a while. */
  const said = (page: Page) => page.locator('[data-until-script]');

  test.each(['modules are unknown', 'the script is missing', 'the script is cut short'])('because %s', async (why) => {
    const page = await site.open('about:blank');
    if (why === 'modules are unknown') {
      await page.route('**/ja/search/**', async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: (await response.text()).replaceAll('type="module"', 'type="unknown"') });
      });
    } else await page.route('**/_astro/*.js', why === 'the script is missing' ? FAULTS.missing : FAULTS['cut short']);
    await page.goto('/ja/search/?q=USB');
    await expect.poll(() => said(page).isVisible(), { timeout: 20_000 }).toBe(true);
    expect(await said(page).textContent()).toContain('検索を始められませんでした');
    await expectLists(page);
    expect(await page.locator('.filters').isVisible()).toBe(false);
    await box(page).fill('名簿');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('q') === '名簿');
    await expectLists(page);
    await page.close();
  });
  test('where it does run, the sentence is gone at once', async () => {
    const page = await site.open('/ja/search/');
    await expect.poll(() => said(page).count()).toBe(0);
    await page.close();
  });
  test('without JavaScript one sentence is enough', async () => {
    const page = await site.open('/en/search/', { javaScriptEnabled: false });
    expect(await page.locator('noscript').textContent()).toContain('JavaScript');
    await page.waitForTimeout(4500);
    expect(await said(page).isVisible()).toBe(false);
    await page.close();
  });
});

test('a page of text as a query is cut to its beginning, and answered', async () => {
  const page = await site.open(`/en/search/?q=${'broker+and+list+'.repeat(400)}`);
  await expect.poll(async () => (await hits(page).count()) > 0 || /[Nn]o page/.test(await status(page)), { timeout: 20_000 }).toBe(true);
  expect((await box(page).inputValue()).length).toBe(256);
  await page.close();
});
