import { describe, expect, test } from 'vitest';
import { DoesNotFit, firstFit, paginate } from '../../../src/deck/fit.ts';

test('the first size that fits is taken', () => {
  expect(firstFit([30, 20, 10], (size) => ({ fits: size <= 20, value: size }), 'x')).toBe(20);
});
test('what fits in no size is an error with its name, never an overflow', () => {
  expect(() => firstFit([2, 1], () => ({ fits: false, value: 0 }), 'the title of LP-C999')).toThrow(/LP-C999/);
});

describe('pages', () => {
  test('hold what they can and lose nothing', () => {
    const heights = [1, 2, 1, 2, 1, 2, 1];
    const pages = paginate(heights, 4, 'rows');
    expect(pages.flat()).toEqual([0, 1, 2, 3, 4, 5, 6]);
    for (const page of pages) expect(page.reduce((sum, at) => sum + (heights[at] ?? 0), 0)).toBeLessThanOrEqual(4);
  });
  test('are about equally full', () => {
    expect(paginate([1, 1, 1, 1, 1, 1], 5, 'rows').map((page) => page.length)).toEqual([3, 3]);
  });
  test('there are none for nothing', () => {
    expect(paginate([], 5, 'rows')).toEqual([]);
  });
  test('an item higher than a page is named', () => {
    expect(() => paginate([1, 6], 5, 'the causes')).toThrow(DoesNotFit);
    expect(() => paginate([1, 6], 5, 'the causes')).toThrow(/item 2 of the causes/);
  });
});
