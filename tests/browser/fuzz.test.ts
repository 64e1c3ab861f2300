/**
 * 10,000 addresses that try to break in, each given to a page that reads its address, in a real browser: nothing of them
 * becomes markup or script, and no page stumbles. Most are put into the address of a page that stands, which then reads
 * it again – by `popstate` or `pageshow` where it listens, else by running the page's own module once more – because a
 * navigation for each would take an hour; 150 are real navigations.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fuzzer } from '../unit/fuzz.ts';
import { below, seeded } from '../unit/seeded.ts';
import { visit, type Visit } from './browser.ts';

/** The same in every run of a version; set LEAKPATH_SEED to try others. */
const SEED = Number(process.env['LEAKPATH_SEED'] ?? 20_261_124);

let site: Visit;
beforeAll(async () => {
  site = await visit();
  console.log(`fuzzed addresses with LEAKPATH_SEED=${SEED}`);
});
afterAll(() => site.close());

/** How a page that stands is made to read its address again. */
type Again = 'popstate' | 'pageshow' | 'module';

interface Target {
  page: string;
  again: Again;
  /** Parameters it reads; those of its form fields come beside. */
  names: readonly string[];
  count: number;
  /** It answers later, and says so here. */
  answers?: string;
  /** What it reads is the path, not the query. */
  byPath?: boolean;
}

const SEARCH = ['q', 'exact', 'sort', 'kind', 'vector', 'outcome', 'case'];
const TARGETS: readonly Target[] = [
  { page: '/ja/search/', again: 'popstate', names: SEARCH, count: 250, answers: '[data-status]' },
  { page: '/en/search/', again: 'popstate', names: SEARCH, count: 250, answers: '[data-status]' },
  { page: '/ja/clocks/', again: 'popstate', names: ['sort'], count: 2000 },
  { page: '/en/foreseeable/', again: 'popstate', names: ['asof'], count: 2600 },
  { page: '/ja/timeline/', again: 'popstate', names: ['kind', 'case'], count: 600 },
  { page: '/ja/compare/', again: 'pageshow', names: ['case'], count: 3050 },
  { page: '/en/self-check/', again: 'module', names: ['vector'], count: 200 },
  { page: '/ja/cases/', again: 'module', names: ['sort', 'vector', 'sector'], count: 200 },
  { page: '/en/sources/', again: 'module', names: ['grade', 'case', 'kind'], count: 150 },
  { page: '/404.html', again: 'module', names: ['q'], count: 550, byPath: true },
];
const NAVIGATIONS = 150;

