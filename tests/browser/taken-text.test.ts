/** The text of a case where a reader takes it: copied to a letter, or shown by the reader mode of a browser. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Readability as Reader } from '@mozilla/readability';
import { load } from 'cheerio';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { visit, type Visit } from './browser.ts';

const READER = readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8');
const CASES = ['benesse', 'ibm-china', 'kappa-sushi', 'ntt-docomo', 'ntt-west', 'rakuten-mobile'];
const PAGES = ['ja', 'en'].flatMap((lang) => CASES.map((slug) => `/${lang}/cases/${slug}/`));

let site: Visit;
let page: Page;
beforeAll(async () => {
  site = await visit();
  page = await site.open('about:blank', { bypassCSP: true, permissions: ['clipboard-read', 'clipboard-write'] });
});
afterAll(() => site.close());

const squeezed = (text: string) => text.replace(/\s+/g, '');

/** What must be found again: headings of the sections, titles of the steps, words of the claims. */
const essentials = () =>
  page.evaluate(() => {
    const texts = (selector: string, without = '.ev, .state, a[data-part], .wi-gone, [hidden], .visually-hidden') =>
      [...document.querySelectorAll(selector)].map((element) => {
        const copy = element.cloneNode(true) as Element;
        for (const part of copy.querySelectorAll(without)) part.remove();
        return (copy as HTMLElement).textContent.replace(/\s+/g, '');
      });
    return {
      // Links to other cases are navigation: a reader mode may drop them.
      headings: texts('main .section:not(#related) > h2, main .section > .h2-line h2'),
      steps: texts('.steps > li h3'),
      claims: texts('.steps > li > p, #timeline .dated p, #outcomes .dated p, #context li > p, #causes li > p').filter(
        (text) => text.length > 20,
      ),
    };
  });

describe('what is copied', () => {
  async function copied(path: string): Promise<{ plain: string; html: string }> {
    await page.goto(path);
    await page.bringToFront();
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('main') ?? document.body));
    await page.keyboard.press('ControlOrMeta+c');
    return page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item?.getType(type))?.text() ?? '';
      return { plain: await read('text/plain'), html: await read('text/html') };
    });
  }

  test.each(['/ja/cases/benesse/', '/en/cases/ntt-west/'])('%s: plain text has numbers in brackets and no card', async (path) => {
    const { plain } = await copied(path);
    const { headings, steps } = await essentials();
    const squeeze = squeezed(plain);
    for (const words of [...headings, ...steps]) expect(squeeze).toContain(words);
    const cited = await page.locator('main .ev').count();
    expect(plain.match(/ \[\d+\]/g)?.length).toBeGreaterThanOrEqual(cited);
    expect(plain).toMatch(path.startsWith('/ja/') ? /認定 \[\d+\]/ : /found \[\d+\]/);
    expect(plain).not.toMatch(/根拠の種別：|Standing: |#\n/);
    // The page itself is as it was.
    expect(await page.locator('[data-copying]').count()).toBe(0);
    expect(await page.locator('main .ev').count()).toBe(cited);
  });

  test.each(['/ja/cases/benesse/', '/en/cases/ntt-west/'])('%s: headings, lists, tables and links stay what they are', async (path) => {
    const { html } = await copied(path);
    const $ = load(html);
    const shape = await page.evaluate(() => {
      const count = (selector: string) => document.querySelectorAll(`main ${selector}`).length;
      return { h2: count('h2:not([hidden] h2)'), steps: count('.steps > li'), tables: count('table:not([hidden] table)') };
    });
    expect($('h1').length).toBe(1);
    expect($('h2').length).toBe(shape.h2);
    expect($('ol > li').length + $('ul > li').length).toBeGreaterThan(shape.steps);
    expect($('table').length).toBe(shape.tables);
    expect($('button, svg, script, [popover], [class], [style]').length).toBe(0);
    expect(
      $('a')
        .toArray()
        .every((link) => /^(https?|mailto):/.test($(link).attr('href') ?? 'http:')),
    ).toBe(true);
    expect($.text()).toMatch(/(認定|found) \[\d+\]/);
  });

  test('a selection without sources is left to the browser', async () => {
    await page.goto('/ja/about/');
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('h1') ?? document.body));
    await page.keyboard.press('ControlOrMeta+c');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await page.locator('h1').innerText());
  });
});

describe('reader mode', () => {
  test('keeps headings, steps and claims of every case, and drops the navigation', async () => {
    const faults: string[] = [];
    for (const path of PAGES) {
      await page.goto(path);
      const { headings, steps, claims } = await essentials();
      await page.evaluate(READER);
      const article = await page.evaluate(() => {
        const { Readability } = globalThis as unknown as { Readability: typeof Reader };
        const read = new Readability(document.cloneNode(true) as Document).parse();
        return { title: read?.title ?? '', html: read?.content ?? '', lang: read?.lang ?? '' };
      });
      const $ = load(article.html);
      // Cards are hidden by every browser that knows popovers.
      $('[popover], a[data-part]').remove();
      const text = squeezed($.text());
      const lost = (sort: string, all: readonly string[]) => {
        const gone = all.filter((words) => !text.includes(words));
        if (all.length === 0) faults.push(`${path}: no ${sort} on the page`);
        faults.push(...gone.map((words) => `${path}: ${sort} lost: ${words.slice(0, 60)}`));
      };
      lost('heading', headings);
      lost('step', steps);
      lost('claim', claims);
      if (article.lang !== path.slice(1, 3)) faults.push(`${path}: language ${article.lang}`);
      if ($('nav, .site-head, .foot, form').length > 0 || text.includes(squeezed(await page.locator('.nav').innerText()))) {
        faults.push(`${path}: keeps navigation`);
      }
    }
    expect(faults).toEqual([]);
  });
});
