/** Small helpers to write SVG elements. */
import { CORNER } from './measures.ts';
import type { PlacedText, Point } from './plan.ts';
import { baseline, lineHeight } from './text.ts';

type Attributes = Record<string, string | number | undefined>;

/** One decimal is finer than any screen shows at this size. */
export const number = (value: number): string => String(Math.round(value * 10) / 10);

/** An SVG element with attributes and children. */
export function svg(name: string, attributes: Attributes = {}, ...children: (Node | string)[]): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(key, typeof value === 'number' ? number(value) : value);
  }
  element.append(...children);
  return element;
}

const CJK = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/;
/** A bracket that fills only the right half of its square; at the start of a line it hangs by the empty half. */
const OPENING = /^[（「『【〔]/;

/** Between Latin words in two lines: a space for screen readers and search, without width, so that lines stay centred. */
function gapBetween(line: string, next: string | undefined): Node[] {
  const words = next !== undefined && !CJK.test(line.at(-1) ?? '') && !CJK.test(next[0] ?? '');
  return words ? [svg('tspan', { 'font-size': 0 }, ' ')] : [];
}

/** A text block; lines of a longer one are tspans of their own. */
export function textElement({ x, y, block, anchor }: PlacedText, attributes: Attributes = {}): SVGElement {
  const { lines, style } = block;
  const first = y + baseline(style);
  const lineX = (line: string) => (anchor === 'start' && OPENING.test(line) ? x - style.size / 2 : x);
  const shared = {
    ...attributes,
    'font-size': style.size,
    'font-weight': style.weight === 400 ? undefined : style.weight,
    'text-anchor': anchor === 'start' ? undefined : anchor,
  };
  const [only = ''] = lines;
  if (lines.length === 1) return svg('text', { ...shared, x: lineX(only), y: first }, only);
  return svg(
    'text',
    shared,
    ...lines.flatMap((line, index) => [
      svg('tspan', { x: lineX(line), y: first + index * lineHeight(style) }, line),
      ...gapBetween(line, lines[index + 1]),
    ]),
  );
}

/** A path through points whose corners are rounded. */
export function roundedPath(points: readonly Point[], radius = CORNER): string {
  const at = ({ x, y }: Point) => `${number(x)} ${number(y)}`;
  const towards = (from: Point, to: Point, distance: number): Point => {
    const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    return { x: from.x + ((to.x - from.x) * distance) / length, y: from.y + ((to.y - from.y) * distance) / length };
  };
  let path = '';
  points.forEach((point, index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    if (!before) path += `M${at(point)}`;
    else if (!after) path += `L${at(point)}`;
    else {
      const r = Math.min(
        radius,
        Math.hypot(point.x - before.x, point.y - before.y) / 2,
        Math.hypot(after.x - point.x, after.y - point.y) / 2,
      );
      path += `L${at(towards(point, before, r))}Q${at(point)} ${at(towards(point, after, r))}`;
    }
  });
  return path;
}

/** A triangle with its point at the end of a line. */
export function arrowHead(points: readonly Point[], length: number, half: number): string {
  const tip = points.at(-1);
  const before = points.at(-2);
  if (!tip || !before) return '';
  const distance = Math.hypot(tip.x - before.x, tip.y - before.y) || 1;
  const [dx, dy] = [(tip.x - before.x) / distance, (tip.y - before.y) / distance];
  const base = { x: tip.x - dx * length, y: tip.y - dy * length };
  const corner = (side: number) => `${number(base.x - dy * half * side)} ${number(base.y + dx * half * side)}`;
  return `M${number(tip.x)} ${number(tip.y)}L${corner(1)}L${corner(-1)}Z`;
}

/** The line shortened so that it ends inside its arrow head. */
export function shortened(points: readonly Point[], by: number): Point[] {
  const tip = points.at(-1);
  const before = points.at(-2);
  if (!tip || !before) return [...points];
  const distance = Math.hypot(tip.x - before.x, tip.y - before.y) || 1;
  return [...points.slice(0, -1), { x: tip.x - ((tip.x - before.x) * by) / distance, y: tip.y - ((tip.y - before.y) * by) / distance }];
}
