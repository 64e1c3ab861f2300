/**
 * Where everything of the leak-path diagram goes.
 *
 * Rooms are bands over the whole width, one below the other; in them every box has a row of its own, and the leak runs
 * down through the boxes as one straight line with its stations between the rows. Lines that cannot go straight run
 * in lanes beside the rooms: steps at the left, relations at the right. So no line ever crosses a word, the width stays
 * that of a phone whatever the case, and both languages give the same picture. Mermaid's own layouts give neither:
 * the first six cases (in Japanese, Mermaid 12.3) came out 501–807 px wide with ELK and 496–1516 px with dagre, because
 * labels of edges claim room side by side; here they are 334–388 px.
 */
import { fillGaps, type Gap } from './gaps.ts';
import type { Box, Graph, Relation, Step } from './graph.ts';
import { assignLanes } from './lanes.ts';
import { GAP, GATE, LANE, RELATION_LABEL, ROOM, SPINE, STATION, STYLE } from './measures.ts';
import { orderRows } from './row-order.ts';
import { shapeFor, type Shape } from './shapes.ts';
import { lineHeight, type TextBlock, type Typesetter } from './text.ts';

export interface Point {
  x: number;
  y: number;
}
export interface PlacedText extends Point {
  block: TextBlock;
  anchor: 'start' | 'middle' | 'end';
}
export interface PlacedRoom extends Point {
  width: number;
  height: number;
  title: PlacedText;
  role?: PlacedText;
}
export interface PlacedBox extends Point {
  box: Box;
  shape: Shape;
  text: TextBlock;
}
export interface PlacedRelation {
  relation: Relation;
  points: Point[];
  label: PlacedText;
}
export interface PlacedStep {
  step: Step;
  points: Point[];
  station: Point;
  label: PlacedText;
  note?: PlacedText;
  gates: { kind: 'open' | 'held'; at: Point }[];
  /** Area of the link. */
  hit: Point & { width: number; height: number };
}
export interface Plan {
  width: number;
  height: number;
  rooms: PlacedRoom[];
  boxes: PlacedBox[];
  relations: PlacedRelation[];
  steps: PlacedStep[];
}

interface Row {
  box: Box;
  text: TextBlock;
  shape: Shape;
  /** Space above and below the box for labels of relations at its right. */
  lead: number;
  tail: number;
  y: number;
  left: Leg[];
  right: RelationLeg[];
}
interface Leg {
  /** Distance from the top of the box. */
  y: number;
}
interface RelationLeg extends Leg {
  other: number;
  label?: TextBlock;
  below: boolean;
}

/** The words of a step without its number; a line in brackets, if unproven, apart. */
function stepWords(step: Step): { label: string; note?: string } {
  const words = step.label.replace(/^\d+\s+/, '');
  const cut = step.unproven ? words.lastIndexOf('\n') : -1;
  return cut < 0 ? { label: words } : { label: words.slice(0, cut), note: words.slice(cut + 1) };
}

