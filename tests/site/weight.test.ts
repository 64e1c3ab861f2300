/** Budgets that are exact: bytes as a host with brotli would send them. */
import { readFileSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { DIST, pages } from './dist.ts';

const KB = 1024;
const brotli = (text: string | Buffer) => brotliCompressSync(text).length;

describe('a case page with everything it loads', () => {
  const cases = pages().filter(({ path }) => /^\/(ja|en)\/cases\/[^/]+\/$/.test(path));
  test.each(cases.map((page) => [page.path, page] as const))('%s weighs at most 60 KB', (_, { html, $ }) => {
    const files = $('link[rel="stylesheet"], script[src]')
      .map((__, element) => $(element).attr('href') ?? $(element).attr('src'))
      .get();
    const total = brotli(html) + files.reduce((sum, file) => sum + brotli(readFileSync(join(DIST, file))), 0);
    expect(total).toBeLessThanOrEqual(60 * KB);
  });
  test('ships no font', () => {
    expect(globSync('**/*.{woff,woff2,ttf,otf}', { cwd: DIST })).toEqual([]);
  });
});
