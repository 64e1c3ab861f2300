/** The sheet: a slide of 16:9, its margins and its lines. All lengths in inches, all sizes in points. */
import type { Box } from './slides.ts';

export const SLIDE = { w: 13.333, h: 7.5 } as const;

export const MARGIN = 0.65;
export const WIDTH = SLIDE.w - 2 * MARGIN;

/** Small line above the title. */
export const KICKER: Box = { x: MARGIN, y: 0.36, w: WIDTH, h: 0.28 };
export const TITLE: Box = { x: MARGIN, y: 0.62, w: WIDTH, h: 0.6 };
export const TITLE_SIZE = 26;
/** Where the content of a slide may stand. */
export const BODY: Box = { x: MARGIN, y: 1.45, w: WIDTH, h: 5.35 };
export const FOOTER: Box = { x: MARGIN, y: 7.02, w: WIDTH - 1, h: 0.25 };
export const NUMBER: Box = { x: SLIDE.w - MARGIN - 0.9, y: 7.02, w: 0.9, h: 0.25 };
/** The smallest size on a slide, in points. */
export const FOOTER_SIZE = 9;

export const POINTS = 72;

/** The lower edge of the body. */
export const FLOOR = BODY.y + BODY.h;
