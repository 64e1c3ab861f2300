/** Lanes beside the rooms, in which lines run past the rows that do not concern them. */

export interface Run {
  /** First and last row, in rows from the top; .5 stands for the gap below a row. */
  top: number;
  bottom: number;
}

/**
 * Gives every run a lane such that runs in one lane never meet; short runs get the inner lanes.
 * @returns number of the lane of each run, 0 being next to the rooms
 */
export function assignLanes(runs: readonly Run[]): number[] {
  const byLength = runs.map((_, index) => index).toSorted((a, b) => length(runs, a) - length(runs, b) || a - b);
  const lanes: Run[][] = [];
  const result: number[] = runs.map(() => 0);
  for (const index of byLength) {
    const run = runs[index];
    if (!run) continue;
    let lane = lanes.findIndex((taken) => taken.every((other) => other.bottom < run.top || run.bottom < other.top));
    if (lane < 0) lane = lanes.push([]) - 1;
    lanes[lane]?.push(run);
    result[index] = lane;
  }
  return result;
}

function length(runs: readonly Run[], index: number): number {
  const run = runs[index];
  return run ? run.bottom - run.top : 0;
}
