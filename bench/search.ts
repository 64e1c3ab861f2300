/**
 * Our search beside Pagefind's default on the same pages: `npm run bench:search`.
 * Prints a table and writes bench/search.json. Needs a build; changes nothing in dist/.
 */
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { chromium, type Page, type Response } from 'playwright-core';
import { lastBuild } from '../scripts/stages/build-folder.ts';
import { serve } from '../scripts/stages/serve.ts';
import { readPages } from '../src/search/indexer/build.ts';
import type { Lang } from '../src/model/text.ts';
import { chromiumLaunchOptions } from '../src/toolchain/chromium.ts';
import { judgedQueries } from '../tests/site/search/judged.ts';
import { holding, plainText, substrings, type Truth } from '../tests/unit/search/samples.ts';
import { seeded } from '../tests/unit/seeded.ts';
import { askInPage, type Asked } from './search-ask.ts';

const ROOT = join(import.meta.dirname, '..');
const DIST = await lastBuild(ROOT);
const SEED = Number(process.env['LEAKPATH_SEED'] ?? 1);
const STRINGS = 300;
const PAIRS = 100;

interface Row {
  lang: Lang;
  engine: 'ours' | 'pagefind default';
  recall?: number;
  precision?: number;
  first: number;
  judged: number;
  /** Files of the first answer as they lie in dist/. */
  coldBytes: number;
  coldMs: number;
  warmMs: number;
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** A copy of the site with Pagefind's default index beside ours. */
async function withDefault(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'leakpath-bench-'));
  cpSync(DIST, folder, { recursive: true });
  const { index } = await createIndex();
  await index?.addDirectory({ path: folder, glob: '{ja,en}/**/*.html' });
  await index?.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
  return folder;
}

/** Random strings of the pages (Japanese), and where they stand. */
function randomQueries(truth: readonly Truth[]): string[] {
  const single = substrings(truth, STRINGS, seeded(SEED));
  return [...single, ...single.slice(0, PAIRS).map((text, at) => `${text} ${single[STRINGS - 1 - at] ?? ''}`)];
}

function quality(truth: readonly Truth[], queries: readonly string[], found: readonly string[][]): { recall: number; precision: number } {
  const shares = queries.map((query, at) => {
    const wanted = new Set(truth.filter(holding(query)).map(({ url }) => url));
    const got = new Set(found[at]);
    const right = wanted.intersection(got).size;
    return { recall: wanted.size > 0 ? right / wanted.size : 1, precision: got.size > 0 ? right / got.size : 1 };
  });
  const mean = (key: 'recall' | 'precision') => shares.reduce((sum, share) => sum + share[key], 0) / shares.length;
  return { recall: mean('recall'), precision: mean('precision') };
}

const origin = (page: Page) => new URL(page.url()).origin;

async function measure(page: Page, lang: Lang, engine: Row['engine'], worker: string): Promise<Row> {
  const ask = (queries: readonly string[], exact: boolean): Promise<Asked> =>
    page.evaluate(askInPage, { worker, lang, queries: [...queries], exact, ours: engine === 'ours', origin: origin(page) });
  const judged = judgedQueries(lang);
  let coldBytes = 0;
  const weigh = (response: Response) => {
    if (/\/(?:search|pagefind)\/|worker/.test(response.url())) void response.body().then((body) => (coldBytes += body.length));
  };
  page.on('response', weigh);
  const cold = await ask([judged[0]?.query ?? ''], false);
  await page.waitForTimeout(300);
  page.off('response', weigh);
  const answers = await ask(
    judged.map(({ query }) => query),
    false,
  );
  const first = judged.filter(({ right }, at) => right.includes(answers.found[at]?.[0] ?? '')).length;
  const row: Row = {
    lang,
    engine,
    first,
    judged: judged.length,
    coldBytes,
    coldMs: Math.round(cold.ms[0] ?? 0),
    warmMs: Math.round(median(answers.ms.slice(1)) * 10) / 10,
  };
  if (lang === 'en') return row;
  const truth = readPages(DIST, lang).map(({ entry, blocks }) => ({ url: entry.url, blocks: blocks.map(({ text }) => plainText(text)) }));
  const queries = randomQueries(truth);
  return { ...row, ...quality(truth, queries, (await ask(queries, true)).found) };
}

const folder = await withDefault();
const site = await serve(folder);
const browser = await chromium.launch(await chromiumLaunchOptions());
const worker = globSync('_astro/worker-*.js', { cwd: folder })[0] ?? '';
const rows: Row[] = [];
for (const lang of ['ja', 'en'] as const) {
  for (const engine of ['ours', 'pagefind default'] as const) {
    const context = await browser.newContext({ baseURL: site.origin });
    const page = await context.newPage();
    await page.goto(`/${lang}/about/`);
    rows.push(await measure(page, lang, engine, `/${worker}`));
    await context.close();
  }
}
await browser.close();
await site.close();
const bytes = (lang: Lang) =>
  globSync(`search/${lang}/**/*.*`, { cwd: DIST }).reduce((sum, file) => sum + readFileSync(join(DIST, file)).length, 0);
rmSync(folder, { recursive: true, force: true });

console.table(rows);
const report = { seed: SEED, strings: STRINGS, pairs: PAIRS, indexBytes: { ja: bytes('ja'), en: bytes('en') }, rows };
writeFileSync(join(import.meta.dirname, 'search.json'), `${JSON.stringify(report, null, 2)}\n`);
process.exit(0);
