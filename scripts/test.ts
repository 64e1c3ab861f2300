/**
 * All tests: `npm test`. Runs every stage even when an earlier one fails (a build that fails ends what needs it), then
 * closes with the count of checks passed and failed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = process.cwd();
const reports = mkdtempSync(join(tmpdir(), 'leakpath-test-'));
let passed = 0;
let failed = 0;

function run(title: string, ...args: string[]): boolean {
  console.log(`\n── ${title}`);
  const start = performance.now();
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  console.log(`── ${title}: ${status === 0 ? 'passed' : 'FAILED'} in ${((performance.now() - start) / 1000).toFixed(0)} s`);
  return status === 0;
}

/** A stage that either holds or not: one check. */
function stage(title: string, ...args: string[]): boolean {
  const ok = run(title, ...args);
  if (ok) passed += 1;
  else failed += 1;
  return ok;
}

/** Tests of Vitest, counted one by one; a run that ends without a report counts as one failure. */
function tests(project: string): void {
  const report = join(reports, `${project}.json`);
  const ok = run(
    `${project} tests`,
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project',
    project,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  );
  try {
    const counts = JSON.parse(readFileSync(report, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
      numFailedTestSuites: number;
    };
    passed += counts.numPassedTests;
    failed += counts.numFailedTests;
    if (!ok && counts.numFailedTests === 0) failed += 1;
  } catch {
    failed += 1;
  }
}

stage('types', 'node_modules/@astrojs/check/bin/astro-check.js', '--minimumFailingSeverity', 'warning');
stage('lint', 'node_modules/eslint/bin/eslint.js', '.');
stage('schemas', 'scripts/schemas.ts', '--check');
stage('format', 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.');
stage('prose', 'scripts/lint-prose.ts');
stage('unused code', 'node_modules/knip/bin/knip.js');
tests('unit');
tests('content');
if (stage('build', 'scripts/build.ts')) {
  tests('site');
  tests('browser');
  tests('rebuild');
}

rmSync(reports, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
