import { describe, expect, test } from 'vitest';
import { groupSteps } from '../../../src/deck/parts/steps.ts';

const sizes = (count: number, cost: (group: readonly number[]) => number | undefined = () => 0) =>
  groupSteps(
    Array.from({ length: count }, (_, index) => index + 1),
    cost,
  ).map((group) => group.length);

describe('steps on slides', () => {
  test('go by two and three', () => {
    for (const count of [2, 3, 4, 5, 6, 7, 8, 9, 10]) {
      const groups = sizes(count);
      expect(groups.reduce((sum, size) => sum + size, 0)).toBe(count);
      expect(groups.every((size) => size === 2 || size === 3)).toBe(true);
    }
  });
  test('the three that lose least stand together', () => {
    // Steps 1 and 2 are long: three of which they are part cost much.
    expect(sizes(5, (group) => (group.length === 3 && group[0] === 1 ? 9 : 0))).toEqual([2, 3]);
  });
  test('a long step stands alone before anything overflows', () => {
    expect(sizes(2, (group) => (group.length > 1 ? undefined : 0))).toEqual([1, 1]);
  });
  test('what fits nowhere is an error', () => {
    expect(() => sizes(2, () => undefined)).toThrow(/fit no slide/);
  });
  test('no steps make no slides', () => {
    expect(sizes(0)).toEqual([]);
  });
});
