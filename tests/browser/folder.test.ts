/** The site in a folder of its host, in a browser: search, quick dialog, door, ids, the page for missing addresses. */
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve, type Served } from '../../scripts/stages/serve.ts';
import { chromiumLaunchOptions } from '../../src/toolchain/chromium.ts';
import { Contexts, FRUGAL, ONE_PROCESS } from './contexts.ts';
import { siteInFolder, type Folder } from '../site/folder.ts';

let folder: Folder;
let served: Served;
let browser: Browser;
let contexts: Contexts;
beforeAll(async () => {
  folder = siteInFolder();
  served = await serve(folder.dist, 0, folder.base);
  const { args, ...launch } = await chromiumLaunchOptions();
  browser = await chromium.launch({ ...launch, args: [...args, FRUGAL, ONE_PROCESS] });
  contexts = new Contexts(browser);
});
afterAll(async () => {
  await browser.close();
  await served.close();
  folder.remove();
});

/** Opens an address of the site; whatever is asked for outside the folder, or is missing, is told. */
async function open(path: string): Promise<{ page: Page; missed: string[] }> {
  const page = await contexts.page({ locale: 'en-GB' });
  const missed: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) missed.push(new URL(response.url()).pathname);
  });
  await page.goto(`${served.origin}${folder.base}${path}`);
  return { page, missed };
}

const pathOf = (page: Page) => new URL(page.url()).pathname;

test('the search finds pages, and its hits lead to them', async () => {
  const { page, missed } = await open('/en/search/?q=Benesse');
  const hit = page.locator('#results > [data-item] h2 a').first();
  await hit.waitFor();
  const addresses = await page
    .locator('#results a')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  expect(addresses.length).toBeGreaterThan(3);
  expect(addresses.filter((address) => !address.startsWith(`${folder.base}/`))).toEqual([]);
  await hit.click();
  await expect.poll(() => page.locator('h1').count()).toBe(1);
  expect(pathOf(page)).toMatch(new RegExp(`^${folder.base}/en/.+/$`));
  expect(missed).toEqual([]);
});

test('the quick dialog opens on any page and finds', async () => {
  const { page, missed } = await open('/ja/cases/');
  await page.keyboard.press('Control+k');
  await page.locator('dialog input').fill('名簿');
  const hit = page.locator('dialog [data-hit]').first();
  await hit.waitFor();
  expect(await hit.getAttribute('href')).toMatch(new RegExp(`^${folder.base}/ja/`));
  expect(missed).toEqual([]);
});

test('the door and a permanent id lead on inside the folder', async () => {
  const door = await open('/');
  await expect.poll(() => pathOf(door.page)).toBe(`${folder.base}/en/`);
  const id = await open('/id/LP-C001/#sources');
  await expect.poll(() => pathOf(id.page)).toBe(`${folder.base}/en/cases/ntt-west/`);
  expect([...door.missed, ...id.missed]).toEqual([]);
});

test('a missing address speaks its language first and searches for its words only', async () => {
  const { page, missed } = await open('/en/cases/some-case/');
  expect(missed).toEqual([`${folder.base}/en/cases/some-case/`]);
  await expect.poll(() => page.locator('[data-missing-address]').first().inputValue()).toBe('some case');
  expect(await page.locator('main > section').first().getAttribute('lang')).toBe('en');
  await page.locator('main > section form button').first().click();
  await expect.poll(() => pathOf(page)).toBe(`${folder.base}/en/search/`);
});

test('outside the folder there is nothing', async () => {
  expect((await fetch(`${served.origin}/en/`)).status).toBe(404);
});
