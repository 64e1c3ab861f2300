import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readme } from '../../../src/bundle/readme.ts';
import { zipOf } from '../../../src/exports/zip.ts';
import { loadLibrary } from '../../../src/library/load.ts';

test('the read-me tells the state of the library in both languages, for any editor', () => {
  const { library } = loadLibrary(join(import.meta.dirname, '../../fixtures/library'));
  const text = readme({ library, version: '1.2.3' });
  expect(text.startsWith('\uFEFFLeakpath 1.2.3\r\n')).toBe(true);
  expect(text).not.toMatch(/[^\r]\n/);
  const newest =
    [...library.cases.values()]
      .flatMap(({ data }) => data.revisions.map(({ date }) => date))
      .sort()
      .at(-1) ?? '';
  const [year, month, day] = newest.split('-').map(Number);
  expect(text).toContain(`最新の改訂は${year}年${month}月${day}日`);
  expect(text).toContain(`newest revision ${day} `);
  expect(text).toContain('index.html');
});

test('a zip keeps its order and its bytes, and packs only what is not packed', () => {
  const text = new Uint8Array(5000).fill(97);
  const files = [
    ['b.txt', text],
    ['a.png', text],
  ] as const;
  const zip = zipOf(files, /\.png$/);
  expect(zipOf(files, /\.png$/)).toEqual(zip);
  const names: [string, number][] = [];
  unzipSync(zip, { filter: ({ name, compression }) => names.push([name, compression]) === 0 });
  expect(names).toEqual([
    ['b.txt', 8],
    ['a.png', 0],
  ]);
  expect(unzipSync(zip)['b.txt']).toEqual(text);
});
