/** A machine with one font and no Japanese one: boxes instead of letters, but every page keeps its shape. */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumLaunchOptions } from '../../src/toolchain/chromium.ts';
import { writeBareFontConfig } from '../../src/toolchain/fonts.ts';
import { visit, type Visit } from './browser.ts';
import { layoutFaults } from './sight/layout.ts';
import { MAIN_PAGES } from './sight/main-pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'leakpath-one-font-'));
let site: Visit;
beforeAll(async () => {
  const fonts = join(folder, 'fonts');
  mkdirSync(fonts);
  // A Latin face that comes with the formulas of the diagram engine.
  const katex = dirname(createRequire(import.meta.url).resolve('katex/package.json'));
  copyFileSync(join(katex, 'dist/fonts/KaTeX_Main-Regular.ttf'), join(fonts, 'only.ttf'));
  const options = await chromiumLaunchOptions();
  site = await visit({ ...options, env: { ...options.env, FONTCONFIG_FILE: writeBareFontConfig(join(folder, 'config'), [fonts]) } });
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

test.skipIf(process.platform !== 'linux')(
  'pages lay out without Japanese fonts (only fontconfig, on Linux, can take fonts away)',
  async () => {
    const page = await site.open('/ja/', { bypassCSP: true });
    // The fonts are really gone: every face is the one, and a Japanese letter is the box that stands for what is missing.
    const widths = await page.evaluate(() => {
      const context = document.createElement('canvas').getContext('2d');
      const width = (font: string, text: string) => {
        if (!context) throw new Error('no canvas to measure with');
        context.font = `40px ${font}`;
        // A face has a fraction of a pixel more where letters are set between pixels.
        return Math.round(context.measureText(text).width);
      };
      return {
        faces: new Set(['serif', 'sans-serif', 'monospace', 'Noto Sans JP'].map((font) => width(font, 'Leakpath'))).size,
        box: width('serif', '漏') === width('serif', '洩'),
      };
    });
    expect(widths).toEqual({ faces: 1, box: true });
    const faults: string[] = [];
    for (const path of MAIN_PAGES) {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(path);
      faults.push(...(await layoutFaults(page)).map((fault) => `${path} at 360 px: ${fault}`));
      // English pages have their usual letters, and only names in boxes.
      if (!path.startsWith('/ja/')) continue;
      await page.setViewportSize({ width: 1280, height: 900 });
      faults.push(...(await layoutFaults(page)).map((fault) => `${path} at 1280 px: ${fault}`));
    }
    expect(faults).toEqual([]);
  },
);
