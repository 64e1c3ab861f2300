/** SECURITY.md and QUALITY.md: each promise names a test, and each test named is there. */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');

/** Rows of the tables headed promise | test. */
const promises = (text: string): { promise: string; tests: string[] }[] =>
  text
    .split(/\n{2,}/)
    .filter((block) => /^\| promise\s+\| test\s+\|/.test(block))
    .flatMap((block) => block.split('\n').slice(2))
    .map((line) => {
      const [, promise = '', tests = ''] = line.split('|');
      return { promise: promise.trim(), tests: [...tests.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file) };
    });

/** Tests of a file, or of all files in a folder. */
function testsIn(place: string): number {
  const full = join(ROOT, place);
  const files = statSync(full).isDirectory() ? globSync('**/*.test.ts', { cwd: full }).map((file) => join(full, file)) : [full];
  return files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/^\s*(?:test|it)(?:\.\w+)*\s*[(.]/gm)]).length;
}

describe.each(['SECURITY.md', 'QUALITY.md'])('%s', (file) => {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const rows = promises(text);
  test('has promises, and each names its test', () => {
    expect(rows.length).toBeGreaterThan(8);
    expect(rows.filter(({ tests }) => tests.length === 0)).toEqual([]);
  });
  test('every test it names is there, and tests something', () => {
    const named = [...text.matchAll(/`(tests\/[^`]+)`/g)].map(([, place = '']) => place);
    expect(named.filter((place) => !existsSync(join(ROOT, place)))).toEqual([]);
    expect(named.filter((place) => testsIn(place) === 0)).toEqual([]);
  });
  test('every link to a file of the project leads to one', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, to = '']) => to);
    expect(links.filter((to) => !existsSync(join(ROOT, to)))).toEqual([]);
  });
  test('every command it names is one', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
    const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});
