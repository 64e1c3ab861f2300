/** The leak of a case as one line with its numbered stations, in the classes of diagram.css. */
import { tag } from '../charts/svg.ts';
import { gatesOf } from '../diagrams/gates.ts';
import type { PathStep } from '../model/path.ts';
import type { STANDING } from '../model/vocabulary.ts';

const WIDTH = 1072;
const HEIGHT = 76;
const Y = HEIGHT / 2;
const RADIUS = 24;
const HEAD = 26;

const svg = (...children: readonly string[]) =>
  tag('svg', { class: 'diagram-svg', width: WIDTH, height: HEIGHT, viewBox: `0 0 ${WIDTH} ${HEIGHT}`, 'aria-hidden': 'true' }, ...children);

const line = (from: number, to: number, dashed: boolean) =>
  tag('path', {
    class: 'dg-leak',
    d: `M${from} ${Y}H${to}`,
    'stroke-width': 10,
    fill: 'none',
    'stroke-dasharray': dashed ? '14 9' : undefined,
  });

/** An open gate is two bars with the line running through, one that held a bar across it, as in the diagram of the page. */
const gate = (x: number, held: boolean) =>
  held
    ? tag('path', { class: 'dg-gate-held', d: `M${x} ${Y - 24}v48`, 'stroke-width': 12, fill: 'none' })
    : tag('path', { class: 'dg-gate-open', d: `M${x} ${Y - 28}v16M${x} ${Y + 12}v16`, 'stroke-width': 7, fill: 'none' });

const ring = (x: number, text: string) =>
  tag('circle', { class: 'dg-ring', cx: x, cy: Y, r: RADIUS, 'stroke-width': 7 }) +
  tag('text', { x, y: Y + 9, 'text-anchor': 'middle', 'font-size': 26, 'font-weight': 700 }, text);

/** As in the drawn path: dashed where nobody with authority over the fact vouches for it. */
const UNPROVEN = new Set<keyof typeof STANDING>(['reported', 'alleged', 'opinion', 'derived']);

/** Draws the line; what the stations are, stands on the page. */
export function leakLine(steps: readonly Pick<PathStep, 'n' | 'standing' | 'controls'>[]): string {
  const each = (WIDTH - 2 * RADIUS - 8) / steps.length;
  const at = (index: number) => RADIUS + 4 + index * each;
  const end = WIDTH - HEAD;
  const lines = steps.map(({ standing }, index) =>
    line(at(index), index === steps.length - 1 ? end : at(index + 1), UNPROVEN.has(standing)),
  );
  const gates = steps.flatMap((step, index) =>
    gatesOf(step).map((mark, nth) => gate(at(index) + each / 2 + nth * 22, mark === 'gate-held')),
  );
  const rings = steps.map(({ n }, index) => ring(at(index), String(n)));
  const head = tag('path', { class: 'dg-leak-head', d: `M${WIDTH} ${Y}l${-HEAD} ${-HEAD / 1.6}v${(2 * HEAD) / 1.6}Z` });
  return svg(...lines, ...gates, head, ...rings);
}
