/**
 * The same sources give the same site, byte for byte, whatever the folder is called, wherever the clock stands and
 * whatever language the machine speaks – and a build writes nothing among its sources.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { differences } from './differences.ts';
import { buildAgain, changedSources, removeSecondBuild, SECOND } from './second-build.ts';

const DIST = process.env['LEAKPATH_DIST'] ?? join(import.meta.dirname, '../../dist');

/** The day of the first build. */
function dayOfBuild(): string {
  const text = readFileSync(join(DIST, 'data/cases/benesse/citation.en.csl.json'), 'utf8');
  const [year = 0, month = 0, day = 0] =
    (JSON.parse(text) as { accessed: { 'date-parts': [number[]] } }[])[0]?.accessed['date-parts'][0] ?? [];
  return String(Date.UTC(year, month - 1, day) / 1000);
}

beforeAll(() => {
  // `npm test` has made it beside the first one.
  if (process.env['LEAKPATH_SECOND_BUILD'] !== 'made') buildAgain(dayOfBuild());
});
afterAll(removeSecondBuild);

test('every file is the same, byte for byte', () => {
  const { files, lines } = differences(DIST, SECOND);
  expect(files).toBeGreaterThan(1000);
  expect(lines).toEqual([]);
});

test('nothing was written among the sources', () => {
  expect(changedSources()).toEqual([]);
});
