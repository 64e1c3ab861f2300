import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepValuesIn, keptValue } from '../../../src/incremental/kept-value.ts';
import { sumOf } from '../../../src/incremental/read-name.ts';
import { noteRead, reading, readName, readOf, valuesOf, type Reads } from '../../../src/incremental/reads.ts';
import { BuildRecord, takeRecord } from '../../../src/incremental/record.ts';
import type { Library } from '../../../src/library/library.ts';
import * as make from '../builders.ts';

const names = (...all: string[]): Reads => ({ values: new Set(all.map(readOf)), parts: new Set() });

let folder = '';
const file = () => join(folder, 'reads.bin');
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leakpath-record-'));
});
afterEach(() => {
  keepValuesIn(undefined);
  rmSync(folder, { recursive: true });
});

const withTitles = (...titles: string[]): Library =>
  make.library({ cases: titles.map((title, index) => make.leakCase(`case-${index}`, { title: make.text(title) })) });

/** What a build with two pages leaves: each has read the title of its case, the second one which cases there are as well. */
function build(library: Library, { print = 'code', own = '' } = {}): { one: string; two: string } {
  const record = new BuildRecord(library, print, takeRecord(file()));
  const keys = { one: record.keyOf('one', own), two: record.keyOf('two', own) };
  record.made('one', names('cases/case-0/title'));
  record.made('two', names('cases/case-1/title', 'cases/@keys'));
  record.write(file());
  return keys;
}

test('a page keeps its key as long as what it read still stands', () => {
  const first = build(withTitles('a', 'b'));
  expect(first.one).not.toBe(first.two);
  expect(build(withTitles('a', 'b'))).toEqual(first);
  const changed = build(withTitles('a', 'c'));
  expect(changed.one).toBe(first.one);
  expect(changed.two).not.toBe(first.two);
  const added = build(withTitles('a', 'c', 'd'));
  expect(added.one).toBe(first.one);
  expect(added.two).not.toBe(changed.two);
});

test('a page that was not made again still knows what it read', () => {
  const first = build(withTitles('a', 'b'));
  const record = new BuildRecord(withTitles('a', 'b'), 'code', takeRecord(file()));
  record.keyOf('one', '');
  record.write(file());
  expect(build(withTitles('x', 'b')).one).not.toBe(first.one);
});

test('other code, another key of the route or no record makes everything new', () => {
  const first = build(withTitles('a', 'b'));
  expect(build(withTitles('a', 'b'), { print: 'other code' }).one).not.toBe(first.one);
  const second = build(withTitles('a', 'b'), { print: 'other code' });
  expect(build(withTitles('a', 'b'), { print: 'other code', own: 'other props' }).one).not.toBe(second.one);
  rmSync(file());
  expect(build(withTitles('a', 'b'), { print: 'other code', own: 'other props' }).one).not.toBe(second.one);
});

test('a build that does not come to its end leaves no record, and what can not be read is none', () => {
  build(withTitles('a', 'b'));
  takeRecord(file());
  expect(existsSync(file())).toBe(false);
  writeFileSync(file(), 'half a rec');
  expect(takeRecord(file())).toBeUndefined();
});

test('what a page asked for is read by the page, however many pages share it and whichever of them are made again', () => {
  const shared: Reads = { values: new Set(), parts: new Set([names('cases/case-1/title')]) };
  const both = (library: Library) => {
    const record = new BuildRecord(library, 'code', takeRecord(file()));
    const keys = [record.keyOf('one', ''), record.keyOf('two', '')];
    record.made('two', { values: names('cases/case-0/title').values, parts: new Set([shared]) });
    if (!keys.includes(kept)) record.made('one', { values: new Set(), parts: new Set([shared]) });
    record.write(file());
    return keys;
  };
  let kept = '';
  const first = both(withTitles('a', 'b'));
  kept = first[0] ?? '';
  expect(both(withTitles('a', 'b'))).toEqual(first);
  const other = both(withTitles('x', 'b'));
  expect([other[0], other[1] === first[1]]).toEqual([first[0], false]);
  expect(both(withTitles('x', 'y')).filter((key) => other.includes(key))).toEqual([]);
});

test('a value is kept as long as what it was worked out from still stands, and who asks has read that', () => {
  let worked = 0;
  const ask = (library: Library) => {
    const record = new BuildRecord(library, 'code', takeRecord(file()));
    keepValuesIn(record);
    const answer = reading(() =>
      keptValue('sum', () => {
        noteRead(readOf('cases/case-0/title'));
        return (worked += 1);
      }),
    );
    record.write(file());
    return answer;
  };
  const told = ({ value, reads }: ReturnType<typeof ask>) => [value, [...valuesOf(reads)].map(readName)];
  expect(told(ask(withTitles('a', 'b')))).toEqual([1, ['cases/case-0/title']]);
  expect(told(ask(withTitles('a', 'c')))).toEqual([1, ['cases/case-0/title']]);
  expect(ask(withTitles('x', 'c')).value).toBe(2);
  keepValuesIn(undefined);
  expect(keptValue('sum', () => 'worked out')).toBe('worked out');
});

test('a value that nobody asks for stays kept', () => {
  const library = withTitles('a');
  const first = new BuildRecord(library, 'code', undefined);
  first.set('sum', 1, names('cases/@keys'));
  first.write(file());
  new BuildRecord(library, 'code', takeRecord(file())).write(file());
  expect(new BuildRecord(library, 'code', takeRecord(file())).get('sum')).toEqual({ value: 1, reads: names('cases/@keys') });
});

test('a sum tells nothing from something, one from none, and order', () => {
  const sums = ['cases/case-0/title', 'cases/case-0/title/ja', 'cases/case-0/@is', 'cases/none/@is', 'cases/none/title', 'cases/@keys'].map(
    (name) => sumOf(withTitles('a', 'b'), name),
  );
  expect(new Set(sums).size).toBe(sums.length);
  expect(sumOf(withTitles('a', 'b'), 'cases/@keys')).not.toBe(sumOf(withTitles('a'), 'cases/@keys'));
  expect(sumOf(withTitles('a'), 'cases/case-0/path/steps/@keys')).toBe(sumOf(withTitles('z'), 'cases/case-0/path/steps/@keys'));
});
