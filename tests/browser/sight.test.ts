/** Readers who see little, see otherwise, or want nothing to move: zoom, large text, forced colours, reduced motion. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { visit, type Visit } from './browser.ts';
import { ASKED_OF_LINES, contrast, parseColour } from './sight/contrast.ts';
import { layoutFaults } from './sight/layout.ts';
import { MAIN_PAGES } from './sight/main-pages.ts';
import { colourAloneFaults, groundAloneFaults, motionFaults } from './sight/modes.ts';

/** 1280 px at 400 %. */
const ZOOMED = { width: 320, height: 256 };

let site: Visit;
let page: Page;
beforeAll(async () => {
  site = await visit();
  page = await site.open('/ja/about/', { bypassCSP: true });
});
afterAll(() => site.close());

const largeText = (on: Page) =>
  on.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });

describe('the main pages', () => {
  /** Every page is opened once and looked at in each way; faults by the way they were looked at. */
  const faults = { zoom: [] as string[], large: [] as string[], forced: [] as string[], motion: [] as string[] };

  async function look(on: Page, path: string): Promise<void> {
    const tell = (list: string[], more: readonly string[], how: string) => list.push(...more.map((fault) => `${path}${how}: ${fault}`));
    await on.setViewportSize(ZOOMED);
    await on.emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference' });
    await on.goto(path);
    tell(faults.zoom, await layoutFaults(on), '');
    tell(faults.forced, await groundAloneFaults(on), '');
    await on.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    tell(faults.forced, await colourAloneFaults(on), '');
    tell(faults.motion, await motionFaults(on), '');
    await on.emulateMedia({ forcedColors: 'none' });
    for (const width of [1280, 768]) {
      await on.setViewportSize({ width, height: 900 });
      await largeText(on);
      tell(faults.large, await layoutFaults(on), ` at ${width} px`);
    }
  }

  beforeAll(async () => {
    const halves = [MAIN_PAGES.filter((path) => path.startsWith('/ja/')), MAIN_PAGES.filter((path) => path.startsWith('/en/'))];
    await Promise.all(
      halves.map(async (paths) => {
        const own = await site.open('about:blank', { bypassCSP: true });
        for (const path of paths) await look(own, path);
        await own.close();
      }),
    );
  }, 600_000);

  test('at 400 % zoom do not scroll sideways, and no words are cut off, stick out or lie on others', () => {
    expect(faults.zoom).toEqual([]);
  });
  test('nor do they with text twice as large', () => {
    expect(faults.large).toEqual([]);
  });
  test('tell nothing by colour alone where colours are forced', () => {
    expect(faults.forced).toEqual([]);
  });
  test('do not move where motion is reduced', () => {
    expect(faults.motion).toEqual([]);
  });
});

test('with forced colours every stop of the keyboard shows its focus', async () => {
  await page.emulateMedia({ forcedColors: 'active' });
  const faults: string[] = [];
  for (const path of ['/ja/cases/ntt-west/', '/en/search/?q=USB']) {
    await page.goto(path);
    for (let stop = 1; stop <= 40; stop += 1) {
      await page.keyboard.press('Tab');
      // Past the last stop the browser takes the focus to itself.
      if (await page.evaluate(() => document.activeElement === document.body)) break;
      const { name, style, width, colour, ground } = await page.evaluate(() => {
        const e = document.activeElement ?? document.body;
        // A station of a drawing is framed by a line around its link.
        const frame = e.querySelector('.dg-hit');
        const own = getComputedStyle(frame ?? e);
        return {
          name: `${e.localName}.${e.getAttribute('class') ?? ''} “${e.textContent.trim().slice(0, 20)}”`,
          style: frame ? 'solid' : own.outlineStyle,
          width: Number.parseFloat(frame ? own.strokeWidth : own.outlineWidth),
          colour: frame ? own.stroke : own.outlineColor,
          ground: getComputedStyle(document.body.parentElement ?? document.body).backgroundColor,
        };
      });
      const shown = style !== 'none' && width >= 2 && contrast(parseColour(colour), parseColour(ground)) >= ASKED_OF_LINES;
      if (!shown) faults.push(`${path} stop ${stop}, ${name}: ${style} ${width} px ${colour} on ${ground}`);
    }
  }
  await page.emulateMedia({ forcedColors: 'none' });
  expect(faults).toEqual([]);
});

describe('the looking itself', () => {
  const body = (inner: string) => `<html lang="en"><body style="margin:0;font:16px/1.5 sans-serif">${inner}</body></html>`;
  test.each([
    ['a page that scrolls sideways', '<p style="width:400px">wide</p>', 'sideways'],
    ['words cut off', '<p style="width:60px;overflow:hidden;white-space:nowrap">a long line of words</p>', 'cut off'],
    ['words that stick out of a button', '<button style="width:30px;white-space:nowrap">a long line</button>', 'sticks out'],
    ['words on words', '<p style="margin:0">under</p><p style="margin:-1.5em 0 0">over</p>', 'one text on another'],
  ])('finds %s', async (_, markup, fault) => {
    await page.setViewportSize(ZOOMED);
    await page.setContent(body(markup));
    expect((await layoutFaults(page)).join('\n')).toContain(fault);
  });

  test('lets a region scroll that says so', async () => {
    await page.setContent(body('<div style="overflow-x:auto"><p style="width:400px">wide</p></div><p>below</p>'));
    expect(await layoutFaults(page)).toEqual([]);
  });

  test('finds what moves, and what colour alone tells', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.setContent(
      body('<main><a href="#x" style="text-decoration:none">link</a><i class="state">x</i><p style="transition:color 1s">p</p></main>'),
    );
    expect(await motionFaults(page)).toEqual(['moves: p.']);
    expect(await colourAloneFaults(page)).toEqual(['no underline: a. “link”', 'no frame or no word: i.state “x”']);
    await page.emulateMedia({ forcedColors: 'none' });
    await page.setContent(body('<main><div style="background:#f00;width:9px;height:9px"></div></main>'));
    expect(await groundAloneFaults(page)).toHaveLength(1);
  });
});
