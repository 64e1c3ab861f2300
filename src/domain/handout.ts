/** What of a case goes on the printed handout: the path, the leading figures, the outcomes, and the sources of just these. */
import type { LeakCase } from '../model/case.ts';
import { sourceIds } from './bibliography.ts';

/** How many figures a handout shows, in the order of the ledger, besides the headline. */
const FIGURES = 6;

export interface Handout {
  /** Numbers n of the figures shown. */
  figures: ReadonlySet<number>;
  /** Ids of the sources cited by what is shown. */
  sources: ReadonlySet<string>;
}

export function handout({ summary, figures, path, outcomes }: LeakCase): Handout {
  const shown = figures.filter(({ headline }, index) => headline || index < FIGURES);
  return {
    figures: new Set(shown.map(({ n }) => n)),
    sources: new Set([
      ...sourceIds(summary),
      ...sourceIds(shown),
      ...path.steps.flatMap(({ sources }) => sources),
      ...sourceIds(Object.values(outcomes).map(({ entries }) => entries)),
    ]),
  };
}
