/**
 * The gaps between rows, where the stations stand: gap i lies above row i, the last one below the last row.
 * A step to the next row goes straight down. Every other step leaves (or reaches) the line of its gap by a lane:
 * as a `departure` its station stands under the box it starts from, as an `arrival` over the box it leads to.
 */
import type { Relation, Step } from './graph.ts';

export type Part = 'departure' | 'direct' | 'arrival';

export interface GapItem {
  step: Step;
  part: Part;
}

export interface Gap {
  /** In the order in which they stand, from the top. */
  items: GapItem[];
  /** A relation between the boxes above and below, drawn straight down. */
  relation?: Relation;
}

export interface Gaps {
  gaps: Gap[];
  /** Relations that need a lane. */
  laneRelations: Relation[];
}

const ORDER: readonly Part[] = ['departure', 'direct', 'arrival'];

/**
 * @param rows place of each box from the top
 */
export function fillGaps(rows: ReadonlyMap<string, number>, steps: readonly Step[], relations: readonly Relation[]): Gaps {
  const row = (id: string) => rows.get(id) ?? 0;
  const gaps: Gap[] = Array.from({ length: rows.size + 1 }, () => ({ items: [] }));
  const count = (gap: number) => gaps[gap]?.items.length ?? Infinity;
  const straight = steps.filter(({ from, to }) => row(to) === row(from) + 1);
  for (const step of straight) gaps[row(step.to)]?.items.push({ step, part: 'direct' });
  for (const step of steps) {
    if (straight.includes(step)) continue;
    const under = row(step.from) + 1;
    const over = row(step.to);
    const arrives = over > 0 && count(over) < count(under);
    gaps[arrives ? over : under]?.items.push({ step, part: arrives ? 'arrival' : 'departure' });
  }
  for (const gap of gaps) gap.items.sort((a, b) => ORDER.indexOf(a.part) - ORDER.indexOf(b.part) || a.step.n - b.step.n);
  const laneRelations: Relation[] = [];
  for (const relation of relations) {
    const gap = gaps[Math.max(row(relation.from), row(relation.to))];
    const adjacent = Math.abs(row(relation.from) - row(relation.to)) === 1;
    if (adjacent && gap && gap.items.length === 0 && !gap.relation) gap.relation = relation;
    else laneRelations.push(relation);
  }
  return { gaps, laneRelations };
}
