import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, it, test } from 'vitest';
import { chronicleChart } from '../../../src/charts/chronicle.ts';
import { clockChart } from '../../../src/charts/clock.ts';
import { eventMark } from '../../../src/charts/event-marks.ts';
import { hatched } from '../../../src/charts/hatch.ts';
import { logDays } from '../../../src/charts/log-days.ts';
import { stack } from '../../../src/charts/stack.ts';
import { chronicle, type EventKind } from '../../../src/domain/chronicle.ts';
import { loadLibrary } from '../../../src/library/load.ts';
import { EVENT_KIND } from '../../../src/model/vocabulary.ts';
import { event, leakCase, library } from '../builders.ts';
import { seeded } from '../seeded.ts';

const real = loadLibrary(join(import.meta.dirname, '../../..')).library;

describe('the scale of days', () => {
  const scale = logDays(3000);
  it('begins at nought, ends at ten years at least, and never turns back', () => {
    expect(scale.at(0)).toBe(0);
    expect(scale.at(3653)).toBe(1);
    const places = [0, 1, 2, 10, 99, 365, 3652, 3653].map((days) => scale.at(days));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(new Set(places).size).toBe(places.length);
  });
  it('makes room for longer lengths, and holds what is endless at its end', () => {
    expect(logDays(20_000).at(20_000)).toBeLessThan(1);
    expect(logDays(20_000).ticks.at(-1)?.days).toBe(36_525);
    expect(scale.at(Infinity)).toBe(1);
  });
});

describe('stacking', () => {
  it('keeps what does not touch in one row', () => {
    expect(
      stack([
        { from: 0, to: 1 },
        { from: 1, to: 2 },
        { from: 1.5, to: 3 },
        { from: 2, to: 4 },
      ]),
    ).toEqual([0, 0, 1, 0]);
    expect(stack([])).toEqual([]);
  });
  it('never lets two things of a row overlap', () => {
    const random = seeded(5);
    const things = Array.from({ length: 200 }, () => random() * 100).map((from) => ({ from, to: from + random() * 9 }));
    const rows = stack(things);
    const overlapping = things.flatMap((a, i) =>
      things.filter((b, j) => i < j && rows[i] === rows[j] && a.from < b.to && b.from < a.to).map((b) => [a, b]),
    );
    expect(overlapping).toEqual([]);
  });
});

