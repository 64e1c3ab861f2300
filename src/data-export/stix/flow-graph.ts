/** Which step leads to which: the arrows of an Attack Flow, read from the nodes that the steps run between. */
import type { PathStep } from '../../model/path.ts';

export interface FlowGraph {
  /** Steps that nothing in the path leads to. */
  starts: number[];
  /** For each step the earlier steps that end at the node where it begins. */
  before: Map<number, number[]>;
}

/**
 * @param steps in the order of their numbers
 * @returns a step follows every earlier step that ends where it begins; one where none does begins a branch of its own
 */
export function flowGraph(steps: readonly Pick<PathStep, 'n' | 'from' | 'to'>[]): FlowGraph {
  const before = new Map(
    steps.map((step) => [step.n, steps.filter((other) => other.n < step.n && other.to === step.from).map(({ n }) => n)]),
  );
  return { starts: [...before].filter(([, earlier]) => earlier.length === 0).map(([n]) => n), before };
}
