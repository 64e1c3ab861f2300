import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

/**
 * One process for all pages of a context: to start a process takes six times as long as to open a page in one that stands,
 * and tests open hundreds.
 */
export const ONE_PROCESS = '--renderer-process-limit=1';

/**
 * Threads beside that of the page save no time where tests keep every core busy, and what is optimised for a page is thrown
 * away with it: both cost a third more of the processor's time.
 */
export const FRUGAL = '--js-flags=--single-threaded --no-maglev --no-turbofan --always-sparkplug';

/** Opens pages, those of the same options in one context, which stays. */
export class Contexts {
  readonly #browser: Browser;
  readonly #standing = new Map<string, Promise<BrowserContext>>();
  readonly #first: (context: BrowserContext) => Promise<unknown>;

  /** @param first what is done with each context before it has pages */
  constructor(browser: Browser, first: (context: BrowserContext) => Promise<unknown> = () => Promise.resolve()) {
    this.#browser = browser;
    this.#first = first;
  }

  async fresh(options: BrowserContextOptions): Promise<BrowserContext> {
    const context = await this.#browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    await this.#first(context);
    return context;
  }

  async page(options: BrowserContextOptions): Promise<Page> {
    const key = JSON.stringify(options);
    let context = this.#standing.get(key);
    if (!context) {
      context = this.fresh(options);
      this.#standing.set(key, context);
      // A page that is never closed keeps the process.
      await (await context).newPage();
    }
    return (await context).newPage();
  }
}
