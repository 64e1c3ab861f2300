import { expect, test } from 'vitest';
import { asOneRead } from '../../../src/incremental/one-read.ts';
import { noteRead, noteReads, reading, readingAsync, readName, readOf, valuesOf, type Reads } from '../../../src/incremental/reads.ts';
import { ofLibrary, once } from '../../../src/domain/of-library.ts';
import { trackedLibrary } from '../../../src/incremental/tracked-library.ts';
import { library } from '../../real-library.ts';

const note = (name: string) => {
  noteRead(readOf(name));
};
const names = (reads: Reads) => [...valuesOf(reads)].map(readName);
const some = (...all: string[]): Reads => ({ values: new Set(all.map(readOf)), parts: new Set() });

test('tells what was read while something was made, and nothing of what was read before or after', () => {
  note('before');
  const { value, reads } = reading(() => {
    note('a');
    noteReads(some('b', 'c'));
    return 1;
  });
  note('after');
  expect([value, names(reads)]).toEqual([1, ['a', 'b', 'c']]);
});

test('what is made within something else notes for itself', () => {
  const outer = reading(() => {
    note('outer');
    return reading(() => {
      note('inner');
    }).reads;
  });
  expect(names(outer.reads)).toEqual(['outer']);
  expect(names(outer.value)).toEqual(['inner']);
});

test('an error leaves nobody listening', async () => {
  expect(() =>
    reading(() => {
      throw new Error('no');
    }),
  ).toThrow('no');
  await expect(readingAsync(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await readingAsync(() => Promise.resolve(1))).toEqual({ value: 1, reads: some() });
});

test('two pages at the same time are refused: their reads could not be told apart', async () => {
  const first = readingAsync(() => new Promise<void>((resolve) => setTimeout(resolve, 5)));
  await expect(readingAsync(() => Promise.resolve())).rejects.toThrow('same time');
  await first;
});

test('who asks for what was worked out before has read what it was worked out from', () => {
  const tracked = trackedLibrary(library);
  const namesOf = ofLibrary((content) => [...content.techniques.values()].map(({ data }) => data.name.en));
  const [first, second] = [reading(() => namesOf(tracked)), reading(() => namesOf(tracked))];
  expect(second.value).toBe(first.value);
  expect(second.reads).toEqual(first.reads);
  expect(names(first.reads).includes('techniques/usb-memory/name/en')).toBe(true);
  let times = 0;
  const value = once(() => {
    note('x');
    return (times += 1);
  });
  const asked = [reading(value), reading(value)];
  expect(asked.map((one) => [one.value, names(one.reads)])).toEqual([
    [1, ['x']],
    [1, ['x']],
  ]);
});

test('a question about a whole entry is one read of its answer', () => {
  const [entry] = trackedLibrary(library).cases.values();
  const { value, reads } = reading(() => asOneRead(entry?.data, '@question', (data) => Object.keys(data as object).length));
  expect(value).toBeGreaterThan(10);
  expect(names(reads)).toEqual([`cases/${entry?.slug ?? ''}/@question`]);
  expect(asOneRead(1, '@question', (data) => data)).toBe(1);
});
