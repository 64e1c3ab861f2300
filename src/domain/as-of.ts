/** What was public on a day. No dates are parsed here, so that the page's script can use it as it is. */

/** When something became public, as days (2014-07-14). */
export interface MadePublic {
  /** The first day on which it can have been public. */
  possibly: string;
  /** From this day on it certainly was; left out where no date is firm. */
  certainly?: string;
}

export type Knowledge = 'known' | 'possible' | 'unknown';

/** Whether something was public at the end of a day. */
export function stateOn(day: string, { possibly, certainly }: MadePublic): Knowledge {
  if (certainly !== undefined && certainly <= day) return 'known';
  return possibly <= day ? 'possible' : 'unknown';
}

/** When the first of several became public; `undefined` for none. */
export function firstOf(all: readonly MadePublic[]): MadePublic | undefined {
  const [possibly] = all.map((one) => one.possibly).sort();
  const [certainly] = all.flatMap((one) => one.certainly ?? []).sort();
  return possibly === undefined ? undefined : { possibly, ...(certainly !== undefined && { certainly }) };
}

const pad = (value: number) => String(value).padStart(2, '0');

/**
 * The day that a reader means: the last day of a year or a month, or the day itself.
 * @param text 2020, 2020-09 or 2020-09-30, in ASCII or full-width digits
 * @returns 2020-12-31, 2020-09-30; `undefined` for anything else, and for days that no calendar has
 */
export function asOfDay(text: string): string | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text.normalize('NFKC').trim()) ?? [];
  if (year === undefined) return undefined;
  if (month === undefined) return `${year}-12-31`;
  // Day 0 of the next month is the last of this one.
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  const wanted = day === undefined ? last : Number(day);
  if (Number(month) < 1 || Number(month) > 12 || wanted < 1 || wanted > last) return undefined;
  return `${year}-${month}-${pad(wanted)}`;
}
