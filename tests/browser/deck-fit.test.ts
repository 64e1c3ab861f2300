/**
 * No text of a Japanese deck overflows its box: set by a browser in Noto Sans JP, whose full-width letters are as wide as
 * those of Yu Gothic and Yu Mincho and whose Latin ones are wider. (The faces of the English decks have no free stand-in
 * among the packages; scripts/render-decks.ts looks at them where it is installed.)
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publishedCases } from '../../src/domain/backlinks.ts';
import { exportAddress } from '../../src/exports/addresses.ts';
import { loadLibrary } from '../../src/library/load.ts';
import { chromiumLaunchOptions } from '../../src/toolchain/chromium.ts';
import { notoSansJp } from '../../src/toolchain/fonts.ts';
import { DIST } from '../site/dist.ts';
import { textBoxes, type TextBox } from './deck-boxes.ts';

/** Points that rounding may add. */
const ROUNDING = 0.5;

const { folder, files } = notoSansJp();
const face = (weight: 400 | 700) =>
  `@font-face { font-family: Deck; font-weight: ${weight}; src: url("https://fonts.test/${weight}.ttf"); }`;
const CSS = `${face(400)}${face(700)}
  * { margin: 0; font-family: Deck; }
  /* The line is as high as the file says, whatever the sizes in it. */
  span { line-height: 0; }
  p { line-break: strict; overflow-wrap: anywhere; text-autospace: normal; white-space: pre-wrap; }`;

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await chromium.launch(await chromiumLaunchOptions());
  page = await browser.newPage();
  await page.route('https://fonts.test/*', (route) =>
    route.fulfill({
      body: readFileSync(join(folder, files[route.request().url().includes('700') ? 700 : 400])),
      headers: { 'access-control-allow-origin': '*', 'content-type': 'font/ttf' },
    }),
  );
});
afterAll(() => browser.close());

/** Heights of the texts as set, in points. */
async function heights(boxes: readonly TextBox[]): Promise<number[]> {
  const divs = boxes.map(({ width, html }) => `<div style="width:${width}pt">${html}</div>`);
  await page.setContent(`<!doctype html><html lang="ja"><meta charset="utf-8"><style>${CSS}</style>${divs.join('')}`);
  const loaded = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].map(({ status }) => status);
  });
  expect(loaded).toEqual(['loaded', 'loaded']);
  return page.locator('div').evaluateAll((all) => all.map((div) => (div.getBoundingClientRect().height * 72) / 96));
}

const overflowing = async (boxes: readonly TextBox[]) => {
  const set = await heights(boxes);
  return boxes.flatMap(({ where, height }, index) => {
    const needed = set[index] ?? Infinity;
    return needed > height + ROUNDING ? [`${where}: ${height.toFixed(1)} pt high, its text ${needed.toFixed(1)}`] : [];
  });
};

test('a text that is too long for its box is seen', async () => {
  const html = '<p style="font-size:10pt;line-height:14pt"><span style="font-size:10pt">長い文が<b>二行</b>になる</span></p>';
  expect(await overflowing([{ where: 'x', width: 50, height: 14, html }])).toEqual(['x: 14.0 pt high, its text 28.0']);
});

const { library } = loadLibrary(process.cwd());
test.each(publishedCases(library).map(({ slug }) => slug))('the Japanese deck of %s', async (slug) => {
  const boxes = textBoxes(readFileSync(join(DIST, exportAddress.deck(slug, 'ja'))));
  expect(boxes.length).toBeGreaterThan(100);
  expect(await overflowing(boxes)).toEqual([]);
});
