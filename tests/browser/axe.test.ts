/** axe-core over every page, in both languages and both colour schemes. */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeViolations, RULES_OF_COLOUR, serveAxe } from './axe.ts';
import { visit, type Visit } from './browser.ts';

const DIST = process.env['LEAKPATH_DIST'] ?? join(import.meta.dirname, '../../dist');
/** Pages open at a time. */
const AT_ONCE = 2;

/** Every page that is read: permanent ids (`/id/…`) lead on at once, and so does the door unless it is asked to stay. */
const PAGES = [
  '/#door',
  '/nowhere/',
  ...globSync('{ja,en}/**/*.html', { cwd: DIST })
    .map((file) => `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`)
    .sort(),
  '/ja/search/?q=USB',
  '/en/search/?q=USB',
];

let site: Visit;
let axe: Awaited<ReturnType<typeof serveAxe>>;
beforeAll(async () => {
  [site, axe] = await Promise.all([visit(), serveAxe()]);
});
afterAll(() => Promise.all([site.close(), axe.close()]));

/** Light with every rule, then dark with those of colour, in one visit. */
async function faultsOf(page: Page, path: string): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(path);
  await page.addScriptTag({ url: axe.address });
  const light = await axeViolations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await axeViolations(page, RULES_OF_COLOUR);
  return [...light.map((line) => `${path} in light: ${line}`), ...dark.map((line) => `${path} in dark: ${line}`)];
}

test('no page has a violation, in light or dark', { timeout: 15 * 60_000 }, async () => {
  expect(PAGES.length).toBeGreaterThan(250);
  const context = (await site.open('about:blank', { bypassCSP: true })).context();
  const waiting = [...PAGES];
  const found: string[] = [];
  const reader = async () => {
    const page = await context.newPage();
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) found.push(...(await faultsOf(page, path)));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, reader));
  expect(found).toEqual([]);
  await context.close();
});

test('a fault of structure and one of colour in the dark are found', async () => {
  const page = await site.open('/en/about/', { bypassCSP: true });
  await page.evaluate(() => {
    document.querySelector('main')?.append(document.createElement('button'));
    const style = document.createElement('style');
    style.textContent = '@media (prefers-color-scheme: dark) { main p { color: #333; } }';
    document.head.append(style);
  });
  expect((await axeViolations(page)).map((line) => line.split(':')[0])).toEqual(['button-name']);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect((await axeViolations(page, RULES_OF_COLOUR)).map((line) => line.split(':')[0])).toEqual(['color-contrast']);
  await page.context().close();
});