/** Finds the place of everything. Pure but for the typesetter. */
export function planLeakPath(graph: Graph, typeset: Typesetter): Plan {
  const order = orderRows(graph);
  const boxById = new Map(graph.boxes.map((box) => [box.id, box]));
  const rows: Row[] = order.flat().flatMap((id) => {
    const box = boxById.get(id);
    if (!box) return [];
    const text = typeset(box.label, STYLE.box, ROOM.maxWidth - 2 * ROOM.padX - 50);
    return [{ box, text, shape: shapeFor(box.kind, text), lead: 0, tail: 0, y: 0, left: [], right: [] }];
  });
  const rowOf = new Map(rows.map(({ box }, index) => [box.id, index]));
  const row = (id: string): number => rowOf.get(id) ?? 0;
  const { gaps, laneRelations } = fillGaps(rowOf, graph.steps, graph.relations);

  // Across: lanes left for steps, rooms, lanes right for relations.
  const laneSteps = gaps.flatMap((gap) => gap.items.filter(({ part }) => part !== 'direct'));
  const stepLanes = assignLanes(
    laneSteps.map(({ step, part }) => {
      const ends = part === 'departure' ? [row(step.from) + 0.5, row(step.to)] : [row(step.from), row(step.to) - 0.5];
      return { top: Math.min(...ends), bottom: Math.max(...ends) };
    }),
  );
  const relationLanes = assignLanes(
    laneRelations.map(({ from, to }) => ({ top: Math.min(row(from), row(to)), bottom: Math.max(row(from), row(to)) })),
  );
  const gutter = (lanes: readonly number[]) => (lanes.length === 0 ? 1 : LANE.fromRoom + Math.max(...lanes) * LANE.pitch + LANE.edge);
  const roomX = gutter(stepLanes);
  const widest = Math.max(...rows.map(({ shape }) => shape.width)) + 2 * ROOM.padX;
  const wanted = laneRelations.map(({ from, to }) =>
    Math.min(...[from, to].map((id) => (rows[row(id)]?.shape.width ?? 0) + ROOM.padX + RELATION_LABEL.minWidth + 30)),
  );
  const roomWidth = Math.max(ROOM.minWidth, widest, Math.min(ROOM.maxWidth, ...[Math.max(0, ...wanted)]));
  const roomRight = roomX + roomWidth;
  const width = roomRight + gutter(relationLanes);
  const boxX = roomX + ROOM.padX;
  const spine = boxX + SPINE.fromBox;
  const wordsX = spine + SPINE.words;
  const wordsWidth = roomRight - 6 - wordsX;

  placeRelationEnds(rows, laneRelations, row, typeset, roomRight, boxX);
  placeStepEnds(rows, laneSteps, row);

  // Downwards: rooms, rows and gaps.
  const rooms: PlacedRoom[] = [];
  const stations = new Map<Step, Omit<PlacedStep, 'points'>>();
  const turns = new Map<Step, number>();
  const verticals: { relation: Relation; label: PlacedText; gap: number }[] = [];
  let y = 1;

  /** Sets the stations of a gap from y on; returns where they end. */
  const setStations = (gap: Gap): void => {
    gap.items.forEach(({ step, part }, index) => {
      if (index > 0) y += GAP.between;
      if (part === 'arrival') {
        turns.set(step, y);
        y += GAP.turn;
      }
      const words = stepWords(step);
      const label = typeset(words.label, STYLE.station, wordsWidth);
      const note = words.note ? typeset(words.note, STYLE.note, wordsWidth) : undefined;
      const top = y;
      const centre = top + Math.max(STATION.radius, lineHeight(STYLE.station) / 2);
      const labelY = centre - lineHeight(STYLE.station) / 2;
      const labelEnd = labelY + label.height + (note?.height ?? 0);
      let line = centre + STATION.radius;
      const gates = step.gates.map((kind) => ({ kind, at: { x: spine, y: (line += GATE.pitch) - 3 } }));
      if (part === 'departure') {
        line += GAP.turn;
        turns.set(step, line);
        line += 2;
      }
      y = Math.max(line, labelEnd);
      const hitWidth = wordsX + Math.max(label.width, note?.width ?? 0) + 8 - (spine - STATION.radius - 4);
      const extra = Math.max(0, 44 - (y - top)) / 2;
      stations.set(step, {
        step,
        station: { x: spine, y: centre },
        label: { x: wordsX, y: labelY, block: label, anchor: 'start' },
        ...(note && { note: { x: wordsX, y: labelY + label.height, block: note, anchor: 'start' as const } }),
        gates,
        hit: { x: spine - STATION.radius - 4, y: top - extra, width: hitWidth, height: y - top + 2 * extra },
      });
    });
  };

  const entersNext = (gap: Gap) => gap.items.some(({ part }) => part !== 'departure') || gap.relation !== undefined;
  const gapAt = (index: number): Gap => gaps[index] ?? { items: [] };

  let index = 0;
  order.forEach((ids, roomIndex) => {
    const room = graph.rooms[roomIndex];
    if (!room || ids.length === 0) return;
    const top = y;
    const [name = '', ...rest] = room.title.split('\n');
    const title = typeset(name, STYLE.room, wordsWidth);
    const role = rest.length > 0 ? typeset(rest.join(' '), STYLE.role, wordsWidth) : undefined;
    const beside = role !== undefined && title.lines.length === 1 && role.lines.length === 1 && title.width + 10 + role.width <= wordsWidth;
    y += ROOM.padTop;
    const placed: PlacedRoom = {
      x: roomX,
      y: top,
      width: roomWidth,
      height: 0,
      title: { x: wordsX, y, block: title, anchor: 'start' },
      ...(role && {
        role: beside
          ? {
              x: wordsX + title.width + 10,
              y: y + (lineHeight(STYLE.room) - lineHeight(STYLE.role)) / 2 + 0.4,
              block: role,
              anchor: 'start' as const,
            }
          : { x: wordsX, y: y + title.height, block: role, anchor: 'start' as const },
      }),
    };
    rooms.push(placed);
    y += title.height + (role && !beside ? role.height : 0) + ROOM.underTitle;
    ids.forEach((_, place) => {
      const current = rows[index];
      if (!current) return;
      y += current.lead;
      current.y = y;
      y += current.shape.height + current.tail;
      index += 1;
      const gap = gapAt(index);
      const last = place === ids.length - 1;
      if (last) {
        y += ROOM.padBottom;
        placed.height = y - top;
      }
      if (gap.items.length > 0) {
        y += last ? GAP.corridorPad : GAP.before - Math.min(current.tail, 6);
        setStations(gap);
        y += last ? GAP.corridorPad - 4 : entersNext(gap) ? GAP.after : GAP.before;
      } else if (gap.relation) {
        const label = typeset(gap.relation.label, STYLE.relation, wordsWidth);
        y += 8;
        verticals.push({ relation: gap.relation, label: { x: spine + 10, y, block: label, anchor: 'start' }, gap: index });
        y += label.height + 9;
      } else if (index < rows.length) y += last ? GAP.corridor : GAP.empty;
    });
  });
  const height = Math.ceil(y + 1);

  // Lines.
  const boxTop = (r: Row) => r.y + r.shape.inset(SPINE.fromBox).top;
  const boxBottom = (r: Row) => r.y + r.shape.height - r.shape.inset(SPINE.fromBox).bottom;
  const leftAt = (r: Row, leg: Leg): Point => ({ x: boxX + r.shape.sideInset(leg.y), y: r.y + leg.y });
  const rightAt = (r: Row, leg: Leg): Point => ({ x: boxX + r.shape.width - r.shape.sideInset(r.shape.height - leg.y), y: r.y + leg.y });

  const steps: PlacedStep[] = graph.steps.flatMap((step) => {
    const station = stations.get(step);
    const from = rows[row(step.from)];
    const to = rows[row(step.to)];
    if (!station || !from || !to) return [];
    const start = { x: spine, y: boxBottom(from) };
    const end = { x: spine, y: boxTop(to) };
    const turn = turns.get(step);
    const item = laneSteps.findIndex((lane) => lane.step === step);
    if (turn === undefined || item < 0) return [{ ...station, points: [start, end] }];
    const x = roomX - LANE.fromRoom - (stepLanes[item] ?? 0) * LANE.pitch;
    if (laneSteps[item]?.part === 'departure') {
      const port = leftAt(to, to.left.find((leg) => (leg as StepLeg).step === step) ?? { y: to.shape.height / 2 });
      return [{ ...station, points: [start, { x: spine, y: turn }, { x, y: turn }, { x, y: port.y }, port] }];
    }
    const port = leftAt(from, from.left.find((leg) => (leg as StepLeg).step === step) ?? { y: from.shape.height / 2 });
    return [{ ...station, points: [port, { x, y: port.y }, { x, y: turn }, { x: spine, y: turn }, end] }];
  });

  const relations: PlacedRelation[] = [
    ...verticals.flatMap(({ relation, label, gap }) => {
      const above = rows[gap - 1];
      const below = rows[gap];
      if (!above || !below) return [];
      const line = [
        { x: spine, y: boxBottom(above) },
        { x: spine, y: boxTop(below) },
      ];
      return [{ relation, label, points: row(relation.from) < row(relation.to) ? line : line.toReversed() }];
    }),
    ...laneRelations.flatMap((relation, number) => {
      const from = rows[row(relation.from)];
      const to = rows[row(relation.to)];
      const fromLeg = from?.right.find((leg) => (leg as OwnedLeg).relation === relation);
      const toLeg = to?.right.find((leg) => (leg as OwnedLeg).relation === relation);
      if (!from || !to || !fromLeg || !toLeg) return [];
      const x = roomRight + LANE.fromRoom + (relationLanes[number] ?? 0) * LANE.pitch;
      const start = rightAt(from, fromLeg);
      const end = rightAt(to, toLeg);
      const [holder, leg] = fromLeg.label ? ([from, fromLeg] as const) : ([to, toLeg] as const);
      const block = leg.label ?? typeset(relation.label, STYLE.relation, 200);
      const edge = boxX + holder.shape.width;
      const label: PlacedText = leg.below
        ? { x: roomRight - 6, y: holder.y + holder.shape.height + 3, block, anchor: 'end' }
        : { x: (edge + roomRight) / 2 + 1, y: holder.y + leg.y - RELATION_LABEL.fromLine - block.height, block, anchor: 'middle' };
      return [{ relation, label, points: [start, { x, y: start.y }, { x, y: end.y }, end] }];
    }),
  ];

  return {
    width: Math.ceil(width),
    height,
    rooms,
    boxes: rows.map(({ box, shape, text, y: top }) => ({ box, shape, text, x: boxX, y: top })),
    relations,
    steps: steps.toSorted((a, b) => a.step.n - b.step.n),
  };
}

