/** Mermaid source to inline SVG, at build time, in one shared browser; what was rendered before comes from the cache. */
import { chromium, type Browser, type Page } from 'playwright-core';
import type { Lang } from '../model/text.ts';
import { chromiumLaunchOptions } from '../toolchain/chromium.ts';
import { cacheKey, readCache, writeCache } from './cache.ts';
import { DiagramError, excerptOf, sourceLine } from './errors.ts';
import type { PageInput, PageOutput } from './page/main.ts';
import { openRendererPage } from './renderer-page.ts';
import { shrink } from './svgo.ts';

export interface DiagramInput {
  /** Unique in its page; prefix of all ids in the drawing. */
  id: string;
  source: string;
  lang: Lang;
  /** `leak-path`: drawn as a transit map by our layout; `free`: any Mermaid diagram. */
  kind: 'leak-path' | 'free';
  /** Before the number in the link of a station; "#step-" unless the steps stand on another page. */
  stepHref?: string;
}

/** Pages that render at the same time. */
const PAGES = 2;

/** After so many drawings a page gives way to a new one: each leaves something behind, and thousands would fill the memory. */
const DRAWINGS = 200;

/** After so many milliseconds without work the browser ends by itself; otherwise it would keep a finished build alive. */
const IDLE = 2000;

interface Renderer {
  browser: Promise<Browser>;
  idle: Promise<Page>[];
  /** Renderings that wait for a page; each is given the next one that becomes idle. */
  waiting: PromiseWithResolvers<Page>[];
  busy: number;
  idleSince?: NodeJS.Timeout;
}

/** Config and pages of Astro live in different module graphs of one process: they must share the browser. */
const SHARED = Symbol.for('leakpath.diagram-renderer');
const shared = globalThis as { [SHARED]?: Renderer | undefined };

function renderer(): Renderer {
  return (shared[SHARED] ??= start());
}

function start(): Renderer {
  const browser = chromiumLaunchOptions().then((options) => chromium.launch(options));
  const open = () => browser.then(openRendererPage);
  const first = open();
  // The second page opens when the first is ready, so that a single diagram is not slowed down.
  const later = Array.from({ length: PAGES - 1 }, () => first.then(open));
  const idle = [first, ...later];
  for (const page of idle) page.catch(() => undefined);
  return { browser, idle, waiting: [], busy: 0 };
}

/** A page of the pool. Where none can be opened, everyone who waits is told, and the next rendering starts afresh. */
async function takePage(pool: Renderer): Promise<Page> {
  const idle = pool.idle.shift();
  if (!idle) {
    const waiting = Promise.withResolvers<Page>();
    pool.waiting.push(waiting);
    return waiting.promise;
  }
  try {
    return await idle;
  } catch (error) {
    for (const { reject } of pool.waiting.splice(0)) reject(error);
    await closeRenderer(pool);
    throw error;
  }
}

/** How many each page has drawn. */
const drawings = new WeakMap<Page, number>();

/** The page for the next drawing: the same, or a new one where it has done enough. */
async function nextPage({ browser }: Renderer, page: Page): Promise<Page> {
  const count = (drawings.get(page) ?? 0) + 1;
  drawings.set(page, count);
  if (count < DRAWINGS) return page;
  const [fresh] = await Promise.all([browser.then(openRendererPage), page.close()]);
  return fresh;
}

async function withPage<T>(work: (page: Page) => Promise<T>): Promise<T> {
  const pool = renderer();
  clearTimeout(pool.idleSince);
  pool.busy += 1;
  try {
    const page = await takePage(pool);
    try {
      return await work(page);
    } finally {
      const isLost = page.isClosed();
      const free = isLost ? Promise.resolve(page) : nextPage(pool, page);
      const next = pool.waiting.shift();
      if (next) free.then(next.resolve, next.reject);
      else pool.idle.push(free);
      free.catch(() => undefined);
      if (isLost) await closeRenderer(pool);
    }
  } finally {
    pool.busy -= 1;
    if (pool.busy === 0) pool.idleSince = setTimeout(() => void closeRenderer(pool), IDLE).unref();
  }
}

async function renderFresh(input: PageInput): Promise<string> {
  const output = await withPage((page) =>
    page.evaluate(
      (value) => (globalThis as unknown as { renderInPage: (input: PageInput) => Promise<PageOutput> }).renderInPage(value),
      input,
    ),
  );
  if (output.svg !== undefined) return shrink(output.svg);
  const { message, line } = output.error;
  const at = line === undefined ? undefined : sourceLine(input.source, line);
  throw new DiagramError(`Mermaid cannot read this: ${message.replace(/^Parse error on line \d+:\s*/, '').replace(/ on line \d+/, '')}`, {
    line: at,
    excerpt: excerptOf(input.source, at),
    where: `diagram "${input.id}"`,
  });
}

/** Renderings under way, so that one diagram asked for twice is rendered once. */
const underWay = new Map<string, Promise<string>>();

/**
 * Renders a diagram to an `<svg>` to be put into a page as it is. It has no styles of its own: `diagram.css` colours it.
 * @throws DiagramError where the source is broken
 */
export async function renderDiagram({ id, source, lang, kind, stepHref = '#step-' }: DiagramInput): Promise<string> {
  if (!/^[a-z][a-z0-9-]*$/.test(id)) throw new TypeError(`the id of a diagram is lower-case letters, digits and hyphens, not "${id}"`);
  const input: PageInput = { id, source, lang, kind, stepHref };
  const key = cacheKey(input);
  const known = readCache(key);
  if (known !== undefined) return known;
  let svg = underWay.get(key);
  if (!svg) {
    svg = renderFresh(input).finally(() => underWay.delete(key));
    underWay.set(key, svg);
  }
  const drawn = await svg;
  writeCache(key, drawn);
  return drawn;
}

/** Renders many diagrams, two at a time; afterwards `renderDiagram` finds them in the cache. */
export async function renderAll(
  inputs: readonly DiagramInput[],
  { concurrency = PAGES }: { concurrency?: number } = {},
): Promise<string[]> {
  const results: string[] = [];
  const queue = inputs.entries();
  const worker = async () => {
    for (const [index, input] of queue) results[index] = await renderDiagram(input);
  };
  await Promise.all(Array.from({ length: Math.max(1, concurrency) }, worker));
  return results;
}

/** Ends the browser at once, if one was started; a later rendering starts a new one. */
export async function closeRenderer(pool = shared[SHARED]): Promise<void> {
  if (shared[SHARED] === pool) shared[SHARED] = undefined;
  clearTimeout(pool?.idleSince);
  // Where the browser never started there is nothing to end.
  await pool?.browser.then((browser) => browser.close()).catch(() => undefined);
}
