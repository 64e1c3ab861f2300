/** Counts and sums written in words of either language, read as numbers. */
import { writtenValue } from '../domain/written-number.ts';
import type { Lang } from '../model/text.ts';

export interface WrittenNumber {
  index: number;
  /** As written. */
  text: string;
  value: number;
}

/** What is counted or paid; numbers of another kind (dates, articles, case numbers) are no figures. */
const JA =
  /(?<![\d,.第])((?:\d[\d,]*(?:\.\d+)?[億万千])+(?:\d[\d,]*)?|\d{1,3}(?:,\d{3})+|\d{4,})(?:「?(?:人分|件|人|名|世帯|社|円|ファイル|回|団体|ドル)|(?=件?か\d)|(?<=[億万千])(?=[～~〜]\d))/g;
const SCALE = 'thousand|million|billion|trillion';
/** With a scale of its own, with that of the number after it ("9.28 or 30 million"), or written out with separators. */
const EN = new RegExp(
  `(?<![\\d,.\\w])(\\d[\\d,]*(?:\\.\\d+)?)(?: (${SCALE})\\b|(?= (?:or|to) \\d[\\d,.]* (${SCALE})\\b)|(?=(?<=\\d,\\d{3})\\b)(?![-/]))`,
  'g',
);

/**
 * The counts and sums of a thousand and more in a text.
 * @example numbersIn('約928万件を', 'ja') → [{ index: 1, text: '928万件', value: 9280000 }]
 */
export function numbersIn(text: string, lang: Lang): WrittenNumber[] {
  const found =
    lang === 'ja'
      ? [...text.matchAll(JA)].map((match) => ({ index: match.index, text: match[0], value: writtenValue(match[1] ?? '') }))
      : [...text.matchAll(EN)].map((match) => ({
          index: match.index,
          text: match[0],
          value: writtenValue(`${match[1] ?? ''} ${match[2] ?? match[3] ?? ''}`),
        }));
  return found.filter(({ value }) => value >= 1000);
}

/** Significant digits of a number without its trailing zeros: 9,280,000 has three. */
const significant = (value: number) => String(Math.round(value)).replace(/0+$/, '').length;

/** Is `written` the number itself, or the number rounded to the two or more digits that `written` shows? */
export function rounds(written: number, exact: number): boolean {
  if (written === exact) return true;
  const digits = significant(written);
  if (digits >= significant(exact)) return false;
  const step = 10 ** (String(Math.round(written)).length - Math.max(digits, 2));
  return Math.abs(written - exact) < step;
}
