import { describe, expect, it } from 'vitest';
import { sourceLine } from '../../../src/diagrams/errors.ts';
import { fillGaps } from '../../../src/diagrams/page/gaps.ts';
import type { Graph, Step } from '../../../src/diagrams/page/graph.ts';
import { assignLanes } from '../../../src/diagrams/page/lanes.ts';
import { planLeakPath } from '../../../src/diagrams/page/plan.ts';
import { orderRows } from '../../../src/diagrams/page/row-order.ts';
import type { Typesetter } from '../../../src/diagrams/page/text.ts';
import { orderRooms } from '../../../src/diagrams/room-order.ts';

/** Every letter is half as wide as the type is high; words break where they must. */
const typeset: Typesetter = (text, style, width) => {
  const perLine = Math.max(1, Math.floor(width / (style.size / 2)));
  const lines = text.split('\n').flatMap((line) => line.match(new RegExp(`.{1,${perLine}}`, 'g')) ?? []);
  return {
    lines,
    style,
    width: Math.max(...lines.map((line) => (line.length * style.size) / 2)),
    height: lines.length * Math.round(style.size * 1.35),
  };
};

const step = (n: number, from: string, to: string): Step => ({ n, from, to, label: `${n} step`, unproven: false, gates: [] });
const graph = (rooms: Record<string, string[]>, steps: Step[], relations: [string, string][] = []): Graph => ({
  rooms: Object.keys(rooms).map((id) => ({ id, title: `Room ${id}` })),
  boxes: Object.entries(rooms).flatMap(([room, ids]) => ids.map((id) => ({ id, room, kind: 'terminal', label: `Box ${id}` }))),
  relations: relations.map(([from, to], index) => ({ id: `r${index + 1}`, from, to, label: 'relation' })),
  steps,
});

describe('orderRooms', () => {
  const nodes = (all: Record<string, string>) => Object.entries(all).map(([id, domain]) => ({ id, domain }));

  it('puts "outside" last where the data ends there', () => {
    const rooms = orderRooms(['a', 'b'], nodes({ x: 'a', y: 'b', z: 'outside' }), [
      { from: 'x', to: 'y' },
      { from: 'y', to: 'z' },
    ]);
    expect(rooms.map(({ domain }) => domain)).toEqual(['a', 'b', 'outside']);
  });

  it('puts it between parties where the data passes it on the way', () => {
    const rooms = orderRooms(['a', 'b'], nodes({ x: 'a', y: 'b', z: 'outside' }), [
      { from: 'x', to: 'z' },
      { from: 'z', to: 'y' },
    ]);
    expect(rooms.map(({ domain }) => domain)).toEqual(['a', 'outside', 'b']);
  });

  it('splits it where the data leaves, comes to a party and leaves again', () => {
    const rooms = orderRooms(['a', 'b'], nodes({ x: 'a', usb: 'outside', y: 'b', end: 'outside' }), [
      { from: 'x', to: 'usb' },
      { from: 'usb', to: 'y' },
      { from: 'y', to: 'end' },
    ]);
    expect(rooms).toEqual([
      { domain: 'a', nodes: ['x'] },
      { domain: 'outside', nodes: ['usb'] },
      { domain: 'b', nodes: ['y'] },
      { domain: 'outside', nodes: ['end'] },
    ]);
  });
});

describe('orderRows', () => {
  it('orders boxes so that steps lead straight down', () => {
    expect(orderRows(graph({ a: ['third', 'first', 'second'] }, [step(1, 'first', 'second'), step(2, 'second', 'third')]))).toEqual([
      ['first', 'second', 'third'],
    ]);
  });

  it('never moves a box out of its room', () => {
    expect(orderRows(graph({ a: ['y'], b: ['x'] }, [step(1, 'x', 'y')]))).toEqual([['y'], ['x']]);
  });
});

describe('assignLanes', () => {
  it('keeps runs in one lane apart and gives the shortest the inner one', () => {
    const runs = [
      { top: 0, bottom: 9 },
      { top: 1, bottom: 2 },
      { top: 2, bottom: 4 },
      { top: 5, bottom: 6 },
    ];
    expect(assignLanes(runs)).toEqual([2, 0, 1, 0]);
  });
});

describe('fillGaps', () => {
  const rows = new Map([
    ['a', 0],
    ['b', 1],
    ['c', 2],
  ]);

  it('sets a step to the next row in the gap between', () => {
    const { gaps } = fillGaps(rows, [step(1, 'a', 'b')], []);
    expect(gaps.map(({ items }) => items.map(({ part }) => part))).toEqual([[], ['direct'], [], []]);
  });

  it('sets a step elsewhere where there is more room: under its start or over its end', () => {
    const { gaps } = fillGaps(rows, [step(1, 'a', 'b'), step(2, 'a', 'c'), step(3, 'c', 'a')], []);
    expect(gaps[2]?.items.map(({ part }) => part)).toEqual(['arrival']);
    expect(gaps[3]?.items.map(({ part }) => part)).toEqual(['departure']);
  });

  it('draws a relation straight only where no station stands', () => {
    const r = (from: string, to: string) => ({ id: 'r', from, to, label: '' });
    const { gaps, laneRelations } = fillGaps(rows, [step(1, 'a', 'b')], [r('a', 'b'), r('c', 'b')]);
    expect(gaps[2]?.relation).toEqual(r('c', 'b'));
    expect(laneRelations).toEqual([r('a', 'b')]);
  });
});

describe('planLeakPath', () => {
  const plan = planLeakPath(
    graph(
      { a: ['one', 'two'], b: ['three'] },
      [step(1, 'one', 'two'), step(2, 'two', 'three'), step(3, 'three', 'one')],
      [['one', 'three']],
    ),
    typeset,
  );

  it('runs the leak through all boxes on one line', () => {
    expect(new Set(plan.steps.map(({ station }) => station.x)).size).toBe(1);
  });

  it('keeps every box in its room and every room in the drawing', () => {
    const [a, b] = plan.rooms;
    expect(plan.boxes.filter(({ y }) => a && y > a.y && y < a.y + a.height)).toHaveLength(2);
    expect(plan.boxes.filter(({ y, shape }) => b && y > b.y && y + shape.height < b.y + b.height)).toHaveLength(1);
    for (const { y, height } of plan.rooms) expect(y + height).toBeLessThan(plan.height);
  });

  it('ends each step at the box it leads to', () => {
    const back = plan.steps.find(({ step: { n } }) => n === 3);
    const one = plan.boxes.find(({ box }) => box.id === 'one');
    expect(back?.points.at(-1)).toEqual({ x: one?.x, y: (one?.y ?? 0) + (one?.shape.height ?? 0) / 2 });
  });

  it('gives every station a link at least as high as a finger', () => {
    for (const { hit } of plan.steps) expect(hit.height).toBeGreaterThanOrEqual(44);
  });
});

describe('sourceLine', () => {
  it('counts the lines that Mermaid removes before it counts', () => {
    const source = '%% comment\n\nflowchart TB\n a --> b\n c]\n';
    expect(sourceLine(source, 3)).toBe(5);
    expect(sourceLine('flowchart TB\n a[\n', 3)).toBe(2);
  });
});
