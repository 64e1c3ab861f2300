/** What a reader's browser goes through when it opens a page for the first time. */
import type { Browser, CDPSession, Page } from 'playwright-core';
import { quantile } from './table.ts';

export interface PageFigures {
  /** As they came over the wire, headers included. */
  bytes: number;
  requests: number;
  scriptBytes: number;
  /** Milliseconds from the start of the navigation. */
  firstPaint: number;
  largestPaint: number;
  layoutShift: number;
  /** Milliseconds beyond 50 of each long task: what keeps a page from answering. */
  blocked: number;
}

/** A phone on a slow line: a quarter of the processor, 1.6 Mbit/s, 150 ms. */
export const SLOW = { cpu: 4, bytesPerSecond: 1_600_000 / 8, latency: 150 } as const;

/** Milliseconds for a page to come to rest, a large one on a slow phone included. */
const PATIENCE = 120_000;

/** Counts what comes over the wire. */
export async function wire(session: CDPSession): Promise<{ take: () => { bytes: number; requests: number; scriptBytes: number } }> {
  let [bytes, requests, scriptBytes] = [0, 0, 0];
  const scripts = new Set<string>();
  session.on('Network.responseReceived', ({ requestId, type }) => {
    requests += 1;
    if (type === 'Script') scripts.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes += encodedDataLength;
    if (scripts.has(requestId)) scriptBytes += encodedDataLength;
  });
  await session.send('Network.enable');
  return {
    take: () => {
      const sum = { bytes, requests, scriptBytes };
      [bytes, requests, scriptBytes] = [0, 0, 0];
      return sum;
    },
  };
}

/** Runs in the page before anything else: keeps what the browser reports. */
function watch(): void {
  const seen = { largest: 0, shift: 0, blocked: 0 };
  (globalThis as unknown as { benchSeen: typeof seen }).benchSeen = seen;
  const each = (type: string, take: (entry: PerformanceEntry) => void) => {
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  };
  each('largest-contentful-paint', ({ startTime }) => (seen.largest = startTime));
  each('layout-shift', (entry) => (seen.shift += (entry as unknown as { value: number }).value));
  each('longtask', ({ duration }) => (seen.blocked += Math.max(0, duration - 50)));
}

async function visit(browser: Browser, address: string, slow: boolean): Promise<PageFigures> {
  const context = await browser.newContext({ viewport: slow ? { width: 390, height: 844 } : { width: 1280, height: 900 } });
  try {
    const page: Page = await context.newPage();
    const session = await context.newCDPSession(page);
    const line = await wire(session);
    if (slow) {
      await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW.cpu });
      await session.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: SLOW.latency,
        downloadThroughput: SLOW.bytesPerSecond,
        uploadThroughput: SLOW.bytesPerSecond,
      });
    }
    await page.addInitScript(watch);
    await page.goto(address, { waitUntil: 'networkidle', timeout: PATIENCE });
    // A slow machine paints after the line has fallen silent, and the largest thing after the first.
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0, undefined, {
      polling: 200,
      timeout: PATIENCE,
    });
    await page.waitForLoadState('networkidle', { timeout: PATIENCE });
    await page.waitForTimeout(slow ? 1500 : 500);
    const timing = await page.evaluate(() => ({
      firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      ...(globalThis as unknown as { benchSeen: { largest: number; shift: number; blocked: number } }).benchSeen,
    }));
    return {
      ...line.take(),
      firstPaint: timing.firstPaint,
      largestPaint: timing.largest,
      layoutShift: timing.shift,
      blocked: timing.blocked,
    };
  } finally {
    await context.close();
  }
}

const MEASURED = ['bytes', 'requests', 'scriptBytes', 'firstPaint', 'largestPaint', 'layoutShift', 'blocked'] as const;

/** The median of several first visits, each with an empty cache. */
export async function pageFigures(
  browser: Browser,
  address: string,
  { slow, visits = 3 }: { slow: boolean; visits?: number },
): Promise<PageFigures> {
  const seen: PageFigures[] = [];
  for (let index = 0; index < visits; index += 1) seen.push(await visit(browser, address, slow));
  return Object.fromEntries(
    MEASURED.map((name) => [
      name,
      quantile(
        seen.map((one) => one[name]),
        0.5,
      ),
    ]),
  ) as unknown as PageFigures;
}
