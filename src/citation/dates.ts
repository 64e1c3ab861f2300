/** Dates as the citation forms write them, never sharper than the source gives them. */
import type { EdtfValue } from 'edtf';
import { parseDate } from '../domain/edtf.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** How an access date is written: 2026-11-21, 2026.11.21, 2026年11月21日, November 21, 2026. */
export type AccessForm = 'iso' | 'dots' | 'ja' | 'en';

/**
 * Stands in a citation for the day the reader opens the page, which no static page knows. The Cite block turns it
 * into an element that script fills in; without script it stays a word.
 */
const slot = (form: AccessForm): string => `⟦${form}⟧`;
export const SLOT = /⟦(iso|dots|ja|en)⟧/;

/** Year, month and day as far as known. */
export function dateParts(value: EdtfValue): [number, ...number[]] {
  const date = new Date(value.min);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()].slice(0, Math.max(1, value.precision)) as [number, ...number[]];
}

/** The first date of a value: an interval counts from its start, an open start from its end. */
export function firstDate(text: string): EdtfValue {
  const value = parseDate(text);
  const ends = [value.lower, value.upper].filter((end): end is EdtfValue => typeof end === 'object' && end !== null);
  return value.type === 'Interval' ? (ends[0] ?? value) : value;
}

/** `2024-02-20`, `2014-07`, `2018`; qualifiers are left out, as ISO 8601-1 has none. */
export function isoDate(text: string): string {
  const [year, ...rest] = dateParts(firstDate(text));
  return [String(year), ...rest.map((part) => String(part).padStart(2, '0'))].join('-');
}

/** American order, as APA and Chicago write it in running text: July 10, 2014; July 2014; 2014. */
export function englishDate(text: string): string {
  const [year, month, day] = dateParts(firstDate(text));
  if (month === undefined) return String(year);
  return day === undefined ? `${MONTHS[month - 1] ?? ''} ${year}` : `${MONTHS[month - 1] ?? ''} ${day}, ${year}`;
}

/** Year first, as APA puts it in parentheses: 2014, July 10. */
export function apaDate(text: string | undefined): string {
  if (text === undefined) return 'n.d.';
  const [year, month, day] = dateParts(firstDate(text));
  const circa = parseDate(text).approximate?.value ? 'ca. ' : '';
  return `${circa}${year}${month === undefined ? '' : `, ${MONTHS[month - 1] ?? ''}`}${day === undefined ? '' : ` ${day}`}`;
}

/** 2014年7月10日, 2014年7月, 2014年. */
export function japaneseDate(text: string): string {
  const [year, month, day] = dateParts(firstDate(text));
  return `${year}年${month === undefined ? '' : `${month}月`}${day === undefined ? '' : `${day}日`}`;
}

const FORMS: Record<AccessForm, (day: string) => string> = {
  iso: (day) => day,
  dots: (day) => day.replaceAll('-', '.'),
  ja: japaneseDate,
  en: englishDate,
};

/** The day of access in a form, or its slot where the reader has yet to open the page. */
export const accessDate = (day: string | undefined, form: AccessForm): string => (day === undefined ? slot(form) : FORMS[form](day));
