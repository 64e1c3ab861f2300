/** Draws a planned leak path as SVG groups. Attributes give a plain look; the stylesheet's classes give the site's. */
import { GATE, HEAD, STATION, STYLE } from './measures.ts';
import type { PlacedBox, PlacedRelation, PlacedRoom, PlacedStep, PlacedText, Plan, Point } from './plan.ts';
import { arrowHead, roundedPath, shortened, svg, textElement } from './svg.ts';
import { baseline, lineHeight } from './text.ts';

/** Colours for readers without our stylesheet (feeds, mail, image viewers). */
const PLAIN = {
  ink: '#1d1d1b',
  muted: '#55554f',
  paper: '#fff',
  room: '#f7f6f2',
  line: '#8d8c84',
  leak: '#c8351b',
  control: '#0f766e',
} as const;

const group = (name: string, ...children: Node[]) => svg('g', { class: name }, ...children);

function drawRoom({ x, y, width, height }: PlacedRoom): SVGElement {
  return svg('rect', {
    class: 'dg-room',
    x: x + 0.5,
    y: y + 0.5,
    width: width - 1,
    height: height - 1,
    rx: 3,
    fill: PLAIN.room,
    stroke: PLAIN.line,
  });
}

const muted = (text: PlacedText, name: string) => textElement(text, { class: name, fill: PLAIN.muted });

function drawTitle({ title, role }: PlacedRoom): SVGElement {
  return group('dg-title', textElement(title), ...(role ? [muted(role, 'dg-muted')] : []));
}

function drawBox({ box, shape, text, x, y }: PlacedBox): SVGElement {
  const centre = shape.text.x + text.width / 2;
  return svg(
    'g',
    { class: `dg-node dg-${box.kind}`, transform: `translate(${x} ${Math.round(y * 10) / 10})` },
    svg('path', { class: 'dg-shape', d: shape.outline, fill: PLAIN.paper, stroke: PLAIN.ink }),
    ...(shape.detail ? [svg('path', { class: 'dg-detail', d: shape.detail, fill: 'none', stroke: PLAIN.ink })] : []),
    textElement({ x: centre, y: shape.text.y, block: text, anchor: 'middle' }),
  );
}

function drawRelation({ points }: PlacedRelation): Node[] {
  return [
    svg('path', { class: 'dg-relation', d: roundedPath(shortened(points, HEAD.relationLength / 2), 6), fill: 'none', stroke: PLAIN.ink }),
    svg('path', { class: 'dg-relation-head', d: arrowHead(points, HEAD.relationLength, HEAD.relationHalf) }),
  ];
}

function drawStepLine({ step, points }: PlacedStep): SVGElement {
  return svg(
    'g',
    { 'data-step': step.n },
    svg('path', {
      class: step.unproven ? 'dg-leak dg-unproven' : 'dg-leak',
      d: roundedPath(shortened(points, HEAD.length - 2)),
      fill: 'none',
      stroke: PLAIN.leak,
      'stroke-width': 4,
      'stroke-dasharray': step.unproven ? '7 5' : undefined,
    }),
    svg('path', { class: 'dg-leak-head', d: arrowHead(points, HEAD.length, HEAD.half), fill: PLAIN.leak }),
  );
}

/** A stroke across the line, between two distances from it. */
const bar = ({ x, y }: Point, from: number, to: number) => `M${x + from} ${Math.round(y * 10) / 10}H${x + to}`;

/** An open gate leaves a gap for the line; a gate that held lies across it. */
function drawGate({ kind, at }: PlacedStep['gates'][number]): SVGElement {
  return kind === 'open'
    ? svg('path', {
        class: 'dg-gate-open',
        d: bar(at, -GATE.outer, -GATE.inner) + bar(at, GATE.inner, GATE.outer),
        fill: 'none',
        stroke: PLAIN.ink,
        'stroke-width': 3,
      })
    : svg('path', { class: 'dg-gate-held', d: bar(at, -GATE.outer, GATE.outer), fill: 'none', stroke: PLAIN.control, 'stroke-width': 5 });
}

/**
 * The gate closed: not drawn unless a stylesheet shows it, where a reader asks what would have stopped the leak. It closes
 * the open gate of the step, or stands right under its station.
 */
function drawCut({ station, gates }: PlacedStep): SVGElement {
  const at = gates.find(({ kind }) => kind === 'open')?.at ?? { x: station.x, y: station.y + STATION.radius + 5 };
  return svg('path', {
    class: 'dg-cut',
    d: bar(at, -GATE.outer, GATE.outer),
    fill: 'none',
    stroke: PLAIN.control,
    'stroke-width': 5,
    display: 'none',
  });
}

/** Between texts that are read as one: it keeps them apart in the accessible name and is not drawn. */
const SPACE = ' ';

/** Station, number and words are one link to the step in the list. */
function drawStation(placed: PlacedStep, href: string): SVGElement {
  const { step, station, label, note, gates, hit } = placed;
  const numberTop = station.y - lineHeight(STYLE.number) / 2;
  return svg(
    'a',
    { class: 'dg-station', 'data-step': step.n, href: `${href}${step.n}` },
    svg('rect', { class: 'dg-hit', ...hit, rx: 3, fill: 'none', 'pointer-events': 'all' }),
    ...gates.map(drawGate),
    drawCut(placed),
    svg('circle', {
      class: 'dg-ring',
      cx: station.x,
      cy: station.y,
      r: STATION.radius,
      fill: PLAIN.paper,
      stroke: PLAIN.leak,
      'stroke-width': STATION.ring,
    }),
    svg(
      'text',
      {
        class: 'dg-number',
        x: station.x,
        y: numberTop + baseline(STYLE.number),
        'font-size': STYLE.number.size,
        'font-weight': 700,
        'text-anchor': 'middle',
      },
      String(step.n),
    ),
    SPACE,
    textElement(label, { class: 'dg-label' }),
    ...(note ? [SPACE, muted(note, 'dg-muted')] : []),
  );
}

/** Title, then what stands in the room: read one after the other, the words tell whose each thing is. */
const roomByRoom = ({ rooms, boxes }: Plan): SVGElement[] =>
  rooms.flatMap((room) => [drawTitle(room), ...boxes.filter(({ y }) => y >= room.y && y < room.y + room.height).map(drawBox)]);

/** The groups of the drawing, from back to front. */
export function drawPlan(plan: Plan, href: string): SVGElement[] {
  return [
    group('dg-rooms', ...plan.rooms.map(drawRoom)),
    group('dg-relations', ...plan.relations.flatMap(drawRelation)),
    group('dg-leaks', ...plan.steps.map(drawStepLine)),
    group('dg-nodes', ...roomByRoom(plan)),
    group('dg-relation-labels', ...plan.relations.map(({ label }) => muted(label, 'dg-muted'))),
    group('dg-stations', ...plan.steps.map((step) => drawStation(step, href))),
  ];
}
