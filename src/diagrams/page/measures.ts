/** Sizes of the leak-path diagram, in its own pixels. Drawn about 400 px wide, it is shown at 80–90 % on a phone. */
import type { TextStyle } from './text.ts';

export const STYLE = {
  box: { size: 15, weight: 400 },
  station: { size: 14.5, weight: 700 },
  note: { size: 13, weight: 400 },
  relation: { size: 13, weight: 400 },
  room: { size: 14, weight: 700 },
  role: { size: 13, weight: 400 },
  number: { size: 13.5, weight: 700 },
} as const satisfies Record<string, TextStyle>;

/** Inside a room. */
export const ROOM = { minWidth: 304, maxWidth: 350, padX: 12, padTop: 10, padBottom: 13, underTitle: 9 } as const;

/** The line runs down this far from the left edge of the boxes; words stand to the right of it. */
export const SPINE = { fromBox: 27, words: 21 } as const;

export const STATION = { radius: 11.5, ring: 3 } as const;
export const GATE = { pitch: 13, inner: 5.5, outer: 14 } as const;
export const HEAD = { length: 11, half: 6.5, relationLength: 8, relationHalf: 4 } as const;

/** Space in the gaps between rows. */
export const GAP = {
  empty: 16,
  /** From a box or border to the first station. */
  before: 12,
  /** From the last station or gate to the next box: the arrow head and a stretch of line. */
  after: 17,
  between: 7,
  /** From station or gate to the turn into a lane. */
  turn: 10,
  /** Between rooms without a station. */
  corridor: 14,
  /** Around stations in the corridor between rooms. */
  corridorPad: 12,
} as const;

export const LANE = { pitch: 13, fromRoom: 12, edge: 4 } as const;
export const RELATION_LABEL = { fromLine: 3, fromBox: 6, minWidth: 52, maxLines: 3 } as const;
export const CORNER = 9;
