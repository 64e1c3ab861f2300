import { expect, test } from 'vitest';
import { asOneRead } from '../../../src/incremental/one-read.ts';
import { noteRead, noteReads, reading, readingAsync } from '../../../src/incremental/reads.ts';
import { ofLibrary, once } from '../../../src/domain/of-library.ts';
import { trackedLibrary } from '../../../src/incremental/tracked-library.ts';
import { library } from '../../real-library.ts';

test('tells what was read while something was made, and nothing of what was read before or after', () => {
  noteRead('before');
  const { value, reads } = reading(() => {
    noteRead('a');
    noteReads(new Set(['b', 'c']));
    return 1;
  });
  noteRead('after');
  expect([value, [...reads]]).toEqual([1, ['a', 'b', 'c']]);
});

test('what is made within something else notes for itself', () => {
  const outer = reading(() => {
    noteRead('outer');
    return reading(() => {
      noteRead('inner');
    }).reads;
  });
  expect([...outer.reads]).toEqual(['outer']);
  expect([...outer.value]).toEqual(['inner']);
});

test('an error leaves nobody listening', async () => {
  expect(() =>
    reading(() => {
      throw new Error('no');
    }),
  ).toThrow('no');
  await expect(readingAsync(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await readingAsync(() => Promise.resolve(1))).toEqual({ value: 1, reads: new Set() });
});

test('two pages at the same time are refused: their reads could not be told apart', async () => {
  const first = readingAsync(() => new Promise<void>((resolve) => setTimeout(resolve, 5)));
  await expect(readingAsync(() => Promise.resolve())).rejects.toThrow('same time');
  await first;
});

test('who asks for what was worked out before has read what it was worked out from', () => {
  const tracked = trackedLibrary(library);
  const names = ofLibrary((content) => [...content.techniques.values()].map(({ data }) => data.name.en));
  const [first, second] = [reading(() => names(tracked)), reading(() => names(tracked))];
  expect(second.value).toBe(first.value);
  expect(second.reads).toEqual(first.reads);
  expect(first.reads.has('techniques/usb-memory/name/en')).toBe(true);
  let times = 0;
  const value = once(() => {
    noteRead('x');
    return (times += 1);
  });
  expect([reading(value), reading(value)]).toEqual([
    { value: 1, reads: new Set(['x']) },
    { value: 1, reads: new Set(['x']) },
  ]);
});

test('a question about a whole entry is one read of its answer', () => {
  const [entry] = trackedLibrary(library).cases.values();
  const { value, reads } = reading(() => asOneRead(entry?.data, '@question', (data) => Object.keys(data as object).length));
  expect(value).toBeGreaterThan(10);
  expect([...reads]).toEqual([`cases/${entry?.slug ?? ''}/@question`]);
  expect(asOneRead(1, '@question', (data) => data)).toBe(1);
});
