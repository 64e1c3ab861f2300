/** One Chromium for a stage, started only if something has to be made. */
import { chromium, type Browser } from 'playwright-core';
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

/** Runs a task for each item, a few at a time. */
export async function eachOf<T>(items: readonly T[], atOnce: number, task: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const item of queue) await task(item);
    }),
  );
}
