/**
 * The search in Firefox beside Chromium: `npm run search:firefox`. Asks both browsers the same random strings and words,
 * and the judged queries; every answer must be the same pages in the same order. Needs a build and an installed
 * Firefox (FIREFOX names it, else firefox-esr or firefox); ends with 1 where anything differs.
 */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { askInPage, type Wanted } from '../bench/search-ask.ts';
import { readPages } from '../src/search/indexer/build.ts';
import { LANGS, type Lang } from '../src/model/text.ts';
import { chromiumLaunchOptions } from '../src/toolchain/chromium.ts';
import { judgedQueries } from '../tests/site/search/judged.ts';
import { englishQueries, englishTruth } from '../tests/unit/search/english-samples.ts';
import { plainText, substrings } from '../tests/unit/search/samples.ts';
import { seeded } from '../tests/unit/seeded.ts';
import { startFirefox } from './firefox/bidi.ts';
import { lastBuild } from './stages/build-folder.ts';
import { serve } from './stages/serve.ts';

const DIST = await lastBuild(join(import.meta.dirname, '..'));
const SEED = Number(process.env['LEAKPATH_SEED'] ?? Math.floor(Math.random() * 1e9));
const RANDOM = 500;

const binary = [process.env['FIREFOX'], 'firefox-esr', 'firefox'].find((name) => name && spawnSync(name, ['--version']).status === 0);
if (binary === undefined) {
  console.error('No Firefox found: install firefox-esr, or set FIREFOX to its path.');
  process.exit(1);
}

function randomQueries(lang: Lang): string[] {
  const pages = readPages(DIST, lang).map(({ entry, blocks }) => ({ url: entry.url, lines: blocks.map(({ text }) => text) }));
  const random = seeded(SEED);
  if (lang === 'ja') {
    const truth = pages.map(({ url, lines }) => ({ url, blocks: lines.map(plainText) }));
    return substrings(truth, RANDOM, random);
  }
  const truth = pages.map(({ url, lines }) => englishTruth(url, lines));
  return englishQueries(truth, { words: RANDOM / 2, pairs: RANDOM / 4, phrases: RANDOM / 4 }, random);
}

const site = await serve(DIST);
const worker = `/${globSync('_astro/worker-*.js', { cwd: DIST })[0] ?? ''}`;
const browser = await chromium.launch(await chromiumLaunchOptions());
const page = await browser.newPage();
const firefox = await startFirefox(binary);
console.log(`Chromium ${browser.version()}, Firefox ${firefox.version}, LEAKPATH_SEED=${SEED}`);

let differing = 0;
for (const lang of LANGS) {
  const address = `${site.origin}/${lang}/about/`;
  await Promise.all([page.goto(address), firefox.open(address)]);
  for (const [title, queries, exact] of [
    ['random', randomQueries(lang), true],
    ['judged', judgedQueries(lang).map(({ query }) => query), false],
  ] as const) {
    const wanted: Wanted = { worker, lang, queries, exact, ours: true, origin: site.origin };
    const answers = [await page.evaluate(askInPage, wanted), await firefox.run(askInPage, wanted)] as const;
    const different = queries.filter((_, at) => answers[0].found[at]?.join() !== answers[1].found[at]?.join());
    differing += different.length;
    console.log(
      `${lang} ${title}: ${queries.length} queries, ${different.length} answered differently ${different.slice(0, 5).join(' | ')}`,
    );
  }
}
await Promise.all([browser.close(), firefox.close()]);
await site.close();
process.exit(differing === 0 ? 0 : 1);