it('a hatched box stays within its edges', () => {
  const $ = load(hatched({ x: 10, y: 5, width: 33, height: 11 }), { xml: true });
  const numbers = [...($('path').attr('d') ?? '').matchAll(/[ML]([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
  expect(numbers.length).toBeGreaterThan(8);
  expect(numbers.filter(([x, y]) => x < 10 || x > 43 || y < 5 || y > 16)).toEqual([]);
});

it('every kind of event has a form of its own, whatever the colours', () => {
  const forms = (Object.keys(EVENT_KIND) as EventKind[]).map((kind) =>
    eventMark(kind, 0, 0, 5).replace(/dg-fill-(ink|leak)|dg-muted/g, 'filled'),
  );
  expect(new Set(forms).size).toBe(forms.length);
});

describe('a chart of a part of the library', () => {
  const long = leakCase('long', {
    id: 'LP-C002',
    timeline: [event('1970-01-01', { clock: ['first-act'] }), event('2020-01-01', { clock: ['last-act'] })],
  });
  const short = leakCase('short', {
    timeline: [event('2020-01-01', { clock: ['first-act'] }), event('2020-01-11', { clock: ['last-act'] })],
  });
  const [whole, part] = [library({ cases: [short, long] }), library({ cases: [short] })];
  const said = (drawing: string) => load(drawing, { xml: true })('title').first().text();
  const ticks = (drawing: string) =>
    load(drawing, { xml: true })('text')
      .map((_, text) => load(text, { xml: true }).text())
      .get()
      .filter((text) => text.includes('100'));

  it('has the scale of the whole, so that the pages can be compared', () => {
    const chart = clockChart('x', 'dwell');
    expect(ticks(chart(part, 'en').drawing)).toEqual([]);
    expect(ticks(chart(part, 'en', whole).drawing)).toEqual(ticks(chart(whole, 'en').drawing));
    expect(ticks(chart(whole, 'en').drawing)).not.toEqual([]);
  });
  it('says that it shows a part, but keeps its name, which its files have too', () => {
    for (const make of [clockChart('x', 'dwell'), chronicleChart]) {
      const [all, some] = [make(whole, 'en'), make(part, 'en', whole)];
      expect(some.title).toBe(all.title);
      expect([said(all.drawing), said(some.drawing)]).toEqual([all.title, `${all.title} (this page only)`]);
    }
    expect(clockChart('x', 'dwell')(part, 'en', whole).reading).toContain('Known for 1 of 1 cases on this page.');
  });
});

describe('the chart of a span', () => {
  const made = library({
    cases: [
      leakCase('sure', { timeline: [event('2020-01-01', { clock: ['first-act'] }), event('2020-01-11', { clock: ['last-act'] })] }),
      leakCase('range', { id: 'LP-C002', timeline: [event('2019', { clock: ['first-act'] }), event('2020', { clock: ['last-act'] })] }),
      leakCase('silent', { id: 'LP-C003', timeline: [event('2020', { clock: ['first-act'] })] }),
    ],
  });
  const chart = clockChart('x', 'dwell')(made, 'en');
  const $ = load(chart.drawing, { xml: true });
  // Without the two boxes of the legend.
  const boxes = $('rect').toArray().slice(2);

  it('fills what is certain and hatches the rest; a certain span has no hatching', () => {
    expect(boxes.map((box) => $(box).attr('class'))).toEqual(['dg-fill-ink', 'dg-fill-paper dg-stroke-ink', 'dg-fill-ink']);
    const [least, most] = boxes.map((box) => [Number($(box).attr('x')), Number($(box).attr('width'))] as const);
    expect((least?.[0] ?? 0) + (least?.[1] ?? 0)).toBeCloseTo(most?.[0] ?? 0, 0);
  });
  it('says of a case without a mark that it is not known, and which mark is missing', () => {
    expect($('text').text()).toContain('not known');
    expect($('text').text()).toContain('no date known for “last act”');
    expect(chart.table.rows.at(-1)?.slice(1)).toEqual([
      'not known (no date known for “last act”)',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
  it('leads from each bar and each end to the events it is counted from', () => {
    expect($('a').first().attr('href')).toBe('/en/cases/range/#event-on-2019');
    expect(chart.table.rows[1]).toEqual([
      { text: 'sure (en)', href: '/en/cases/sure/' },
      '10 days',
      10,
      10,
      { text: '1 January 2020', href: '/en/cases/sure/#event-on-2020-01-01', value: '2020-01-01' },
      { text: '11 January 2020', href: '/en/cases/sure/#event-on-2020-01-11', value: '2020-01-11' },
    ]);
  });
});

describe('the chart of all events', () => {
  const { drawing, table } = chronicleChart(real, 'ja');
  const $ = load(drawing, { xml: true });
  const events = chronicle(real);

  it('has one mark for each event, leading to it, and none for the keyboard to stop at', () => {
    const marks = $('a[data-kind]')
      .toArray()
      .map((mark) => $(mark).attr('href'));
    expect(marks.toSorted()).toEqual(events.map(({ leakCase: { slug }, event: { id } }) => `/ja/cases/${slug}/#event-${id}`).toSorted());
    expect($('a[data-kind]:not([tabindex="-1"])')).toHaveLength(0);
    expect(table.rows).toHaveLength(events.length);
  });
  it('draws nothing outside its frame', () => {
    const [, , width = 0, height = 0] = ($('svg').attr('viewBox') ?? '').split(' ').map(Number);
    const circles = $('circle').toArray();
    expect(circles.length).toBeGreaterThan(20);
    const outside = circles.filter((circle) => Number($(circle).attr('cx')) > width || Number($(circle).attr('cy')) > height);
    expect(outside).toHaveLength(0);
  });
  test('an empty library has no picture', () => {
    expect(chronicleChart(library(), 'en').drawing).toBe('');
  });
});
