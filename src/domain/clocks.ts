/** The clocks of all cases side by side: each span a case can be measured by, or the marks it lacks for it. */
import type { Library } from '../library/library.ts';
import { publishedCases, type CaseEntry } from './backlinks.ts';
import type { Clock } from './clock-marks.ts';
import { caseSpans, SPANS, type CaseSpan, type Span, type SpanName } from './span.ts';

export const SPAN_NAMES = Object.keys(SPANS) as SpanName[];

export interface ClockCell {
  leakCase: CaseEntry;
  name: SpanName;
  /** Left out where a mark is missing: then the span is not known, which is not nought. */
  span?: CaseSpan;
  /** Clock marks that no event of the case carries. */
  missing: readonly Clock[];
}

export interface ClockRow {
  leakCase: CaseEntry;
  /** One cell for each name of SPANS, in that order. */
  cells: readonly ClockCell[];
}

/** The longest first, by the most it can be, then by the least; what is not known comes last. */
export function compareSpans(a: Span | undefined, b: Span | undefined): number {
  if (!a || !b) return Number(!a) - Number(!b);
  if (a.maxDays !== b.maxDays) return b.maxDays - a.maxDays;
  return b.minDays - a.minDays;
}

function cell(leakCase: CaseEntry, spans: readonly CaseSpan[], name: SpanName): ClockCell {
  const span = spans.find((candidate) => candidate.name === name);
  const marked = new Set(leakCase.data.timeline.flatMap(({ clock }) => clock ?? []));
  return { leakCase, name, ...(span && { span }), missing: SPANS[name].filter((clock) => !marked.has(clock)) };
}

/** One span over all published cases, longest first. */
export function clockColumn(library: Library, name: SpanName): ClockCell[] {
  return publishedCases(library)
    .map((leakCase) => cell(leakCase, caseSpans(leakCase.data), name))
    .sort((a, b) => compareSpans(a.span, b.span));
}

/** All spans of all published cases; the case with the longest dwell time first. */
export function clockRows(library: Library): ClockRow[] {
  return clockColumn(library, 'dwell').map(({ leakCase }) => {
    const spans = caseSpans(leakCase.data);
    return { leakCase, cells: SPAN_NAMES.map((name) => cell(leakCase, spans, name)) };
  });
}
