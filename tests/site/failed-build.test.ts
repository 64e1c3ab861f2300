/** A build that fails says where, exits 1 and leaves the last good dist/ as it was. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leakpath-build-'));
  cpSync(join(ROOT, 'content'), join(folder, 'content'), { recursive: true });
  cpSync(join(ROOT, 'package.json'), join(folder, 'package.json'));
  for (const part of ['node_modules', 'src']) symlinkSync(join(ROOT, part), join(folder, part));
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist/index.html'), 'the last good build');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const build = () => spawnSync(process.execPath, [join(ROOT, 'scripts/build.ts')], { cwd: folder, encoding: 'utf8' });
const edit = (file: string, change: (text: string) => string) => {
  writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));
};

test('content with faults', () => {
  edit('content/cases/benesse/case.yaml', (text) => text.replace('status: published', 'status: done'));
  edit('content/controls/log-review.yaml', (text) => text.replace('family: detect', 'family: notice'));
  const { status, stderr } = build();
  expect(status).toBe(1);
  expect(stderr).toMatch(/^content\/cases\/benesse\/case\.yaml:3:9: status: /m);
  expect(stderr).toMatch(/^content\/controls\/log-review\.yaml:\d+:9: family: /m);
  expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('the last good build');
}, 60_000);

test('a broken diagram in a narrative', () => {
  const file = 'content/cases/benesse/en.mdx';
  const lines = readFileSync(join(folder, file), 'utf8').trimEnd().split('\n').length;
  appendFileSync(join(folder, file), '\n```mermaid\nflowchart TB\n  a -->\n```\n');
  const { status, stderr } = build();
  expect(status).toBe(1);
  const [, line] = /^content\/cases\/benesse\/en\.mdx:(\d+):1: diagram /m.exec(stderr) ?? [];
  expect(Number(line)).toBeGreaterThan(lines);
  expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('the last good build');
}, 60_000);
