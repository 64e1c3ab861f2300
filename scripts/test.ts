/**
 * All tests: `npm test`. Runs every stage even when an earlier one fails (a build that fails ends what needs it), then
 * closes with what failed, what was not run, and the count of checks passed and failed.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { failuresOf, type Results } from './stages/failures.ts';

/** Checks that use one core each run beside each other. */
const AT_ONCE = 2;

const root = process.cwd();
const reports = mkdtempSync(join(tmpdir(), 'leakpath-test-'));
let passed = 0;
/** What did not hold, by name; told once more at the end, where the last lines of a long log are read. */
const failed: string[] = [];

/** Runs a command; what it says is shown as it comes, or, where others run beside it, when it has ended. */
async function run(title: string, args: readonly string[], beside = false): Promise<boolean> {
  if (!beside) console.log(`\n── ${title}`);
  const start = performance.now();
  const child = spawn(process.execPath, args, { cwd: root, stdio: beside ? ['ignore', 'pipe', 'pipe'] : 'inherit' });
  const ended = new Promise<boolean>((resolve) => child.on('close', (status) => resolve(status === 0)));
  const said = await Promise.all([child.stdout, child.stderr].map((stream) => (stream ? text(stream) : '')));
  const ok = await ended;
  if (beside) console.log(`\n── ${title}\n${said.join('').trimEnd()}`);
  console.log(`── ${title}: ${ok ? 'passed' : 'FAILED'} in ${((performance.now() - start) / 1000).toFixed(0)} s`);
  return ok;
}

function count(title: string, ok: boolean): void {
  if (ok) passed += 1;
  else failed.push(title);
}

/**
 * Stages that either hold or not, one check each, some beside each other.
 * @returns those that hold
 */
async function checks<Name extends string>(stages: Readonly<Record<Name, readonly string[]>>): Promise<ReadonlySet<Name>> {
  const waiting = Object.entries<readonly string[]>(stages) as [Name, readonly string[]][];
  const held = new Set<Name>();
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [title, args] = next;
      if (await run(title, args, true)) held.add(title);
      count(title, held.has(title));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return held;
}

/** Tests of Vitest, counted one by one; a run that ends without a report counts as one failure. */
async function tests(...projects: readonly string[]): Promise<void> {
  const title = projects.join(' and ');
  const report = join(reports, `${projects.join('-')}.json`);
  const ok = await run(`${title} tests`, [
    'node_modules/vitest/vitest.mjs',
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--silent=passed-only',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const before = failed.length;
  try {
    const results = JSON.parse(readFileSync(report, 'utf8')) as Results & { numPassedTests: number };
    passed += results.numPassedTests;
    failed.push(...failuresOf(results, root));
  } catch {
    failed.push(`${title}: no report`);
  }
  if (!ok && failed.length === before) failed.push(`${title}: an error outside of the tests`);
}

await checks({
  lint: ['node_modules/eslint/bin/eslint.js', '.'],
  types: ['node_modules/@astrojs/check/bin/astro-check.js', '--minimumFailingSeverity', 'warning'],
  format: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  prose: ['scripts/lint-prose.ts'],
  'unused code': ['node_modules/knip/bin/knip.js'],
  schemas: ['scripts/schemas.ts', '--check'],
});
await tests('unit', 'content');
// The build keeps one core busy, so the one that must give the same bytes is made beside it, of the same day.
process.env['SOURCE_DATE_EPOCH'] ??= String(Math.floor(Date.now() / 1000));
const built = await checks({ build: ['scripts/build.ts'], 'second build': ['tests/rebuild/second-build.ts'] });
process.env['LEAKPATH_SECOND_BUILD'] = 'made';
/** Tests that lacked the build they read. */
const notRun: string[] = [];
const testsOf = async (project: string, isBuilt: boolean) => (isBuilt ? tests(project) : void notRun.push(project));
await testsOf('rebuild', built.has('build') && built.has('second build'));
await testsOf('site', built.has('build'));
await testsOf('browser', built.has('build'));

rmSync(reports, { recursive: true, force: true });
for (const what of failed) console.log(`\nFAILED ${what}`);
if (notRun.length > 0) console.log(`\nNOT RUN for want of a build: ${notRun.join(', ')}`);
console.log(`\n${passed} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
