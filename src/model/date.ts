import edtf from 'edtf';
import { z } from 'astro/zod';

const ALLOWED =
  'write 2024-07-11, 2024-07, "2024", 2013-07~ (about), 2024-09? (uncertain), 2022-01/2022-03 (interval) or 2021-06/.. (open)';

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

/** Why `text` is no date this library accepts, or `undefined` if it is one. */
function fault(text: string): string | undefined {
  if (!FORM.test(text)) return `is not written as a date of this library; ${ALLOWED}`;
  if (isNoDay(text)) return `is not a date that exists; ${ALLOWED}`;
  try {
    const { type, min, max } = edtf(text, { types: ['Date', 'Year', 'Interval'] });
    return type === 'Interval' && min > max ? 'ends before it begins' : undefined;
  } catch {
    return `is not a date that exists; ${ALLOWED}`;
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
      if (message) context.addIssue({ code: 'custom', message: `"${text}" ${message}` });
    })
    .meta({ pattern: DATE_PATTERN }),
);

/** A full calendar day, for dates of our own making (revisions, access). */
export const day = z.iso.date();
