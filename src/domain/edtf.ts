/** Dates at their own precision: EDTF (ISO 8601-2) read once, compared as intervals, never sharpened. */
import edtf, { type EdtfValue } from 'edtf';

const cache = new Map<string, EdtfValue>();

/** The parsed value of a date that passed the schema. Throws on anything else. */
export function parseDate(text: string): EdtfValue {
  let value = cache.get(text);
  if (!value) {
    value = edtf(text, { types: ['Date', 'Year', 'Interval'] });
    cache.set(text, value);
  }
  return value;
}

/** The ends of each date that was asked for: the library of EDTF steps through a calendar for them, anew each time. */
const ends = new Map<string, { min: number; max: number }>();

function endsOf(text: string): { min: number; max: number } {
  let found = ends.get(text);
  if (!found) {
    const { min, max } = parseDate(text);
    found = { min, max };
    ends.set(text, found);
  }
  return found;
}

/** First instant the date can mean, in milliseconds since 1970 (UTC). */
export const earliest = (text: string): number => endsOf(text).min;

/** Last instant the date can mean, in milliseconds since 1970 (UTC); `Infinity` for an open end. */
export const latest = (text: string): number => endsOf(text).max;
