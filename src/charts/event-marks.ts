/** A shape for each kind of event: told apart by form and filling, so that no colour is needed. */
import type { EventKind } from '../domain/chronicle.ts';
import { tag } from './svg.ts';

const FILLED = { class: 'dg-fill-ink' };
const OPEN = { class: 'dg-fill-paper dg-stroke-ink', 'stroke-width': 1.4 };
const LINES = { class: 'dg-stroke-ink', 'stroke-width': 1.8, fill: 'none' };

const polygon = (points: readonly (readonly [number, number])[], attributes: Record<string, string | number>) =>
  tag('path', { d: `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`, ...attributes });

type Draw = (x: number, y: number, r: number) => string;

const triangle =
  (direction: 1 | -1, attributes: Record<string, string | number>): Draw =>
  (x, y, r) =>
    polygon(
      [
        [x - r, y + direction * r * 0.85],
        [x + r, y + direction * r * 0.85],
        [x, y - direction * r * 0.95],
      ],
      attributes,
    );
const square =
  (attributes: Record<string, string | number>): Draw =>
  (x, y, r) =>
    tag('rect', { x: x - r * 0.85, y: y - r * 0.85, width: r * 1.7, height: r * 1.7, ...attributes });
const circle =
  (attributes: Record<string, string | number>, share = 0.95): Draw =>
  (x, y, r) =>
    tag('circle', { cx: x, cy: y, r: r * share, ...attributes });
const diamond =
  (attributes: Record<string, string | number>): Draw =>
  (x, y, r) =>
    polygon(
      [
        [x - r, y],
        [x, y - r],
        [x + r, y],
        [x, y + r],
      ],
      attributes,
    );

/** Only the act is vermilion: it is the leak. */
const SHAPES: Record<EventKind, Draw> = {
  act: diamond({ class: 'dg-fill-leak' }),
  'missed-warning': triangle(1, OPEN),
  detection: circle(FILLED),
  report: circle(OPEN),
  disclosure: square(FILLED),
  regulator: square(OPEN),
  criminal: triangle(-1, FILLED),
  civil: triangle(-1, OPEN),
  management: (x, y, r) => tag('path', { d: `M${x - r} ${y}H${x + r}M${x} ${y - r}V${y + r}`, ...LINES }),
  certification: diamond(OPEN),
  context: circle({ class: 'dg-muted' }, 0.45),
};

/** The mark of a kind around a point; `r` is half its width. */
export const eventMark = (kind: EventKind, x: number, y: number, r: number): string => SHAPES[kind](x, y, r);
