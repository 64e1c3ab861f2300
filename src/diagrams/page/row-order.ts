/** In which order the boxes stand, one in a row: rooms keep their order, boxes move inside their room. */
import type { Graph } from './graph.ts';

interface Link {
  from: string;
  to: string;
}

/** Cost of lines in a given order: a step to the next row is free, every other one needs a lane beside the rooms. */
function cost(rows: readonly string[], { steps, relations }: Pick<Graph, 'steps' | 'relations'>): number {
  const place = new Map(rows.map((id, index) => [id, index]));
  const distance = ({ from, to }: Link) => (place.get(to) ?? 0) - (place.get(from) ?? 0);
  const taken = new Set<number>();
  let sum = 0;
  for (const step of steps) {
    const rowsDown = distance(step);
    if (rowsDown === 1) taken.add(place.get(step.from) ?? 0);
    else sum += (rowsDown > 0 ? 3 : 4) + 0.2 * Math.abs(rowsDown);
  }
  for (const relation of relations) {
    const rowsDown = distance(relation);
    const upper = Math.min(place.get(relation.from) ?? 0, place.get(relation.to) ?? 0);
    const adjacent = Math.abs(rowsDown) === 1 && !taken.has(upper);
    sum += (adjacent ? 0 : 1) + 0.1 * Math.abs(rowsDown) + (rowsDown < 0 ? 0.2 : 0);
  }
  return sum;
}

function permutations(items: readonly string[]): string[][] {
  if (items.length <= 1) return [[...items]];
  return items.flatMap((item, index) => permutations(items.toSpliced(index, 1)).map((rest) => [item, ...rest]));
}

/** Up to this many boxes in a room every order is tried; beyond, only swaps of neighbours. */
const EXHAUSTIVE = 6;

function candidates(room: readonly string[]): string[][] {
  if (room.length <= EXHAUSTIVE) return permutations(room);
  return [[...room], ...room.slice(1).map((id, index) => room.toSpliced(index, 2, id, room[index] ?? ''))];
}

/** Boxes of a room in the order in which the steps reach them; those without a step first. */
function byFirstStep(ids: readonly string[], steps: readonly Link[]): string[] {
  const order = steps.flatMap(({ from, to }) => [from, to]);
  return ids.toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
}

/**
 * Orders the boxes so that as many steps as possible lead straight down to the next row.
 * Deterministic, and independent of any text, so that both languages get the same picture.
 * @returns ids of the boxes of each room, in the order of the rooms
 */
export function orderRows(graph: Graph): string[][] {
  const { rooms, boxes, steps } = graph;
  let order = rooms.map((room) =>
    byFirstStep(
      boxes.filter((box) => box.room === room.id).map((box) => box.id),
      steps,
    ),
  );
  let least = cost(order.flat(), graph);
  for (let improved = true, round = 0; improved && round < 8; round += 1) {
    improved = false;
    for (let room = 0; room < order.length; room += 1) {
      for (const candidate of candidates(order[room] ?? [])) {
        const tried = order.toSpliced(room, 1, candidate);
        const sum = cost(tried.flat(), graph);
        if (sum < least - 1e-9) [order, least, improved] = [tried, sum, true];
      }
    }
  }
  return order;
}
