import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { chromiumLaunchOptions, type ChromiumLaunchOptions } from '../../src/toolchain/chromium.ts';
import { serveDist } from './server.ts';

/** A browser beside the served site. */
export interface Visit {
  origin: string;
  /** Of the browser. */
  version: string;
  /** Opens an address of the site in a fresh context. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

/** Threads beside that of the page save no time where tests keep every core busy; they cost a third more of it. */
const FRUGAL = '--js-flags=--single-threaded';

/**
 * Serves dist/ and starts Chromium; call `close` when done.
 * @param options how to start it, where it is not the one the toolchain finds
 */
export async function visit(options?: ChromiumLaunchOptions): Promise<Visit> {
  const site = await serveDist();
  const { args, ...launch } = options ?? (await chromiumLaunchOptions());
  const browser: Browser = await chromium.launch({ ...launch, args: [...args, FRUGAL] });
  return {
    origin: site.origin,
    version: browser.version(),
    async open(path, options) {
      const context = await browser.newContext({ baseURL: site.origin, viewport: { width: 1280, height: 900 }, ...options });
      const page = await context.newPage();
      await page.goto(path);
      return page;
    },
    async close() {
      await browser.close();
      await site.close();
    },
  };
}
