/** Budgets that are exact: bytes as a host with brotli would send them, requests, scripts. The numbers stand in budgets.json. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import BUDGETS from '../../budgets.json' with { type: 'json' };
import { brotliSize, overruns, weigh, type Budget } from './budgets.ts';
import { DIST, localised, pages } from './dist.ts';

const kept = new Map<string, number>();
function sizeOf(address: string): number {
  const known = kept.get(address) ?? brotliSize(readFileSync(join(DIST, address)));
  kept.set(address, known);
  return known;
}

describe('the built site', () => {
  const all = localised(pages());
  const budgets: Budget[] = BUDGETS.pages;

  test.each(budgets.map((budget) => [budget.name, budget] as const))('keeps the budget of %s', (_, budget) => {
    const held = all.filter(({ path }) => new RegExp(budget.pattern).test(path));
    expect(held.length).toBeGreaterThan(1);
    expect(held.flatMap((page) => overruns(page.path, weigh(page, sizeOf), [budget]))).toEqual([]);
  });

  test('ships no font', () => {
    expect(globSync('**/*.{woff,woff2,ttf,otf}', { cwd: DIST })).toEqual([]);
  });
});

describe('a deliberate overrun', () => {
  const html =
    '<link rel="stylesheet" href="/a.css"><link rel="stylesheet" href="/a.css"><script src="/a.js"></script><img src="/a.png"><p>text</p>';
  const page = { path: '/ja/cases/x/', html, $: load(html) };
  const weight = weigh(page, () => 4000);
  const budget: Budget = { name: 'a case', pattern: '^/ja/cases/', brotliBytes: weight.brotliBytes, requests: 4, scripts: 1 };

  test('counts the page and each file once', () => expect(weight).toMatchObject({ requests: 4, scripts: 1 }));
  test('is none as long as nothing is over', () => expect(overruns(page.path, weight, [budget])).toEqual([]));
  test.each(['brotliBytes', 'requests', 'scripts'] as const)('of %s by one is told, with the page and the number', (limit) => {
    const tight = { ...budget, [limit]: budget[limit] - 1 };
    expect(overruns(page.path, weight, [tight])).toEqual([`/ja/cases/x/: ${limit} ${weight[limit]}, budget of a case ${tight[limit]}`]);
  });
  test('of a budget for other pages is none', () => {
    expect(overruns('/ja/', weight, [{ ...budget, brotliBytes: 1 }])).toEqual([]);
  });
  test('fails the budgets of the site: a case page with half a library in it', () => {
    const library = Array.from({ length: 60_000 }, (_, index) => (index * index * 2_654_435_761) % 9973).join();
    const bloated = { ...page, html: html + library };
    expect(
      overruns(
        bloated.path,
        weigh(bloated, () => 4000),
        BUDGETS.pages,
      ),
    ).toEqual([expect.stringMatching(/brotliBytes \d+, budget of a case/)]);
  });
});
