/**
 * The same sources give the same site, byte for byte, whatever the folder is called, wherever the clock stands and
 * whatever language the machine speaks – and a build writes nothing among its sources. One build more, all caches cold,
 * in a copy without Git whose path has a space and Japanese letters, under another time zone and the Turkish locale.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { differences } from './differences.ts';
import { copySource, setWritable, stateOf } from './source-copy.ts';

const ROOT = join(import.meta.dirname, '../..');
const DIST = process.env['LEAKPATH_DIST'] ?? join(ROOT, 'dist');
/** On the file system of the checkout, for the hard links. */
const WORK = join(ROOT, '.cache', 'rebuild');
const COPY = join(WORK, '漏えい path');
const SECOND = join(WORK, 'out', 'dist');

/** The day of the first build, which citations name as the day on which a page was opened. */
function dayOfBuild(): string {
  const text = readFileSync(join(DIST, 'data/cases/benesse/citation.en.csl.json'), 'utf8');
  const [year = 0, month = 0, day = 0] =
    (JSON.parse(text) as { accessed: { 'date-parts': [number[]] } }[])[0]?.accessed['date-parts'][0] ?? [];
  return String(Date.UTC(year, month - 1, day) / 1000);
}

function remove(): void {
  if (existsSync(COPY)) setWritable(COPY, true);
  rmSync(WORK, { recursive: true, force: true });
}

let before: Map<string, string>;
let after: Map<string, string>;
beforeAll(() => {
  remove();
  copySource(ROOT, COPY);
  mkdirSync(join(WORK, 'out'), { recursive: true });
  before = stateOf(COPY);
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    cwd: COPY,
    encoding: 'utf8',
    env: {
      ...process.env,
      TZ: 'Pacific/Chatham',
      LC_ALL: 'tr_TR.UTF-8',
      LANG: 'tr_TR.UTF-8',
      LANGUAGE: 'tr',
      SOURCE_DATE_EPOCH: dayOfBuild(),
      LEAKPATH_DIST: SECOND,
      LEAKPATH_CACHE: join(WORK, 'cache'),
      ASTRO_TELEMETRY_DISABLED: '1',
      // Vitest's own, by which Vite and Astro would take themselves to be under test.
      NODE_ENV: undefined,
      VITEST: undefined,
    },
  });
  console.log(`the second build took ${((performance.now() - start) / 1000).toFixed(0)} s`);
  if (status !== 0) throw new Error(`the second build failed:\n${stdout.slice(-2000)}\n${stderr.slice(-4000)}`);
  after = stateOf(COPY);
});
afterAll(remove);

test('every file is the same, byte for byte', () => {
  const { files, lines } = differences(DIST, SECOND);
  expect(files).toBeGreaterThan(1000);
  expect(lines).toEqual([]);
});

test('nothing was written among the sources', () => {
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path));
  expect(changed).toEqual([]);
});
