/** The events of all cases on one axis of years: a lane for each case, a shape for each kind. */
import { chronicle, kindCounts, type ChronicleEvent, type EventKind } from '../domain/chronicle.ts';
import { earliest, latest } from '../domain/edtf.ts';
import { formatDate } from '../domain/format-date.ts';
import { publishedCases } from '../domain/backlinks.ts';
import { label, t } from '../i18n/t.ts';
import { url } from '../i18n/url.ts';
import type { Lang } from '../model/text.ts';
import { EVENT_KIND, STANDING } from '../model/vocabulary.ts';
import { pictureTitle, type ChartTable, type MakeChart } from './chart.ts';
import { eventMark } from './event-marks.ts';
import { stack } from './stack.ts';
import { drawing, link, tag, tooltip, words } from './svg.ts';

const WIDTH = 920;
const MARGIN = 14;
/** Half the width of a mark. */
const MARK = 4.5;
const PITCH = 12;
const HEAD = 22;
const AXIS = 24;
const LEGEND = { column: 148, row: 20, columns: 6 };
/** A line shows how far a partial date can reach, where that is more than its mark. */
const SHOWN_REACH = 2 * MARK;

interface Axis {
  from: number;
  to: number;
  years: readonly number[];
  x(instant: number): number;
}

function axisOf(events: readonly ChronicleEvent[]): Axis {
  const ends = events.flatMap(({ event: { date } }) => [earliest(date), latest(date)]).filter((instant) => Number.isFinite(instant));
  const [first, last] = [Math.min(...ends), Math.max(...ends)].map((instant) => new Date(instant).getUTCFullYear()) as [number, number];
  const [from, to] = [Date.UTC(first, 0), Date.UTC(last + 1, 0)];
  return {
    from,
    to,
    years: Array.from({ length: last - first + 2 }, (_, index) => first + index),
    x: (instant) => MARGIN + ((Math.min(Math.max(instant, from), to) - from) / (to - from)) * (WIDTH - 2 * MARGIN),
  };
}

/** Where an event stands and how far it can reach to both sides. */
interface Placed {
  one: ChronicleEvent;
  middle: number;
  left: number;
  right: number;
}

function place(one: ChronicleEvent, { x }: Axis): Placed {
  const [left, right] = [x(earliest(one.event.date)), x(latest(one.event.date))];
  return { one, middle: (left + right) / 2, left, right };
}

/** What a mark takes up, with the line of its reach. */
const extent = ({ middle, left, right }: Placed) => ({
  from: Math.min(left, middle - MARK) - 1,
  to: Math.max(right, middle + MARK) + 1,
});

function mark({ one: { leakCase, event }, middle, left, right }: Placed, y: number, lang: Lang): string {
  const reach =
    right - left > SHOWN_REACH
      ? tag('path', { d: `M${left.toFixed(1)} ${y}H${right.toFixed(1)}`, class: 'dg-stroke-muted', 'stroke-width': 1.2, fill: 'none' })
      : '';
  const said = `${formatDate(event.date, lang)} · ${label(EVENT_KIND, event.kind, lang)} · ${event.text[lang]}`;
  return tag(
    'a',
    {
      href: url(lang, 'cases', leakCase.slug, `event-${event.id}`),
      // The list under the picture has the same links for the keyboard.
      tabindex: -1,
      'data-kind': event.kind,
      'data-case': leakCase.slug,
    },
    tooltip(said),
    reach,
    eventMark(event.kind, middle, y, MARK),
  );
}

function lane(events: readonly ChronicleEvent[], axis: Axis, top: number, lang: Lang): { svg: string; height: number } {
  const placed = events.map((one) => place(one, axis));
  const rows = stack(placed.map(extent));
  const [first] = events;
  const name = first
    ? link(
        url(lang, 'cases', first.leakCase.slug, 'timeline'),
        undefined,
        words(first.leakCase.data.short[lang], MARGIN, top + 15, { class: 'dg-label', 'font-weight': 600 }),
      )
    : '';
  const marks = placed.map((one, index) => mark(one, top + HEAD + (rows[index] ?? 0) * PITCH + MARK, lang));
  return { svg: name + tag('g', { 'aria-hidden': 'true' }, ...marks), height: HEAD + (Math.max(0, ...rows) + 1) * PITCH + 8 };
}

