/**
 * One build more in a copy without Git whose path has a space and Japanese letters, under another time zone and the
 * Turkish locale, with nothing kept but the pages of another content: whatever a page hangs on, it must notice that it has
 * changed. As a program it can be made beside the first build, of the same SOURCE_DATE_EPOCH.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editContent } from './other-content.ts';
import { copySource, setWritable, stateOf } from './source-copy.ts';

const ROOT = join(import.meta.dirname, '../..');
/** On the file system of the checkout, for the hard links. */
const WORK = join(ROOT, '.cache', 'rebuild');
const COPY = join(WORK, '漏えい path');
const CHANGED = join(WORK, 'changed.json');

/** Where the second site lies. */
export const SECOND = join(WORK, 'out', 'dist');

/** What the build wrote among its sources. */
export const changedSources = (): string[] => JSON.parse(readFileSync(CHANGED, 'utf8')) as string[];

export function removeSecondBuild(): void {
  if (existsSync(COPY)) setWritable(COPY, true);
  rmSync(WORK, { recursive: true, force: true });
}

/** Runs a program in the copy. Throws with the last of what it said where it fails. */
function run(epoch: string, ...program: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, program, {
    cwd: COPY,
    encoding: 'utf8',
    maxBuffer: 16 * 1024 * 1024,
    env: {
      ...process.env,
      TZ: 'Pacific/Chatham',
      LC_ALL: 'tr_TR.UTF-8',
      LANG: 'tr_TR.UTF-8',
      LANGUAGE: 'tr',
      SOURCE_DATE_EPOCH: epoch,
      LEAKPATH_DIST: SECOND,
      LEAKPATH_CACHE: join(WORK, 'cache'),
      ASTRO_TELEMETRY_DISABLED: '1',
      // Vitest's own, by which Vite and Astro would take themselves to be under test.
      NODE_ENV: undefined,
      VITEST: undefined,
    },
  });
  if (status !== 0) throw new Error(`${program.join(' ')} failed:\n${stdout.slice(-2000)}\n${stderr.slice(-4000)}`);
  return stdout;
}

/**
 * Builds.
 * @param epoch the day that citations name as the one on which a page was opened, in seconds since 1970
 * @throws with the last of what the build said, where it fails
 */
export function buildAgain(epoch: string): void {
  removeSecondBuild();
  copySource(ROOT, COPY);
  mkdirSync(join(WORK, 'out'), { recursive: true });
  const start = performance.now();
  const restore = editContent(COPY);
  run(epoch, 'tests/rebuild/pages.ts', join(WORK, 'out', 'other'));
  restore();
  const before = stateOf(COPY);
  const kept = run(epoch, 'scripts/build.ts').match(/\(restored\)/g)?.length ?? 0;
  console.log(`the second build took ${((performance.now() - start) / 1000).toFixed(0)} s and kept ${kept} pages`);
  if (kept === 0) throw new Error('the second build kept no page, so it shows nothing about kept ones');
  const after = stateOf(COPY);
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path));
  writeFileSync(CHANGED, JSON.stringify(changed));
}

if (process.argv[1] === import.meta.filename) {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  if (!epoch) throw new Error('set SOURCE_DATE_EPOCH to the day of the first build');
  buildAgain(epoch);
}
