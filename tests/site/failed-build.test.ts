/** A build that fails says where, exits 1 and leaves the last good dist/ as it was. */
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
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
  mkdirSync(join(folder, 'dist/ja'), { recursive: true });
  writeFileSync(join(folder, 'dist/index.html'), 'the last good build');
  writeFileSync(join(folder, 'dist/ja/data.bin'), Uint8Array.from([0, 255, 10, 13]));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const build = (lang = 'en') =>
  spawnSync(process.execPath, [join(ROOT, 'scripts/build.ts')], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, LEAKPATH_LANG: lang },
  });

/** Every file and folder of the project but what is only linked or what builds keep for themselves, with its bytes and the time of its last change. */
const standing = () =>
  globSync(['*', 'dist/**', 'content/**'], { cwd: folder, exclude: ['node_modules', 'src', '.cache', '.astro'] })
    .sort()
    .map((path) => {
      const entry = statSync(join(folder, path));
      return [path, entry.mtimeMs, entry.isFile() ? readFileSync(join(folder, path)).toString('base64') : 'folder'];
    });

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

test.each([
  ['en', /^content\/laws\/appi-23\.yaml:1:1: a character here is not UTF-8/m, '1 problem(s) in the content; dist/ is left as it was'],
  ['ja', /^content\/laws\/appi-23\.yaml:1:1: ここにUTF-8として読めない文字があります/m, '内容に1件の問題があります。dist/は元のままです'],
])(
  'the check fails before anything is written: every byte and every time stays (%s)',
  (lang, message, summary) => {
    writeFileSync(join(folder, 'content/laws/appi-23.yaml'), Uint8Array.from([0x8c, 0x78, 0x8e, 0x40]));
    const before = standing();
    const { status, stdout, stderr } = build(lang);
    expect(status).toBe(1);
    expect(stderr).toMatch(message);
    expect(stderr).toContain(summary);
    expect(stdout).toBe('');
    expect(before.map(([path]) => path)).toEqual(expect.arrayContaining(['dist/index.html', 'dist/ja/data.bin']));
    expect(standing()).toEqual(before);
  },
  60_000,
);

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