function legend(kinds: readonly EventKind[], top: number, lang: Lang): string {
  return kinds
    .map((kind, index) => {
      const [x, y] = [MARGIN + (index % LEGEND.columns) * LEGEND.column, top + Math.floor(index / LEGEND.columns) * LEGEND.row];
      return eventMark(kind, x + MARK, y, MARK) + words(label(EVENT_KIND, kind, lang), x + 16, y + 4.5);
    })
    .join('');
}

function grid({ years, x }: Axis, top: number, bottom: number): string {
  const at = (year: number) => x(Date.UTC(year, 0));
  return years
    .map((year) => {
      const line = tag('path', { d: `M${at(year).toFixed(1)} ${top}V${bottom}`, class: 'dg-stroke-line', 'stroke-width': 1, fill: 'none' });
      const name = (y: number, more: Record<string, string> = {}) =>
        words(String(year), at(year) + 3, y, { 'font-size': 12, class: 'dg-muted', ...more });
      // The years stand again under the lanes for the eye alone.
      return line + (year % 2 === 0 && year !== years.at(-1) ? name(top - 6) + name(bottom + 14, { 'aria-hidden': 'true' }) : '');
    })
    .join('');
}

function table(events: readonly ChronicleEvent[], lang: Lang): ChartTable {
  return {
    head: (['date', 'case', 'kind', 'event', 'standing', 'edtf'] as const).map((column) => t(lang, `timeline.column.${column}`)),
    rows: events.map(({ leakCase, event }) => [
      { text: formatDate(event.date, lang), href: url(lang, 'cases', leakCase.slug, `event-${event.id}`) },
      leakCase.data.short[lang],
      label(EVENT_KIND, event.kind, lang),
      event.text[lang],
      label(STANDING, event.standing, lang),
      event.date,
    ]),
  };
}

/** Cases as lanes, events as marks. */
export const chronicleChart: MakeChart = (library, lang, whole) => {
  const events = chronicle(library);
  const title = t(lang, 'timeline.chart');
  const kinds = kindCounts(events).map(({ kind }) => kind);
  const lanes = publishedCases(library)
    .map(({ slug }) => events.filter(({ leakCase }) => leakCase.slug === slug))
    .filter((list) => list.length > 0);
  if (lanes.length === 0) return { title, reading: t(lang, 'timeline.reading'), drawing: '', table: table(events, lang) };
  const axis = axisOf(events);
  const legendHeight = Math.ceil(kinds.length / LEGEND.columns) * LEGEND.row + 8;
  let y = legendHeight + AXIS;
  const drawn = lanes.map((list) => {
    const { svg, height } = lane(list, axis, y, lang);
    const rule = tag('path', { d: `M${MARGIN} ${y}H${WIDTH - MARGIN}`, class: 'dg-stroke-line', 'stroke-width': 1, fill: 'none' });
    y += height;
    return rule + svg;
  });
  return {
    title,
    reading: t(lang, 'timeline.reading'),
    drawing: drawing(
      {
        id: 'chronicle',
        lang,
        width: WIDTH,
        height: y + AXIS,
        title: pictureTitle(title, lang, whole !== undefined),
        description: t(lang, 'timeline.description.picture', {
          n: events.length,
          from: axis.years[0] ?? '',
          to: (axis.years.at(-1) ?? 0) - 1,
        }),
      },
      grid(axis, legendHeight + AXIS, y),
      legend(kinds, 10, lang),
      ...drawn,
    ),
    table: table(events, lang),
  };
};
