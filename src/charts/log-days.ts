/** A logarithmic scale of days that has a nought: a length of d days stands at log(d + 1). */
import type { Key } from '../i18n/ja.ts';

/** Lengths that a reader knows, as the marks of the axis. */
const TICKS: readonly { days: number; key: Key }[] = [
  { days: 0, key: 'clocks.tick.0' },
  { days: 1, key: 'clocks.tick.day' },
  { days: 7, key: 'clocks.tick.week' },
  { days: 30, key: 'clocks.tick.month' },
  { days: 365, key: 'clocks.tick.year' },
  { days: 3653, key: 'clocks.tick.decade' },
  { days: 36_525, key: 'clocks.tick.century' },
];

export interface LogDays {
  /** From 0 at no days to 1 at the end of the axis; longer lengths stand at the end. */
  at(days: number): number;
  ticks: readonly { days: number; key: Key }[];
}

/** The scale whose end is the first mark, but at least ten years, that holds the longest length. */
export function logDays(longest: number): LogDays {
  const end = TICKS.find(({ days }) => days >= 3653 && days >= longest)?.days ?? longest;
  return {
    at: (days) => Math.min(1, Math.log1p(days) / Math.log1p(end)),
    ticks: TICKS.filter(({ days }) => days <= end),
  };
}
