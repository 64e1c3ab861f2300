import { describe, expect, test } from 'vitest';
import { changed, partOf, sums, type Manifest } from '../../../bench/measure/manifest.ts';
import { gatherer } from '../../../bench/measure/process.ts';
import { quantile, ratio, short, size, table } from '../../../bench/measure/table.ts';

describe('a table', () => {
  test('is Markdown with columns of one width, numbers to the right', () => {
    expect(
      table(
        ['stage', 's'],
        [
          ['check', '12'],
          ['load', '3'],
        ],
      ),
    ).toBe('| stage |   s |\n| ----- | --: |\n| check |  12 |\n| load  |   3 |');
  });
  test('a row that is too short leaves its cells empty', () => {
    expect(table(['a', 'b'], [['x']])).toContain('| x   |     |');
  });
});

describe('numbers', () => {
  test.each([
    [0, '0'],
    [0.344, '0.34'],
    [7.06, '7.1'],
    [123.4, '123'],
  ])('%d is written %s', (value, text) => expect(short(value)).toBe(text));
  test.each([
    [999, '999 B'],
    [12_345, '12.3 kB'],
    [4_560_000, '4.56 MB'],
    [2_000_000_000, '2.00 GB'],
  ])('%d bytes are written %s', (value, text) => expect(size(value)).toBe(text));
  test.each([
    [2, 3, '×1.50'],
    [undefined, 3, ''],
    [0, 3, ''],
    [2, undefined, ''],
  ])('from %s to %s is %s', (before, now, text) => expect(ratio(before, now)).toBe(text));
  test.each([
    [[3, 1, 2], 0.5, 2],
    [[1, 2, 3, 4], 0.5, 2],
    [Array.from({ length: 100 }, (_, index) => index + 1), 0.95, 95],
    [[7], 0.95, 7],
  ])('of %j the share %d lies up to %d', (numbers, share, value) => expect(quantile(numbers, share)).toBe(value));
});

describe('a built site', () => {
  const of = (files: Record<string, string>): Manifest =>
    new Map(Object.entries(files).map(([path, hash]) => [path, { bytes: hash.length, hash }]));
  test('what is new or other has changed, what is gone has not to be sent', () => {
    expect([...changed(of({ a: '1', b: '2', c: '3' }), of({ a: '1', b: '22', d: '4' })).keys()]).toEqual(['b', 'd']);
  });
  test('sums by part, the heaviest first', () => {
    expect([...sums(of({ 'ja/x.html': 'aa', 'og/x.png': 'aaaa', 'en/y.html': 'a' }), partOf)]).toEqual([
      ['pictures for links', { files: 1, bytes: 4 }],
      ['other pages', { files: 2, bytes: 3 }],
    ]);
  });
  test.each([
    ['ja/cases/benesse/index.html', 'case pages'],
    ['ja/cases/index.html', 'other pages'],
    ['id/LP-C001/index.html', 'permanent addresses'],
    ['data/cases/benesse/handout.ja.pdf', 'data .pdf'],
    ['search/ja/pages.json', 'search index'],
    ['data/leakpath-offline.zip', 'offline copy'],
  ])('%s belongs to %s', (path, part) => expect(partOf(path)).toBe(part));
});

describe('what a process uses', () => {
  const at = (...list: [pid: number, parent: number, cpu: number, rss: number][]) =>
    new Map(list.map(([pid, parent, cpu, rss]) => [pid, { parent, cpu, rss }]));
  test('children count, also the children of children and those whose parent has ended; others do not', () => {
    const use = gatherer(10);
    use.look(at([1, 0, 99, 9e6], [12, 11, 2, 2e6], [11, 10, 1, 1e6], [10, 1, 5, 3e6]));
    use.look(at([1, 0, 99, 9e6], [12, 1, 3, 1e6], [10, 1, 6, 1e6]));
    expect(use.total()).toEqual({ cpu: 6 + 1 + 3, peakMb: 6 });
  });
});
