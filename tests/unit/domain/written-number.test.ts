import { expect, test } from 'vitest';
import { writtenValue } from '../../../src/domain/written-number.ts';

test.each([
  ['72,460', 72460],
  ['928万', 9_280_000],
  ['3億1,000万', 310_000_000],
  ['3万1,000', 31_000],
  ['5千', 5000],
  ['3.78 million', 3_780_000],
  ['9.28 billion', 9_280_000_000],
  ['12 thousand', 12_000],
  ['none', 0],
])('%s is %d', (written, value) => {
  expect(writtenValue(written)).toBe(value);
});
