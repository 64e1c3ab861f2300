/** timeline and discovery_method: when it began, how long it took to be known, and what our data says of who noticed. */
import type { LeakCase } from '../../model/case.ts';
import { carries, markedEvent } from '../../domain/clock-marks.ts';
import { spanBetween, type Span } from '../../domain/span.ts';

/** The beginning of a date, no finer than it is known: `2013-07~` → { year, month }. The "about" is lost. */
export function incidentDate(edtf: string): { year: number; month?: number; day?: number } {
  const [start = '', end = start] = edtf.split('/');
  const [year, month, day] = (start === '..' ? end : start).replace(/[~?]$/, '').split('-').map(Number);
  return { year: year ?? 0, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) };
}

/** The coarsest unit of which a span lasts at least one; a value only where it is known to the day. */
export function duration({ minDays, maxDays, coarse }: Span): { unit: string; value?: number } {
  if (minDays === maxDays && !coarse) return { unit: 'Days', value: minDays };
  if (!Number.isFinite(maxDays)) return { unit: 'Unknown' };
  return { unit: minDays >= 365 ? 'Years' : minDays >= 30 ? 'Months' : minDays >= 7 ? 'Weeks' : 'Days' };
}

/** timeline of an incident; discovery runs from the first act to the confirmation. */
export function timeline(data: LeakCase) {
  const [first, confirmed] = [markedEvent(data, 'first-act'), markedEvent(data, 'confirmation')];
  return {
    incident: incidentDate((first ?? data.timeline[0])?.date ?? ''),
    ...(first && confirmed ? { discovery: duration(spanBetween(first.date, confirmed.date)) } : {}),
  };
}

/** Events that tell how the leak came to light. */
const discoveryEvents = ({ timeline: events }: LeakCase) =>
  events.filter((event) => event.kind === 'detection' || carries(event, 'first-signal') || carries(event, 'confirmation'));

/**
 * discovery_method and discovery_notes. Our data marks the first signal from outside; who noticed otherwise is told in
 * sentences only, which go into the notes.
 */
export function discovery(data: LeakCase) {
  const notes = discoveryEvents(data)
    .map(({ date, text, standing }) => `${date}: ${text.en} [${standing}]`)
    .join(' ');
  return {
    discovery_method: markedEvent(data, 'first-signal') ? { external: { variety: ['Unknown'] } } : { unknown: true },
    ...(notes ? { discovery_notes: notes } : {}),
  };
}
