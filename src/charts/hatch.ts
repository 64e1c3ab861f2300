/** An area that may or may not belong: an outline with slanting lines, told from a filled one without colour. */
import { tag } from './svg.ts';

/** Distance between two lines. */
const STEP = 5;

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The slanting lines of a box, cut at its edges. */
function slants({ x, y, width, height }: Box): string {
  const lines: string[] = [];
  for (let foot = x - height + STEP; foot < x + width; foot += STEP) {
    const [from, to] = [Math.max(foot, x), Math.min(foot + height, x + width)];
    const at = (across: number) => `${across.toFixed(1)} ${(y + height - (across - foot)).toFixed(1)}`;
    if (to - from > 0.5) lines.push(`M${at(from)}L${at(to)}`);
  }
  return lines.join('');
}

/** A hatched box in the ink of the drawing. */
export const hatched = (box: Box): string =>
  tag('rect', { ...box, class: 'dg-fill-paper dg-stroke-ink', 'stroke-width': 1, 'stroke-dasharray': '3 2' }) +
  tag('path', { d: slants(box), class: 'dg-stroke-ink', 'stroke-width': 0.8, fill: 'none' });
