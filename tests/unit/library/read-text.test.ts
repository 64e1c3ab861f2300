import { expect, test } from 'vitest';
import { readText } from '../../../src/library/read-text.ts';

const places = (bytes: Uint8Array) => {
  const read = readText(bytes, 'f.yaml');
  return read.text === undefined ? read.faults.map(({ line, column }) => [line, column]) : read.text;
};

test.each([
  ['plain text', 'a: 日本語\n', 'a: 日本語\n'],
  ['Windows line ends', 'a\r\nb\r\n', 'a\nb\n'],
  ['an ideographic space', '一　二', '一　二'],
  ['an emoji', '😀', '😀'],
  ['composed kana', 'が', 'が'],
])('takes %s', (_, text, read) => {
  expect(places(Buffer.from(text))).toBe(read);
});

test.each([
  [
    'every hidden character',
    'a\u200Bb\n\u202Ec\n',
    [
      [1, 2],
      [2, 1],
    ],
  ],
  ['a lone carriage return', 'a\rb', [[1, 2]]],
  ['one after Windows line ends, counted as an editor counts', 'a\r\nb\u200B', [[2, 2]]],
  ['a mark of byte order', '\uFEFFa', [[1, 1]]],
  ['no more than twenty of them', '\u200B'.repeat(100), Array.from({ length: 20 }, (_, index) => [1, index + 1])],
])('tells the place of %s', (_, text, found) => {
  expect(places(Buffer.from(text))).toEqual(found);
});

test.each([
  ['Shift_JIS on the second line', [0x61, 0x0a, 0x62, 0x8c, 0x78], [[2, 2]]],
  ['the first byte', [0xff, 0x61], [[1, 1]]],
  ['a character cut short, after one that is whole', [0xe3, 0x81, 0x82, 0xe3, 0x81], [[1, 2]]],
  ['UTF-16', [0x61, 0x00, 0x62, 0x00], [[1, 1]]],
])('tells where the bytes are no UTF-8: %s', (_, bytes, found) => {
  expect(places(Uint8Array.from(bytes))).toEqual(found);
});

test('takes a file of a megabyte and not one byte more', () => {
  expect(readText(Buffer.alloc(1_000_000, 'a'), 'f').text).toHaveLength(1_000_000);
  expect(readText(Buffer.alloc(1_000_001, 'a'), 'f')).toMatchObject({
    faults: [{ message: { en: expect.stringContaining('1000001') as string } }],
  });
});
