/**
 * Every page of the site, opened once in a browser under the headers that hosts are asked to send, and looked at in every
 * way: what it asks for and leaves behind, its accessibility in both colour schemes, its drawings, its width on a telephone,
 * and whether what is seen on it is found by the search.
 */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Lang } from '../../src/model/text.ts';
import { englishQueries, englishTruth, holdingEnglish } from '../unit/search/english-samples.ts';
import { holding, plainText, substrings, type Truth } from '../unit/search/samples.ts';
import { seeded } from '../unit/seeded.ts';
import { askWorker, workerAddress } from './ask-worker.ts';
import { visit, type Visit } from './browser.ts';
import { AXE_ADDRESS, SERVED_AXE } from './every-page/axe.ts';
import { look, nothingFound, type Found } from './every-page/look.ts';
import { LEFT, others, watch, type Seen } from './every-page/watch.ts';
import { pagesWithDrawings } from './sight/drawings.ts';

const DIST = process.env['LEAKPATH_DIST'] ?? join(import.meta.dirname, '../../dist');

const addresses = (pattern: string) =>
  globSync(pattern, { cwd: DIST })
    .map((file) => `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`)
    .sort();

/** Those that lead on at once: permanent ids, and the door unless it is asked to stay. */
const LEAD_ON = ['/', ...addresses('id/**/*.html')];
/** Those that are read; some with what an address adds to them. */
const READ = [
  ...addresses('{ja,en}/**/*.html'),
  '/404.html',
  '/#door',
  '/ja/search/?q=USB',
  '/en/search/?q=USB',
  '/en/self-check/?vector=usb-memory',
];

let site: Visit;
let seen: Seen;
let left: string[];
let cookies: unknown[];
const found = nothingFound();

beforeAll(async () => {
  const start = performance.now();
  site = await visit(undefined, SERVED_AXE);
  const first = await site.openAlone('about:blank');
  const context = first.context();
  seen = await watch(context);
  const drawings = new Set(pagesWithDrawings());
  const page = await context.newPage();
  for (const path of READ) {
    await page.goto(path);
    // Without its hits a page of results would be looked at as it is before anything is typed.
    if (path.includes('?q=')) await page.locator('#results[aria-busy="false"] > [data-item]').first().waitFor();
    await page.addScriptTag({ url: AXE_ADDRESS });
    await look(page, path, drawings.has(path), found);
  }
  for (const path of LEAD_ON) {
    // A page that leads on breaks off its own loading; where it leads has been looked at.
    const stays = await page.goto(path).then(
      () => true,
      (error: unknown) => {
        if (!/interrupted|ERR_ABORTED/.test(String(error))) seen.wrong.push(`${path}: ${String(error)}`);
        return false;
      },
    );
    if (!stays) await page.waitForURL(({ pathname }) => pathname !== path, { waitUntil: 'commit' });
  }
  await page.goto('/ja/about/');
  left = (await page.evaluate(LEFT)) as string[];
  cookies = await context.cookies();
  await seen.settled();
  await context.close();
  console.log(`${READ.length} + ${LEAD_ON.length} pages in ${((performance.now() - start) / 1000).toFixed(0)} s`);
}, 15 * 60_000);
afterAll(() => site.close());

test('all are there', () => {
  expect(addresses('**/*.html').filter((address) => !READ.includes(address) && !LEAD_ON.includes(address))).toEqual([]);
  expect(READ.length).toBeGreaterThan(250);
  expect(LEAD_ON.length).toBeGreaterThan(100);
});

test('they ask nothing of another origin, set no cookie, store nothing and break no policy', () => {
  expect(cookies).toEqual([]);
  expect(left).toEqual([]);
  expect(others(seen.requests, site.origin)).toEqual([]);
  expect(seen.wrong).toEqual([]);
  // Every page was asked for, and what belongs to them: a watch that sees nothing would find nothing wrong.
  expect(seen.requests.size).toBeGreaterThan(READ.length + LEAD_ON.length);
});

test('no page has a violation of the rules of accessibility, in light or dark', () => {
  expect(found.violations).toEqual([]);
});

test('texts and lines of every drawing stand out from what is beneath them, in light, dark and forced colours', () => {
  expect(found.faint).toEqual([]);
});

test('no page scrolls sideways at 360 px', () => {
  expect(found.sideways).toEqual([]);
});

describe('what is seen is found', () => {
  /** How much is asked in one run. */
  const STRINGS = 1000;
  const PAIRS = 300;
  /** The same in every run of a version, so that nobody's change fails by chance; set LEAKPATH_SEED to try others. */
  const SEED = Number(process.env['LEAKPATH_SEED'] ?? 934_609_547);

  /** What is seen on the pages of a language; of a page that stands here twice, as it is without a query. */
  function seenIn(lang: Lang): Found['lines'] {
    const own = found.lines.filter(({ url }) => url.startsWith(`/${lang}/`) && url.endsWith('/'));
    expect(own.length).toBeGreaterThan(100);
    return own.sort((a, b) => (a.url < b.url ? -1 : 1));
  }

  /** Asks the engine's worker itself, many questions at a time; only as typed. */
  async function ask(lang: Lang, queries: readonly string[]): Promise<string[][]> {
    const page = await site.open(`/${lang}/search/?q=USB`);
    const asked = queries.map((query) => ({ query, facets: {}, options: { exact: true, size: 1000, brief: true } }));
    const answers = await askWorker(page, await workerAddress(page), `${site.origin}/search/`, lang, asked);
    await page.close();
    return answers.map(({ hits }) => hits.map(({ url }) => url));
  }

  /** What is wrong with the answers, query by query. */
  const differences = (queries: readonly string[], answers: readonly string[][], wanted: (query: string) => string[]) =>
    queries.flatMap((query, index) => {
      const right = wanted(query);
      const got = answers[index] ?? [];
      const missed = right.filter((url) => !got.includes(url));
      const extra = got.filter((url) => !right.includes(url));
      return missed.length + extra.length > 0 ? [{ query, missed, extra }] : [];
    });

  test('1,000 random Japanese strings and 300 pairs are found where they are seen and nowhere else', async () => {
    console.log(`random strings with LEAKPATH_SEED=${SEED}`);
    const truth: Truth[] = seenIn('ja').map(({ url, lines }) => ({ url, blocks: lines.map(plainText) }));
    const single = substrings(truth, STRINGS, seeded(SEED));
    const queries = [...single, ...single.slice(0, PAIRS).map((text, index) => `${text} ${single[STRINGS - 1 - index] ?? ''}`)];
    const wanted = (query: string) => truth.filter(holding(query)).map(({ url }) => url);
    expect(differences(queries, await ask('ja', queries), wanted)).toEqual([]);
  }, 300_000);

  test('1,000 random English words, pairs and phrases are found by their stems and nowhere else', async () => {
    console.log(`random words with LEAKPATH_SEED=${SEED}`);
    const truth = seenIn('en').map(({ url, lines }) => englishTruth(url, lines));
    const queries = englishQueries(truth, { words: 600, pairs: 200, phrases: 200 }, seeded(SEED));
    const wanted = (query: string) => truth.filter(holdingEnglish(query)).map(({ url }) => url);
    expect(differences(queries, await ask('en', queries), wanted)).toEqual([]);
  }, 300_000);
});
