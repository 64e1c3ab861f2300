/** Classes of the number that stands for a case in lists: how many records, persons or files. */
import type { Figure } from '../model/figure.ts';

/** From the smallest; `uncounted` where the case is told by a sum of money or has no number. */
export const SIZE_CLASSES = ['under-10k', '10k-1m', '1m-10m', 'over-10m', 'uncounted'] as const;
export type SizeClass = (typeof SIZE_CLASSES)[number];

const MONEY: ReadonlySet<string> = new Set(['yen', 'yen-per-person']);

/** The number by which cases are put in order of size; none for money. */
export const sizeOf = (figure: Pick<Figure, 'unit' | 'value'> | undefined): number | undefined =>
  figure && !MONEY.has(figure.unit) ? figure.value : undefined;

/** @example sizeClass({ unit: 'records', value: 9_280_000 }) // '1m-10m' */
export function sizeClass(figure: Pick<Figure, 'unit' | 'value'> | undefined): SizeClass {
  const size = sizeOf(figure);
  if (size === undefined) return 'uncounted';
  if (size < 10_000) return 'under-10k';
  if (size < 1_000_000) return '10k-1m';
  return size < 10_000_000 ? '1m-10m' : 'over-10m';
}
