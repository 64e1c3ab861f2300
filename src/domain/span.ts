/** Spans between dated events. Partial dates are intervals, so a span is a range; it is never sharpened. */
import type { LeakCase, CaseEvent } from '../model/case.ts';
import type { Lang } from '../model/text.ts';
import { markedEvent, type Clock } from './clock-marks.ts';
import { earliest, latest } from './edtf.ts';

const DAY = 86_400_000;

/** Whole days between two dates, from the least to the most they can be. */
export interface Span {
  minDays: number;
  maxDays: number;
  /** Set where an end is known to the month or about only: the days are bounds, not a count. */
  coarse?: boolean;
}

/** Whether a date, or an end of it, is known to the month or about only. */
function isCoarse(text: string): boolean {
  return text.split('/').some((end) => end !== '..' && !/^\d{4}-\d{2}-\d{2}$/.test(end));
}

const dayOf = (instant: number) => Math.floor(instant / DAY);

/**
 * The span from one date to a later one.
 * @param from EDTF date of the beginning
 * @param to EDTF date of the end
 * @returns days; `minDays` equals `maxDays` where both are known to the day; never below 0
 */
export function spanBetween(from: string, to: string): Span {
  return {
    minDays: Math.max(0, dayOf(earliest(to)) - dayOf(latest(from))),
    maxDays: Math.max(0, dayOf(latest(to)) - dayOf(earliest(from))),
    ...(isCoarse(from) || isCoarse(to) ? { coarse: true } : {}),
  };
}

/** The spans a case is measured by, each named after the two clock marks it runs between. */
export const SPANS = {
  dwell: ['first-act', 'last-act'],
  missedSignal: ['first-signal', 'confirmation'],
  confirmationToNotice: ['confirmation', 'first-notice'],
  firstToSecondNotice: ['first-notice', 'second-notice'],
  actToJudgment: ['last-act', 'judgment'],
} as const satisfies Record<string, readonly [Clock, Clock]>;
export type SpanName = keyof typeof SPANS;

export interface CaseSpan extends Span {
  name: SpanName;
  from: CaseEvent;
  to: CaseEvent;
}

/** The spans of a case that its clock marks allow, in the order of SPANS. */
export function caseSpans(leakCase: Pick<LeakCase, 'timeline'>): CaseSpan[] {
  return (Object.keys(SPANS) as SpanName[]).flatMap((name) => {
    const [from, to] = SPANS[name].map((mark) => markedEvent(leakCase, mark));
    return from && to ? [{ name, from, to, ...spanBetween(from.date, to.date) }] : [];
  });
}

const say = (count: number, one: string, many: string) => (count ? [`${count} ${count === 1 ? one : many}`] : []);

/** Years and months as a reader says them; a month is 365.25 / 12 days. */
function monthWords(months: number, lang: Lang): string {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  if (lang === 'ja') return `${years ? `${years}年` : ''}${rest ? `${rest}か月` : ''}`;
  return [...say(years, 'year', 'years'), ...say(rest, 'month', 'months')].join(' ');
}

const inMonths = (days: number) => Math.round(days / (365.25 / 12));

/** Days up to 99, then months, then years and months. */
function words(days: number, lang: Lang): string {
  if (days >= 100) return monthWords(inMonths(days), lang);
  return lang === 'ja' ? `${days}日` : `${days} ${days === 1 ? 'day' : 'days'}`;
}

/** A span between dates known to the month or about only: whole months, without a false count of days. */
function coarseWords({ minDays, maxDays }: Span, lang: Lang): string {
  const [least, most] = [inMonths(minDays), Math.max(1, inMonths(maxDays))];
  if (least === 0) return lang === 'ja' ? `${monthWords(most, lang)}以内` : `up to ${monthWords(most, lang)}`;
  if (least === most) return lang === 'ja' ? `約${monthWords(most, lang)}` : `about ${monthWords(most, lang)}`;
  return lang === 'ja'
    ? `${monthWords(least, lang)}～${monthWords(most, lang)}`
    : `${monthWords(least, lang)} to ${monthWords(most, lang)}`;
}

/**
 * A span in words.
 * @returns 96日, 9年6か月～9年8か月, 2か月以内; 96 days, 9 years 6 months to 9 years 8 months, up to 2 months
 */
export function formatSpan(span: Span, lang: Lang): string {
  const { minDays, maxDays, coarse } = span;
  const least = words(minDays, lang);
  if (!Number.isFinite(maxDays)) return lang === 'ja' ? `${least}以上` : `at least ${least}`;
  if (coarse) return coarseWords(span, lang);
  const most = words(maxDays, lang);
  if (minDays === maxDays) {
    if (minDays === 0) return lang === 'ja' ? '同日' : 'the same day';
    if (minDays < 100) return least;
    return lang === 'ja'
      ? `${minDays.toLocaleString('ja-JP')}日（約${least}）`
      : `${minDays.toLocaleString('en-GB')} days (about ${least})`;
  }
  if (least === most) return lang === 'ja' ? `約${least}` : `about ${least}`;
  return lang === 'ja' ? `${least}～${most}` : `${least} to ${most}`;
}
