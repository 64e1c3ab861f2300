/** What a list or the head of a case page says of a case: derived from its data, never typed. */
import type { Library } from '../library/library.ts';
import type { Figure } from '../model/figure.ts';
import type { CaseEvent } from '../model/case.ts';
import { outcomesOf, vectorsOf, type CaseEntry, type Track } from './backlinks.ts';
import { markedEvent } from './clock-marks.ts';
import { caseSpans, type CaseSpan } from './span.ts';

export interface Headline {
  figure: Figure | undefined;
  vectors: string[];
  firstAct: CaseEvent | undefined;
  lastAct: CaseEvent | undefined;
  firstNotice: CaseEvent | undefined;
  /** From the first act to the last, in EDTF: an interval, or one date. */
  period: string | undefined;
  dwell: CaseSpan | undefined;
  /** Outcome types that the case came to, each once, in the order of the tracks. */
  outcomes: string[];
}

/** The whole time in which acts can have fallen: from the beginning of the first to the end of the last. */
function period(first: CaseEvent | undefined, last: CaseEvent | undefined): string | undefined {
  if (!first) return undefined;
  const [from, to] = [first.date.split('/')[0], (last ?? first).date.split('/').at(-1)];
  return from === to ? from : `${from ?? ''}/${to ?? ''}`;
}

export function headline(library: Library, leakCase: CaseEntry): Headline {
  const { data } = leakCase;
  const [firstAct, lastAct] = [markedEvent(data, 'first-act'), markedEvent(data, 'last-act')];
  return {
    figure: data.figures.find((figure) => figure.headline),
    vectors: vectorsOf(library, leakCase),
    firstAct,
    lastAct,
    period: period(firstAct, lastAct),
    firstNotice: markedEvent(data, 'first-notice'),
    dwell: caseSpans(data).find(({ name }) => name === 'dwell'),
    outcomes: [...new Set(outcomesOf(leakCase).map(({ entry }) => entry.type))],
  };
}

/** How many outcomes of a track a list shows; a criminal case may end in one sentence for a person and another for a company. */
const SHOWN: Record<Track, number> = { criminal: 2, administrative: 1, civil: 1, organisational: 1 };

/** The outcome types worth a line in a list: the weightiest of each track, heaviest first within it. */
export function weightiestOutcomes(library: Library, leakCase: CaseEntry): string[] {
  const severity = (slug: string) => library.outcomes.get(slug)?.data.severity ?? 0;
  return (Object.keys(SHOWN) as Track[]).flatMap((track) =>
    [...new Set(leakCase.data.outcomes[track].entries.map(({ type }) => type))]
      .sort((a, b) => severity(b) - severity(a))
      .slice(0, SHOWN[track]),
  );
}
