import { expect, test } from 'vitest';
import { cutColumns, stationsBetween, type Drawing } from '../../../src/deck/cuts.ts';

const drawing: Drawing = {
  width: 300,
  height: 900,
  whole: [
    [10, 290],
    [310, 590],
    [610, 890],
  ],
  rooms: [[0, 595]],
  stations: [
    { n: 1, y: 100 },
    { n: 2, y: 400 },
    { n: 3, y: 700 },
  ],
};

test('a drawing is cut where nothing stands, into about equal parts', () => {
  const cuts = cutColumns(drawing, 3);
  expect(cuts).toHaveLength(4);
  for (const cut of cuts.slice(1, -1)) expect(drawing.whole.every(([top, bottom]) => cut < top || cut > bottom)).toBe(true);
});
test('rather between rooms than through one', () => {
  // At 300 the room would be cut in two; from 595 on nothing is.
  const [, cut = 0] = cutColumns({ ...drawing, height: 890 }, 2);
  expect(cut).toBeGreaterThan(595);
});
test('each step belongs to the part it stands in', () => {
  const cuts = cutColumns(drawing, 3);
  const parts = cuts.slice(1).map((bottom, index) => stationsBetween(drawing, cuts[index] ?? 0, bottom));
  expect(parts).toEqual([[1], [2], [3]]);
});
test('what cannot be cut stays whole', () => {
  expect(cutColumns({ ...drawing, whole: [[0, 900]] }, 2)).toEqual([0, 900]);
});
