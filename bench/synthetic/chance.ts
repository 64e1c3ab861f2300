/** Choices of a synthetic case: they look like chance and are the same each time. */
import { below, seeded } from '../../tests/unit/seeded.ts';

export interface Chance {
  /** A whole number from `from` up to and including `to`. */
  between: (from: number, to: number) => number;
  pick: <T>(list: readonly T[]) => T;
  /** Some of a list, in its order. */
  some: <T>(list: readonly T[], count: number) => T[];
  /** True in this share of the cases. */
  likely: (share: number) => boolean;
}

/** Choices of one case: they hang on the seed and the number alone, so a case is the same in a library of any size. */
export function chanceOf(seed: number, number: number): Chance {
  const next = seeded(Math.imul(seed, 0x9e3779b1) ^ Math.imul(number, 0x85ebca6b));
  const pick = <T>(list: readonly T[]): T => {
    const chosen = list[below(next, list.length)];
    if (chosen === undefined) throw new RangeError('nothing to choose from');
    return chosen;
  };
  return {
    between: (from, to) => from + below(next, to - from + 1),
    pick,
    some: (list, count) => {
      const left = list.map((_, index) => index);
      const chosen = Array.from({ length: Math.min(count, list.length) }, () => left.splice(below(next, left.length), 1)[0] ?? 0);
      return list.filter((_, index) => chosen.includes(index));
    },
    likely: (share) => next() < share,
  };
}