/** What may never happen, as it happens: anything a page says, throws or opens. */
function watch(page: Page, wrong: string[]): void {
  page.on('console', (message) => wrong.push(`${message.type()}: ${message.text().slice(0, 300)}`));
  page.on('pageerror', (error) => wrong.push(`thrown: ${error.message.slice(0, 300)}`));
  page.on('dialog', (dialog) => {
    wrong.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', () => wrong.push('a window was opened'));
}

const CANARY = `
  globalThis.canary = () => { console.error('a script of the address ran'); };
  globalThis.open = () => { console.error('a window was opened'); return null; };
  addEventListener('securitypolicyviolation', (event) => console.error('policy: ' + event.violatedDirective + ' ' + event.blockedURI));
`;

/** In the page: what an address has left behind that it should not have. */
const TRACES = `(() => {
  const found = [];
  for (const element of document.querySelectorAll('[data-fuzz], x-fuzz, base, iframe, object, embed')) found.push(element.outerHTML.slice(0, 200));
  for (const element of document.querySelectorAll('[href], [src], [action], [formaction]'))
    for (const name of ['href', 'src', 'action', 'formaction'])
      if (/^\\s*(?:javascript|data|vbscript):|^[\\\\/]{2}|evil\\.example\\//i.test(element.getAttribute(name) ?? '')) {
        if (!/[?#]/.test((element.getAttribute(name) ?? '').split('evil')[0])) found.push(element.outerHTML.slice(0, 200));
      }
  for (const element of document.querySelectorAll('*')) for (const { name } of element.attributes) if (/^on/i.test(name)) found.push(element.outerHTML.slice(0, 200));
  if ({}.polluted !== undefined || Object.keys(Object.prototype).length > 0) found.push('Object.prototype was changed');
  if (document.cookie) found.push('a cookie: ' + document.cookie);
  return found;
})()`;

/** The door and permanent ids lead on at once, and take the page away under one's hands: then where they lead counts. */
async function tracesOnceThere(page: Page): Promise<string[]> {
  for (let tries = 0; ; tries += 1) {
    try {
      await page.waitForLoadState('load');
      return (await page.evaluate(TRACES)) as string[];
    } catch (error) {
      if (tries === 5 || !/context was destroyed/.test(String(error))) return [`cannot be looked at: ${String(error)}`];
    }
  }
}

/** In the page: puts each address in place and has it read. Tells the first address after which something is left behind. */
async function readAgain(page: Page, { again, answers }: Target, addresses: readonly string[]): Promise<string[]> {
  return page.evaluate(
    async ({ addresses, again, answers, traces }) => {
      const modules = [...document.querySelectorAll<HTMLScriptElement>('script[type="module"]')]
        .map(({ src }) => src)
        .filter((src) => !src.includes('/Base.'));
      // Written as text, or the test runner would put its own import in its place.
      const bring = (0, eval)('(src) => import(src)') as (src: string) => Promise<unknown>;
      const status = answers === undefined ? undefined : document.querySelector(answers);
      const answered = () =>
        new Promise<void>((done) => {
          const watcher = new MutationObserver(() => {
            if (/…$/.test(status?.textContent ?? '')) return;
            watcher.disconnect();
            clearTimeout(timer);
            done();
          });
          const timer = setTimeout(() => {
            watcher.disconnect();
            done();
          }, 5000);
          if (status) watcher.observe(status, { childList: true, characterData: true, subtree: true });
        });
      for (const [index, address] of addresses.entries()) {
        history.replaceState(null, '', address);
        const answer = status ? answered() : undefined;
        if (again === 'module') {
          for (const src of modules) await bring(`${src}?again=${Math.random()}`);
        } else dispatchEvent(new Event(again));
        dispatchEvent(new Event('hashchange'));
        // Where nothing is asked for, nothing is answered.
        const asks = [...document.querySelectorAll<HTMLInputElement>('main input[type="search"], main [data-facet] input:checked')];
        if (asks.some(({ value }) => value !== '')) await answer;
        if (index % 25 === 24 || index === addresses.length - 1) {
          const found = (0, eval)(traces) as string[];
          if (found.length > 0) return found.map((what) => `${address}: ${what}`);
        }
      }
      return [];
    },
    { addresses, again, answers, traces: TRACES },
  );
}

const BATCH = 50;

/** Gives a target its addresses, some at a time, so that what goes wrong can be traced. */
async function attack(target: Target, seed: number): Promise<string[]> {
  const make = fuzzer(seeded(seed));
  // The policy would forbid a test's own eval; what it guards against is then tested by real navigations, with it.
  const page = await site.openAlone('about:blank', { bypassCSP: true });
  const wrong: string[] = [];
  await page.addInitScript(CANARY);
  await page.goto(target.page);
  const fields = await page.locator('main [name]').evaluateAll((all) => [...new Set(all.map((field) => field.getAttribute('name') ?? ''))]);
  const names = [...new Set([...target.names, ...fields])].filter((name) => name !== '');
  watch(page, wrong);
  const problems: string[] = [];
  for (let done = 0; done < target.count && problems.length < 5; done += BATCH) {
    const addresses = Array.from({ length: Math.min(BATCH, target.count - done) }, () =>
      target.byPath ? make.path() + make.fragment() : `${target.page}${make.query(names)}${make.fragment()}`,
    );
    try {
      problems.push(...(await readAgain(page, target, addresses)));
    } catch (error) {
      problems.push(
        `${target.page} after ${done}: ${String(error).slice(0, 400)} among ${addresses.map((address) => address.slice(0, 80)).join('\n')}`,
      );
    }
    problems.push(...wrong.splice(0).map((what) => `${target.page} among ${done}–${done + BATCH}: ${what}`));
  }
  await page.context().close();
  if (problems.length > 0) console.error(problems.join('\n'));
  return problems;
}

test('the fuzzed parameters are all that are read', () => {
  const root = join(import.meta.dirname, '../..');
  const read = globSync(['src/client/**/*.ts', 'src/search/*.ts', 'src/domain/*-address.ts'], { cwd: root }).flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/(?:arameters|asked|URLSearchParams\([^)]*\))\.get(?:All)?\('(\w+)'\)/g)].map(
      ([, name]) => name,
    ),
  );
  expect(new Set(read).size).toBeGreaterThan(4);
  const known = TARGETS.flatMap(({ names }) => names);
  expect(read.filter((name) => !known.includes(name ?? ''))).toEqual([]);
});

