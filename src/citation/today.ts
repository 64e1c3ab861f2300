import { noteRead, readOf } from '../incremental/reads.ts';

/** Name under which it is noted that a page tells the day. */
export const BUILD_DAY = '@day';

/** The day of the build in Japan; SOURCE_DATE_EPOCH fixes it (https://reproducible-builds.org/specs/source-date-epoch/). */
export function buildDay(): string {
  noteRead(readOf(BUILD_DAY));
  const seconds = process.env['SOURCE_DATE_EPOCH'];
  const now = seconds === undefined ? Date.now() : Number(seconds) * 1000;
  return new Date(now + 9 * 3_600_000).toISOString().slice(0, 10);
}
