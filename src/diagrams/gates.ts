/** Gate marks: what stood at a station where a control was to be expected. In Mermaid they are classes of the edge. */
import type { PathStep } from '../model/path.ts';

/** `gate-open`: an expected control did not hold; `gate-held`: it worked. Where nothing is known there is no mark. */
export type Gate = 'gate-open' | 'gate-held';

const MARK: Record<PathStep['controls'][number]['state'], Gate | undefined> = {
  absent: 'gate-open',
  'not-applied': 'gate-open',
  bypassed: 'gate-open',
  worked: 'gate-held',
  unknown: undefined,
};

/** The marks of a step, each at most once, the open one first. */
export function gatesOf({ controls }: Pick<PathStep, 'controls'>): Gate[] {
  const found = new Set(controls.map(({ state }) => MARK[state]));
  return (['gate-open', 'gate-held'] as const).filter((gate) => found.has(gate));
}
