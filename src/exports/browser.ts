/** One Chromium for a stage, started only if something has to be made. */
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { chromiumLaunchOptions } from '../toolchain/chromium.ts';

export interface LazyBrowser {
  get(): Promise<Browser>;
  close(): Promise<void>;
}

export function lazyBrowser(): LazyBrowser {
  let started: Promise<Browser> | undefined;
  return {
    get: () => (started ??= chromiumLaunchOptions().then((options) => chromium.launch(options))),
    // Where it could not start there is nothing to end; `get` has told why.
    close: async () => {
      await started?.then((browser) => browser.close()).catch(() => undefined);
    },
  };
}

/** Lends a page to a piece of work. */
export type LendPage = <T>(work: (page: Page) => Promise<T>) => Promise<T>;

/**
 * Pages of a browser that are used again: opening one costs more than most of what is drawn in it. Whoever is lent one
 * finds it as the last piece of work has left it, but never one in which something failed.
 *
 * Only for drawings: a process that has shown other texts rounds sizes of letters that lie close together otherwise than a
 * fresh one, so what is printed from whole pages (handouts) takes a page of its own each time.
 * @param options of each page's own context
 */
export function pagePool(browser: LazyBrowser, options: BrowserContextOptions): LendPage {
  const idle: Page[] = [];
  return async (work) => {
    const page = idle.pop() ?? (await (await browser.get()).newPage(options));
    try {
      const result = await work(page);
      idle.push(page);
      return result;
    } catch (error) {
      await page.close().catch(() => undefined);
      throw error;
    }
  };
}

/** Runs a task for each item, a few at a time. */
export async function eachOf<T>(items: readonly T[], atOnce: number, task: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const item of queue) await task(item);
    }),
  );
}
