import { expect, test } from 'vitest';
import { readableAddress } from '../../../src/domain/source-line.ts';

test.each([
  ['https://a.example/%E6%BC%8F%E3%81%88%E3%81%84/', 'https://a.example/漏えい/'],
  ['https://a.example/x?y=%26z', 'https://a.example/x?y=%26z'],
  ['https://a.example/%E6%BC', 'https://a.example/%E6%BC'],
  ['https://a.example/100%', 'https://a.example/100%'],
])('%s is printed as %s', (address, printed) => {
  expect(readableAddress(address)).toBe(printed);
});
