/** What a list or the head of a case page says of a case: derived from its data, never typed. */
import type { Library } from '../library/library.ts';
import type { Figure } from '../model/figure.ts';
import type { CaseEvent, LeakCase } from '../model/case.ts';
import { outcomesOf, vectorsOf, type CaseEntry } from './backlinks.ts';
import { caseSpans, type CaseSpan } from './span.ts';

export interface Headline {
  figure: Figure | undefined;
  vectors: string[];
  firstAct: CaseEvent | undefined;
  lastAct: CaseEvent | undefined;
  firstNotice: CaseEvent | undefined;
  dwell: CaseSpan | undefined;
  /** Outcome types that the case came to, each once, in the order of the tracks. */
  outcomes: string[];
}

const clock = ({ timeline }: LeakCase, name: CaseEvent['clock']) => timeline.find((event) => event.clock === name);

export function headline(library: Library, leakCase: CaseEntry): Headline {
  const { data } = leakCase;
  return {
    figure: data.figures.find((figure) => figure.headline),
    vectors: vectorsOf(library, leakCase),
    firstAct: clock(data, 'first-act'),
    lastAct: clock(data, 'last-act'),
    firstNotice: clock(data, 'first-notice'),
    dwell: caseSpans(data).find(({ name }) => name === 'dwell'),
    outcomes: [...new Set(outcomesOf(leakCase).map(({ entry }) => entry.type))],
  };
}

/** The outcomes worth a line in a list: the weightiest of each track. */
export function weightiestOutcomes(library: Library, leakCase: CaseEntry): string[] {
  const best = new Map<string, { slug: string; severity: number }>();
  for (const { track, entry } of outcomesOf(leakCase)) {
    const severity = library.outcomes.get(entry.type)?.data.severity ?? 0;
    const known = best.get(track);
    if (!known || severity > known.severity) best.set(track, { slug: entry.type, severity });
  }
  return [...best.values()].map(({ slug }) => slug);
}
