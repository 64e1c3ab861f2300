/** Dates as readers say them, at the precision at which they are known. */
import type { EdtfValue } from 'edtf';
import type { Lang } from '../model/text.ts';
import { parseDate } from './edtf.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

interface Parts {
  year: number;
  month: number | undefined;
  day: number | undefined;
}

/** The parts that an interval need not say twice. */
type Shared = { [Part in keyof Parts]?: number | undefined };

function parts(value: EdtfValue): Parts {
  const date = new Date(value.min);
  return {
    year: date.getUTCFullYear(),
    month: value.precision >= 2 ? date.getUTCMonth() + 1 : undefined,
    day: value.precision >= 3 ? date.getUTCDate() : undefined,
  };
}

const isApproximate = (value: EdtfValue) => Boolean(value.approximate?.value);
const isUncertain = (value: EdtfValue) => Boolean(value.uncertain?.value);

/** The bare words, leaving out the year (and month) where `shared` already says them. */
const WORDS: Record<Lang, (date: Parts, shared: Shared) => string> = {
  ja: ({ year, month, day }, shared) =>
    [
      shared.year === year ? '' : `${year}年`,
      month === undefined || (shared.year === year && shared.month === month && day !== undefined) ? '' : `${month}月`,
      day === undefined ? '' : `${day}日`,
    ].join(''),
  en: ({ year, month, day }, shared) =>
    [
      day,
      month === undefined || (shared.year === year && shared.month === month) ? undefined : MONTHS[month - 1],
      shared.year === year ? undefined : year,
    ]
      .filter((word) => word !== undefined)
      .join(' '),
};

/** Adds the words for about and uncertain. */
function qualify(words: string, value: EdtfValue, lang: Lang): string {
  if (lang === 'ja') return `${words}${isApproximate(value) ? '頃' : ''}${isUncertain(value) ? '（不確か）' : ''}`;
  return `${isApproximate(value) ? 'about ' : ''}${words}${isUncertain(value) ? ' (uncertain)' : ''}`;
}

/** What the first end of a Japanese interval has said for both: a year once its month follows, a month once its day does. */
function said(lower: EdtfValue): Shared {
  const { year, month, day } = parts(lower);
  return { year: month === undefined ? undefined : year, month: day === undefined ? undefined : month };
}

const isValue = (end: EdtfValue | number | null | undefined): end is EdtfValue => typeof end === 'object' && end !== null;

function formatInterval({ lower, upper }: EdtfValue, lang: Lang): string {
  const alone = (value: EdtfValue) => qualify(WORDS[lang](parts(value), {}), value, lang);
  if (isValue(lower) && !isValue(upper)) return lang === 'ja' ? `${alone(lower)}以降` : `from ${alone(lower)}`;
  if (!isValue(lower) && isValue(upper)) return lang === 'ja' ? `${alone(upper)}まで` : `until ${alone(upper)}`;
  if (!isValue(lower) || !isValue(upper)) return lang === 'ja' ? '時期不明' : 'date not known';
  if (isApproximate(lower) || isApproximate(upper) || isUncertain(lower) || isUncertain(upper)) {
    return lang === 'ja' ? `${alone(lower)}～${alone(upper)}` : `${alone(lower)} to ${alone(upper)}`;
  }
  if (lang === 'ja') return `${alone(lower)}～${WORDS.ja(parts(upper), said(lower))}`;
  const start = WORDS.en(parts(lower), lower.precision === upper.precision ? parts(upper) : {});
  return `${start}${start.includes(' ') ? ' – ' : '–'}${WORDS.en(parts(upper), {})}`;
}

/**
 * A date in words.
 * @param text EDTF as in the content
 * @returns 2023年10月17日, 2013年7月頃, 2022年1月～3月; 17 October 2023, about July 2013, January–March 2022
 */
export function formatDate(text: string, lang: Lang): string {
  const value = parseDate(text);
  if (value.type === 'Interval') return formatInterval(value, lang);
  return qualify(WORDS[lang](parts(value), {}), value, lang);
}

/** The value for `<time datetime>`: a day, month or year; `undefined` for an interval, which HTML cannot say. */
export function machineDate(text: string): string | undefined {
  const plain = /^\d{4}(-\d{2}){0,2}/.exec(text)?.[0];
  return parseDate(text).type === 'Interval' ? undefined : plain;
}

/** The years a date touches, for facets; an open end counts as the other one. */
export function yearsOf(text: string): number[] {
  const { min, max } = parseDate(text);
  const year = (instant: number, other: number) => new Date(Number.isFinite(instant) ? instant : other).getUTCFullYear();
  const [first, last] = [year(min, max), year(max, min)];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
