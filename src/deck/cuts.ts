/** Where a tall drawing may be cut into columns: nowhere through a word or a shape, rather between rooms than through one. */

export interface Drawing {
  width: number;
  height: number;
  /** From top to bottom of everything that must stay whole: shapes, words, station marks. */
  whole: readonly (readonly [top: number, bottom: number])[];
  /** From top to bottom of the rooms. */
  rooms: readonly (readonly [top: number, bottom: number])[];
  /** Heights of the stations by step. */
  stations: readonly { n: number; y: number }[];
}

/** Clear space a cut needs on either side, in pixels. */
const CLEAR = 6;
/** A cut through a room costs as much as so many pixels of extra height. */
const THROUGH_ROOM = 20;

const free = ({ whole }: Drawing, y: number) => whole.every(([top, bottom]) => y < top - CLEAR || y > bottom + CLEAR);
const through = ({ rooms }: Drawing, y: number) => rooms.some(([top, bottom]) => y > top && y < bottom);

/**
 * The cuts that make the highest column lowest.
 * @param columns how many columns there are to be
 * @returns heights of the cuts, from 0 to the height of the drawing; fewer columns where it cannot be cut so often
 */
export function cutColumns(drawing: Drawing, columns: number): number[] {
  const { height } = drawing;
  const places = Array.from({ length: Math.floor(height) }, (_, y) => y).filter((y) => y > 0 && free(drawing, y));
  let best: { cost: number; cuts: number[] } = { cost: Infinity, cuts: [0, height] };
  const search = (cuts: number[], left: number) => {
    if (left === 0) {
      const all = [...cuts, height];
      const highest = Math.max(...all.slice(1).map((cut, index) => cut - (all[index] ?? 0)));
      const cost = highest + cuts.filter((cut) => cut > 0 && through(drawing, cut)).length * THROUGH_ROOM;
      if (cost < best.cost) best = { cost, cuts: all };
      return;
    }
    for (const place of places) if (place > (cuts.at(-1) ?? 0)) search([...cuts, place], left - 1);
  };
  // A cut every few pixels is fine enough, and keeps the search short.
  const step = Math.max(1, Math.floor(places.length / 150));
  places.splice(0, places.length, ...places.filter((_, index) => index % step === 0));
  search([0], columns - 1);
  return best.cuts;
}

/** Steps whose station stands between two cuts. */
export const stationsBetween = ({ stations }: Drawing, top: number, bottom: number): number[] =>
  stations.filter(({ y }) => y >= top && y < bottom).map(({ n }) => n);