interface OwnedLeg extends RelationLeg {
  relation: Relation;
}
interface StepLeg extends Leg {
  step: Step;
}

/** Spreads the ends of relations over the right side of each box and finds a place for their labels. */
function placeRelationEnds(
  rows: Row[],
  relations: readonly Relation[],
  row: (id: string) => number,
  typeset: Typesetter,
  roomRight: number,
  boxX: number,
): void {
  const free = (r: Row) => roomRight - boxX - r.shape.width - 2 * RELATION_LABEL.fromBox;
  for (const relation of relations) {
    const from = rows[row(relation.from)];
    const to = rows[row(relation.to)];
    if (!from || !to) continue;
    const legs: [OwnedLeg, OwnedLeg] = [
      { relation, y: 0, other: row(relation.to), below: false },
      { relation, y: 0, other: row(relation.from), below: false },
    ];
    const labels = (r: Row) => r.right.filter((leg) => leg.label).length;
    const atTarget = labels(to) < labels(from) ? free(to) >= RELATION_LABEL.minWidth : labels(to) === labels(from) && free(to) > free(from);
    const [leg, holder] = atTarget ? [legs[1], to] : [legs[0], from];
    const block = typeset(relation.label, STYLE.relation, Math.max(RELATION_LABEL.minWidth, free(holder)));
    leg.below = block.lines.length > RELATION_LABEL.maxLines || block.width > free(holder);
    leg.label = leg.below ? typeset(relation.label, STYLE.relation, 220) : block;
    from.right.push(legs[0]);
    to.right.push(legs[1]);
  }
  rows.forEach((r, index) => {
    r.right.sort((a, b) => Math.sign(a.other - index) - Math.sign(b.other - index) || b.other - a.other);
    const slots = r.right.map((leg) => (leg.label && !leg.below ? leg.label.height + RELATION_LABEL.fromLine + 3 : 12));
    const total = slots.reduce((sum, slot) => sum + slot, 0);
    let y = (r.shape.height - total) / 2;
    r.right.forEach((leg, place) => {
      y += slots[place] ?? 0;
      leg.y = y;
    });
    // Ends must lie on the box: where labels need more, the whole stack moves up and the row gets a lead.
    const overshoot = Math.max(0, y - (r.shape.height - 9));
    for (const leg of r.right) leg.y = Math.max(7, leg.y - overshoot);
    const tops = r.right.map((leg) => (leg.label && !leg.below ? leg.y - RELATION_LABEL.fromLine - leg.label.height : 0));
    r.lead = Math.max(0, -Math.min(0, ...tops) - 4);
    r.tail = Math.max(0, ...r.right.map((leg) => (leg.below && leg.label ? leg.label.height + 3 : 0)));
  });
}

/** Spreads the ends of steps that come or go by a lane over the left side of each box. */
function placeStepEnds(rows: Row[], items: readonly { step: Step; part: string }[], row: (id: string) => number): void {
  for (const { step, part } of items) {
    const leg: StepLeg = { step, y: 0 };
    rows[row(part === 'departure' ? step.to : step.from)]?.left.push(leg);
  }
  for (const { left, shape } of rows) {
    left.forEach((leg, index) => {
      leg.y = (shape.height * (index + 1)) / (left.length + 1);
    });
  }
}
