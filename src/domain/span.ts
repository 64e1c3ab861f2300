/** Spans between dated events. Partial dates are intervals, so a span is a range; it is never sharpened. */
import type { LeakCase, CaseEvent } from '../model/case.ts';
import type { Lang } from '../model/text.ts';
import type { CLOCK } from '../model/vocabulary.ts';
import { earliest, latest } from './edtf.ts';

const DAY = 86_400_000;

/** Whole days between two dates, from the least to the most they can be. */
export interface Span {
  minDays: number;
  maxDays: number;
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
  };
}

type Clock = keyof typeof CLOCK;

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
export function caseSpans({ timeline }: Pick<LeakCase, 'timeline'>): CaseSpan[] {
  const marked = (clock: Clock) => timeline.find((event) => event.clock === clock);
  return (Object.keys(SPANS) as SpanName[]).flatMap((name) => {
    const [from, to] = SPANS[name].map(marked);
    return from && to ? [{ name, from, to, ...spanBetween(from.date, to.date) }] : [];
  });
}

/** Days as a reader says them: days up to 99, then months, then years and months (a month is 365.25 / 12 days). */
function words(days: number, lang: Lang): string {
  if (days < 100) return lang === 'ja' ? `${days}日` : `${days} ${days === 1 ? 'day' : 'days'}`;
  const months = Math.round(days / (365.25 / 12));
  const [years, rest] = [Math.floor(months / 12), months % 12];
  if (lang === 'ja') return `${years ? `${years}年` : ''}${rest ? `${rest}か月` : ''}`;
  const say = (count: number, unit: string) => (count ? [`${count} ${unit}${count === 1 ? '' : 's'}`] : []);
  return [...say(years, 'year'), ...say(rest, 'month')].join(' ');
}

/**
 * A span in words.
 * @returns 96日, 約9年7か月, 9年6か月～9年8か月; 96 days, about 9 years 7 months, 0–30 days
 */
export function formatSpan({ minDays, maxDays }: Span, lang: Lang): string {
  const least = words(minDays, lang);
  if (!Number.isFinite(maxDays)) return lang === 'ja' ? `${least}以上` : `at least ${least}`;
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