test('9,850 addresses, read by pages that stand', async () => {
  expect(TARGETS.reduce((sum, { count }) => sum + count, 0) + NAVIGATIONS).toBe(10_000);
  const waiting = TARGETS.map((target, index) => ({ target, seed: SEED + index }));
  const problems: string[] = [];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const start = performance.now();
      problems.push(...(await attack(next.target, next.seed)));
      console.log(`${next.target.page}: ${next.target.count} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
    }
  };
  await Promise.all([worker(), worker()]);
  expect(problems).toEqual([]);
}, 900_000);

test('150 real navigations, the policy in force', async () => {
  const next = seeded(SEED - 1);
  const make = fuzzer(next);
  const pages = [
    ...TARGETS.map(({ page, names }) => ({ page, names })),
    ...['/', '/ja/cases/benesse/', '/id/LP-C001/', '/en/controls/', '/ja/data/'].map((page) => ({ page, names: ['q', 'lang'] })),
  ];
  const addresses = Array.from({ length: NAVIGATIONS }, () => {
    // Servers refuse a request line beyond some thousand characters before any page is sent.
    const { page, names } = pages[below(next, pages.length)] ?? { page: '/', names: [] };
    const { pathname, search } = new URL(page === '/404.html' ? make.path() : `${page}${make.query(names)}`, site.origin);
    return `${pathname}${search}`.slice(0, 8000) + make.fragment();
  });
  const problems: string[] = [];
  const worker = async () => {
    const page = await site.openAlone('about:blank', { viewport: { width: 800, height: 600 } });
    await page.addInitScript(CANARY);
    const wrong: string[] = [];
    watch(page, wrong);
    for (let address = addresses.shift(); address !== undefined; address = addresses.shift()) {
      // A page that leads on at once breaks off the first load, which is no fault.
      const response = await page.goto(address, { waitUntil: 'load' }).catch((error: unknown) => {
        if (!/interrupted|ERR_ABORTED|frame was detached/.test(String(error))) wrong.push(String(error).slice(0, 300));
        return null;
      });
      await page.waitForLoadState('load');
      const status = response?.status() ?? 200;
      if (![200, 304, 404, 400].includes(status)) wrong.push(`answered with ${status}`);
      wrong.push(...(await tracesOnceThere(page)));
      // A browser says in the console what was not found; that is no error of the page.
      problems.push(
        ...wrong
          .splice(0)
          .filter((what) => !/Failed to load resource.*(?:404|400)/.test(what))
          .map((what) => `${address.slice(0, 300)}: ${what}`),
      );
      if (problems.length > 10) return;
    }
    await page.context().close();
  };
  await Promise.all([worker(), worker()]);
  expect(problems).toEqual([]);
}, 900_000);

test('200 texts in the quick search', async () => {
  const make = fuzzer(seeded(SEED - 2));
  const page = await site.open('about:blank');
  await page.addInitScript(CANARY);
  await page.goto('/ja/cases/benesse/');
  const wrong: string[] = [];
  watch(page, wrong);
  await page.keyboard.press('Control+k');
  const box = page.locator('dialog.quick input');
  await expect.poll(() => box.isVisible()).toBe(true);
  for (let n = 0; n < 200; n += 1) {
    await box.fill(make.text().replace(/[\r\n]/g, ' '));
    if (n % 10 === 9) {
      await page.waitForTimeout(200);
      for (const what of (await page.evaluate(TRACES)) as string[]) wrong.push(what);
    }
  }
  expect(wrong).toEqual([]);
  await page.close();
}, 120_000);
