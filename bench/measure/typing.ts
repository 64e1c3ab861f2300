/** A reader types a query, key by key: what each key costs until the list of results stands still. */
import type { Browser } from 'playwright-core';
import type { CountedSite } from './brotli-server.ts';
import { quantile } from './table.ts';

export interface TypingFigures {
  /** From opening the page to the results of the first query: bytes and milliseconds after its key. */
  firstBytes: number;
  firstMs: number;
  /** Milliseconds from a key to the last change of the list, the pause for further keys included. */
  p50: number;
  p95: number;
  /** Bytes that a further key fetches, at most and in the middle. */
  keyBytes: number;
  mostKeyBytes: number;
  keys: number;
}

/** So long nothing must change before the results count as there. */
const QUIET = 400;

/** Runs in the page: the time of the last change below the search, and of the key before it. */
function watchResults(): void {
  const state = { key: 0, changed: 0 };
  (globalThis as unknown as { benchState: typeof state }).benchState = state;
  const root = document.querySelector('.found');
  if (!root) throw new Error('the search page has no results');
  new MutationObserver(() => (state.changed = performance.now())).observe(root, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  document.addEventListener('input', () => (state.key = performance.now()), true);
}

/**
 * The search works in a worker, whose requests only the server sees.
 * @param address of the search page on the site
 * @param queries what is typed, one after the other into an emptied box
 */
export async function typingFigures(
  browser: Browser,
  site: CountedSite,
  address: string,
  queries: readonly string[],
): Promise<TypingFigures> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    await page.goto(site.origin + address, { waitUntil: 'networkidle' });
    site.sent();
    await page.evaluate(watchResults);
    const box = page.locator('.search-page input[type="search"]');
    const taken: number[] = [];
    const bytes: number[] = [];
    for (const query of queries) {
      await box.fill('');
      await page.waitForTimeout(QUIET);
      if (bytes.length > 0) site.sent();
      for (const key of query) {
        await box.pressSequentially(key);
        await page.waitForFunction(
          (quiet) => {
            const { key, changed } = (globalThis as unknown as { benchState: { key: number; changed: number } }).benchState;
            return changed > key && performance.now() - changed > quiet;
          },
          QUIET,
          { polling: 50 },
        );
        const { key: pressed, changed } = await page.evaluate(
          () => (globalThis as unknown as { benchState: { key: number; changed: number } }).benchState,
        );
        taken.push(changed - pressed);
        bytes.push(site.sent());
      }
    }
    const [firstMs = Number.NaN, ...further] = taken;
    const [firstBytes = Number.NaN, ...later] = bytes;
    return {
      firstBytes,
      firstMs,
      p50: quantile(further, 0.5),
      p95: quantile(further, 0.95),
      keyBytes: quantile(later, 0.5),
      mostKeyBytes: Math.max(...later),
      keys: further.length,
    };
  } finally {
    await context.close();
  }
}
