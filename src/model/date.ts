import edtf from 'edtf';
import { z } from 'astro/zod';
import { said } from './said.ts';
import type { Bilingual } from './text.ts';

const ALLOWED: Bilingual = {
  ja: '年-月-日を半角で、2024-07-11、2024-07、"2024"、2013-07~（ごろ）、2024-09?（不確か）、2022-01/2022-03（期間）、2021-06/..（継続中）のように書いてください',
  en: 'write 2024-07-11, 2024-07, "2024", 2013-07~ (about), 2024-09? (uncertain), 2022-01/2022-03 (interval) or 2021-06/.. (open)',
};

const NOT_WRITTEN: Bilingual = {
  ja: `はこの事例集の日付の書き方ではありません。${ALLOWED.ja}`,
  en: `is not written as a date of this library; ${ALLOWED.en}`,
};
const NOT_REAL: Bilingual = { ja: `は暦にない日付です。${ALLOWED.ja}`, en: `is not a date that exists; ${ALLOWED.en}` };
const REVERSED: Bilingual = {
  ja: 'は終わりが始まりより前です。早い日付を先に書いてください',
  en: 'ends before it begins; write the earlier date first',
};

const DATE = String.raw`\d{4}(?:-\d{2}(?:-\d{2})?)?[~?]?`;
const FORM = new RegExp(`^(?:${DATE}|${DATE}/(?:${DATE}|\\.\\.)|\\.\\./${DATE})$`);
/** The form of a date for JSON Schemas, which cannot hold the refinement. */
export const DATE_PATTERN = FORM.source;

/** Days that no calendar has, such as 29 February of a common year, which the parser lets through. */
function isNoDay(text: string): boolean {
  return [...text.matchAll(/(\d{4})-(\d{2})-(\d{2})/g)].some(([, year, month, day]) => {
    const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
    return date.getUTCMonth() !== Number(month) - 1;
  });
}

/** Does an interval end before it begins, as far as both ends are precise? */
function isReversed(text: string): boolean {
  const [from = '', to = ''] = text.split('/').map((end) => end.replace(/[~?]$/, ''));
  const length = Math.min(from.length, to.length);
  return /^\d/.test(from) && /^\d/.test(to) && from.slice(0, length) > to.slice(0, length);
}

/** A library holds each day many times, and the parser takes its time. */
const known = new Map<string, Bilingual | undefined>();

/** Why `text` is no date this library accepts, or `undefined` if it is one. */
function fault(text: string): Bilingual | undefined {
  if (!known.has(text)) known.set(text, freshFault(text));
  return known.get(text);
}

function freshFault(text: string): Bilingual | undefined {
  if (!FORM.test(text)) return NOT_WRITTEN;
  if (isNoDay(text)) return NOT_REAL;
  if (isReversed(text)) return REVERSED;
  try {
    const { type, min, max } = edtf(text, { types: ['Date', 'Year', 'Interval'] });
    return type === 'Interval' && min > max ? REVERSED : undefined;
  } catch {
    return NOT_REAL;
  }
}

/**
 * A date at its own precision, in EDTF (ISO 8601-2, levels 0 and 1 without times, seasons and unspecified digits):
 * `2024-07-11`, `2024-07`, `2013-07~` (about), `2024-09?` (uncertain), `2022-01/2022-03` (interval), `2021-06/..` (open).
 * A bare year in YAML arrives as a number and is taken as text.
 */
export const date = z.preprocess(
  (value) => (typeof value === 'number' && Number.isInteger(value) ? String(value) : value),
  z
    .string()
    .superRefine((text, context) => {
      const message = fault(text);
      if (message) context.addIssue({ code: 'custom', message: said({ ja: `「${text}」${message.ja}`, en: `"${text}" ${message.en}` }) });
    })
    .meta({ pattern: DATE_PATTERN }),
);

/** A full calendar day, for dates of our own making (revisions, access). */
export const day = z.iso.date();
