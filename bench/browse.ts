/** Opens the built site in Chromium as a reader would. */
import { globSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Lang } from '../src/model/text.ts';
import { chromiumLaunchOptions } from '../src/toolchain/chromium.ts';
import { serveBrotli } from './measure/brotli-server.ts';
import { pageFigures, type PageFigures } from './measure/page.ts';
import { typingFigures, type TypingFigures } from './measure/typing.ts';

export interface Browsed {
  /** By name of the page; each on a fast and on a slow machine and line. */
  pages: Record<string, Record<'fast' | 'slow', PageFigures>>;
  search: Record<Lang, TypingFigures>;
}

const QUERIES: Record<Lang, readonly string[]> = {
  ja: ['名簿業者', 'USBメモリ 派遣社員', '不正競争防止法', '顧客情報の持ち出し'],
  en: ['list broker', 'usb dispatched', 'trade secret', 'suspended sentence'],
};

/** @param dist a built site */
export async function browse(dist: string): Promise<Browsed> {
  const [first = ''] = globSync('ja/cases/*/index.html', { cwd: dist }).sort();
  const addresses: Record<string, string> = {
    home: '/ja/',
    case: `/${first.replace(/index\.html$/, '').replaceAll('\\', '/')}`,
    list: '/ja/cases/',
    search: '/ja/search/',
  };
  const site = await serveBrotli(dist);
  const browser = await chromium.launch(await chromiumLaunchOptions());
  try {
    const pages: Browsed['pages'] = {};
    for (const [name, address] of Object.entries(addresses))
      pages[name] = {
        fast: await pageFigures(browser, site.origin + address, { slow: false }),
        slow: await pageFigures(browser, site.origin + address, { slow: true }),
      };
    return {
      pages,
      search: {
        ja: await typingFigures(browser, site, '/ja/search/', QUERIES.ja),
        en: await typingFigures(browser, site, '/en/search/', QUERIES.en),
      },
    };
  } finally {
    await browser.close();
    await site.close();
  }
}
