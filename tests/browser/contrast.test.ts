/** Contrast inside drawings, reckoned from what is painted: axe-core does not look into SVG. Every drawing: every-page.test.ts. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { visit, type Visit } from './browser.ts';
import { faintThings } from './sight/painted.ts';

let site: Visit;
let page: Page;
beforeAll(async () => {
  site = await visit();
  page = await site.open('/ja/about/', { bypassCSP: true });
});
afterAll(() => site.close());

const SCHEMES = ['light', 'dark'] as const;

test('a station that has the focus stands out with all around it', async () => {
  const faults: string[] = [];
  await page.goto('/ja/cases/ntt-west/');
  await page.keyboard.press('Tab');
  for (const forcedColors of ['none', 'active'] as const) {
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme, forcedColors });
      await page.locator('#path svg a[href="#step-2"]').focus();
      faults.push(...(await faintThings(page)).faint.map((fault) => `${colorScheme}, forced colours ${forcedColors}: ${fault}`));
    }
  }
  expect(faults).toEqual([]);
});

describe('the reckoning', () => {
  const svg = (inner: string) =>
    `<svg class="diagram-svg" viewBox="0 0 100 40" width="100" height="40"><title id="made">x</title>${inner}</svg>`;
  test.each([
    [
      'text on a dark box',
      svg('<rect width="100" height="40" style="fill:#333"/><text y="20" font-size="13" style="fill:#444">dim</text>'),
      'dim',
    ],
    [
      'text on a box that lets the page through',
      svg('<rect width="100" height="40" style="fill:#000;fill-opacity:.5"/><text y="20" font-size="13" style="fill:#555">half</text>'),
      'half',
    ],
    ['text under 24 px in grey', svg('<text y="20" font-size="13" style="fill:#888">grey</text>'), 'grey'],
    ['text that fades with its group', svg('<g opacity="0.4"><text y="20" font-size="13" style="fill:#000">faded</text></g>'), 'faded'],
    ['a pale line', svg('<path class="dg-relation" d="M0 0H100" style="stroke:#ccc;fill:none"/>'), 'path.dg-relation'],
    ['a pattern', svg('<rect width="100" height="40" style="fill:url(#p)"/><text y="20" font-size="13">hatched</text>'), 'hatched'],
  ])('finds %s', async (_, markup, fault) => {
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    await page.setContent(`<body style="background:#fff">${markup}</body>`);
    expect((await faintThings(page)).faint.join('\n')).toContain(fault);
  });

  test('is content with black on white, and with white on a black box', async () => {
    await page.setContent(
      `<body style="background:#fff">${svg('<text y="10" font-size="13" style="fill:#000">a</text><rect y="20" width="100" height="20" style="fill:#000"/><text y="35" font-size="13" style="fill:#fff">b</text>')}</body>`,
    );
    expect(await faintThings(page)).toEqual({ looked: 3, faint: [] });
  });
});
