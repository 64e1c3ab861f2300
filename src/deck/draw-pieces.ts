/** The drawn path as PNG at 2×, light, cut into columns for a slide; drawn by the Chromium of the build. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Lang } from '../model/text.ts';
import { PROJECT_ROOT } from '../toolchain/project.ts';
import type { PathPiece } from './context.ts';
import { cutColumns, stationsBetween, type Drawing } from './cuts.ts';
import { BODY, POINTS } from './paper.ts';

export interface DrawnPieces {
  pieces: PathPiece[];
  /** PNG by the key that the pieces name. */
  images: Map<string, Uint8Array>;
}

/** Pixels of the picture for one of the drawing. */
export const PIXEL_RATIO = 2;

/** About the room a slide has for the picture; decides between two columns and three. */
const ROOM = { width: BODY.w * POINTS, height: 4.8 * POINTS, gap: 32 };

const styles = () => ['tokens.css', 'diagram.css'].map((name) => readFileSync(join(PROJECT_ROOT, 'src/styles', name), 'utf8')).join('\n');

/** A page that shows nothing but the drawing, in the light theme, on the paper of the slides. */
export function drawingPage(svg: string, lang: Lang): string {
  return `<!doctype html><html lang="${lang}" data-theme="light"><meta charset="utf-8"><style>${styles()}
    body { margin: 0; background: var(--paper); } .diagram-svg { margin: 0; max-inline-size: none; }</style><body>${svg}</body></html>`;
}

/** What the page says of the drawing; runs in the browser. */
function measure(): Drawing {
  const svg = document.querySelector('svg');
  if (!svg) throw new Error('there is no drawing');
  const { width, height } = svg.getBoundingClientRect();
  const spans = (selector: string) =>
    [...svg.querySelectorAll(selector)].map((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return [top, bottom] as const;
    });
  const stations = [...svg.querySelectorAll('.dg-station')].map((element) => {
    const ring = (element.querySelector('.dg-ring') ?? element).getBoundingClientRect();
    return { n: Number(/(\d+)$/.exec(element.getAttribute('href') ?? '')?.[1]), y: (ring.top + ring.bottom) / 2 };
  });
  return {
    width,
    height,
    whole: [
      ...spans('text'),
      ...spans('.dg-shape'),
      ...spans('.dg-ring'),
      ...spans('.dg-gate-open'),
      ...spans('.dg-gate-held'),
      ...spans('.dg-leak-head'),
      ...spans('.dg-relation-head'),
    ],
    rooms: spans('.dg-room'),
    stations,
  };
}

/** The number of columns in which the words come out largest. */
function bestCuts(drawing: Drawing): number[] {
  const scale = (cuts: number[]) => {
    const columns = cuts.length - 1;
    const highest = Math.max(...cuts.slice(1).map((cut, index) => cut - (cuts[index] ?? 0)));
    return Math.min(1, ROOM.height / highest, (ROOM.width - ROOM.gap * (columns - 1)) / (columns * drawing.width));
  };
  return [1, 2, 3, 4]
    .map((columns) => cutColumns(drawing, columns))
    .reduce((best, cuts) => (scale(cuts) > scale(best) * 1.03 ? cuts : best));
}

/** @param page a blank page of a browser context with a device scale of {@link PIXEL_RATIO} */
export async function drawPieces(page: Page, svg: string, lang: Lang): Promise<DrawnPieces> {
  await page.setContent(drawingPage(svg, lang));
  await page.evaluate(() => document.fonts.ready);
  const drawing = await page.evaluate(measure);
  await page.setViewportSize({ width: Math.ceil(drawing.width), height: Math.ceil(drawing.height) });
  const cuts = bestCuts(drawing);
  const pieces: PathPiece[] = [];
  const images = new Map<string, Uint8Array>();
  for (const [index, bottom] of cuts.slice(1).entries()) {
    const top = cuts[index] ?? 0;
    const height = bottom - top;
    const png = await page.screenshot({ clip: { x: 0, y: top, width: drawing.width, height }, animations: 'disabled' });
    const image = createHash('sha256').update(png).digest('hex').slice(0, 16);
    images.set(image, png);
    pieces.push({ image, width: drawing.width, height, steps: stationsBetween(drawing, top, bottom) });
  }
  return { pieces, images };
}
