/** The first hit is right, by meaning: a hand-made set of queries, see search/judged.{ja,en}.tsv. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Lang } from '../../src/model/text.ts';
import type { SearchEngine } from '../../src/search/engine/types.ts';
import { nodeEngine } from '../unit/search/node-engine.ts';
import { DIST } from './dist.ts';
import { judgedQueries, shownFor } from './search/judged.ts';

/** The share of queries whose first hit must be right, and how many queries there must be. */
const WANTED = 0.97;
const COUNT: Record<Lang, number> = { ja: 120, en: 80 };

const restores: (() => void)[] = [];
const engines = {} as Record<Lang, SearchEngine>;
beforeAll(async () => {
  for (const lang of ['ja', 'en'] as const) {
    const { engine, restore } = await nodeEngine(join(DIST, 'search'), lang);
    engines[lang] = engine;
    restores.unshift(restore);
  }
});
afterAll(() => {
  for (const restore of restores) restore();
});

describe.each(['ja', 'en'] as const)('judged queries in %s', (lang) => {
  const judged = judgedQueries(lang);
  test('name pages that exist', () => {
    expect(judged.length).toBeGreaterThanOrEqual(COUNT[lang]);
    const pages = [...new Set(judged.flatMap(({ right, fair }) => [...right, ...fair]))];
    expect(pages.filter((page) => !existsSync(join(DIST, page, 'index.html')))).toEqual([]);
  });
  test('have the right page first, and never none', async () => {
    const answers = await Promise.all(judged.map(async (one) => ({ ...one, shown: await shownFor(one.query, lang, engines) })));
    const wrong = answers.filter(({ right, shown }) => !right.includes(shown[0] ?? ''));
    const report = wrong.map(({ query, shown, right }) => `${query}: ${shown.slice(0, 3).join(' ') || 'nothing'}, not ${right.join(' ')}`);
    console.log(`${lang}: first hit right in ${judged.length - wrong.length} of ${judged.length}\n${report.join('\n')}`);
    expect(answers.filter(({ shown }) => shown.length === 0).map(({ query }) => query)).toEqual([]);
    expect(1 - wrong.length / judged.length, report.join('\n')).toBeGreaterThanOrEqual(WANTED);
    // Not the best page may come first, a wrong one never.
    expect(
      wrong.filter(({ shown, fair }) => !fair.includes(shown[0] ?? '')).map(({ query, shown }) => `${query}: ${shown[0] ?? ''}`),
    ).toEqual([]);
  }, 300_000);
});
