import { chromium, type BrowserContextOptions, type Page } from 'playwright-core';
import { chromiumLaunchOptions, type ChromiumLaunchOptions } from '../../src/toolchain/chromium.ts';
import { Contexts, FRUGAL, ONE_PROCESS } from './contexts.ts';
import { serveDist } from './server.ts';

/** A browser beside the served site. */
export interface Visit {
  origin: string;
  /** Of the browser. */
  version: string;
  /** Opens an address of the site. Pages of the same options share what is stored; close the page when done. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** The same in a context of its own, for what is stored, offline, watched or told the time; close the context when done. */
  openAlone(path: string, options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

/**
 * Serves dist/ and starts Chromium; call `close` when done.
 * @param options how to start it, where it is not the one the toolchain finds
 * @param beside scripts to serve beside the site
 */
export async function visit(options?: ChromiumLaunchOptions, beside?: Readonly<Record<string, string>>): Promise<Visit> {
  const site = await serveDist(beside);
  const { args, ...launch } = options ?? (await chromiumLaunchOptions());
  const browser = await chromium.launch({ ...launch, args: [...args, FRUGAL, ONE_PROCESS] });
  const contexts = new Contexts(browser);
  const baseURL = site.origin;
  return {
    origin: site.origin,
    version: browser.version(),
    async open(path, options) {
      const page = await contexts.page({ baseURL, ...options });
      await page.goto(path);
      return page;
    },
    async openAlone(path, options) {
      const page = await (await contexts.fresh({ baseURL, ...options })).newPage();
      await page.goto(path);
      return page;
    },
    async close() {
      await browser.close();
      await site.close();
    },
  };
}
