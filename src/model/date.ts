import edtf from 'edtf';
import { z } from 'astro/zod';

const TYPES = ['Date', 'Year', 'Interval'];

/** Why `text` is no date this library accepts, or `undefined` if it is one. */
function fault(text: string): string | undefined {
  let value;
  try {
    value = edtf(text, { types: TYPES });
  } catch {
    return 'is not a date that exists; write 2024-07-11, 2024-07, "2024", 2013-07~ (about), 2024-09? (uncertain) or 2022-01/2022-03 (interval)';
  }
  if (/[TXx%[{]|^-/.test(text)) return 'uses a part of EDTF that this library does not; leave out times, X and sets';
  if (value.type === 'Interval' && value.min > value.max) return 'ends before it begins';
  return undefined;
}

/**
 * A date at its own precision, in EDTF (ISO 8601-2, levels 0 and 1 without times, seasons and unspecified digits):
 * `2024-07-11`, `2024-07`, `2013-07~` (about), `2024-09?` (uncertain), `2022-01/2022-03` (interval), `2021-06/..` (open).
 * A bare year in YAML arrives as a number and is taken as text.
 */
export const date = z.preprocess(
  (value) => (typeof value === 'number' && Number.isInteger(value) ? String(value) : value),
  z.string().superRefine((text, context) => {
    const message = fault(text);
    if (message) context.addIssue({ code: 'custom', message: `"${text}" ${message}` });
  }),
);

/** A full calendar day, for dates of our own making (revisions, access). */
export const day = z.iso.date();
