/** One span over all cases: a bar for what is certain, hatched on to what it can be at most; all charts on one scale. */
import { clockColumn, SPAN_NAMES, type ClockCell } from '../domain/clocks.ts';
import { formatDate } from '../domain/format-date.ts';
import { ofLibrary } from '../domain/of-library.ts';
import { formatSpan, type SpanName } from '../domain/span.ts';
import { list, t } from '../i18n/t.ts';
import { url } from '../i18n/url.ts';
import type { CaseEvent } from '../model/case.ts';
import type { Lang } from '../model/text.ts';
import { CLOCK } from '../model/vocabulary.ts';
import { pictureTitle, type ChartTable, type MakeChart, type TableCell } from './chart.ts';
import { hatched } from './hatch.ts';
import { logDays, type LogDays } from './log-days.ts';
import { drawing, link, tag, words } from './svg.ts';

const WIDTH = 360;
/** Room at both sides, so that the words under the last mark of the axis are whole. */
const MARGIN = 4;
const TOP = 30;
/** Name, value and bar, one under the other: names and values are too long to share a line. */
const ROW = 58;
/** Where the bar stands in its row. */
const BAR_AT = 37;
const BAR = 11;
const AXIS = 30;

/** Which marks a case lacks, in words. */
export const missingWords = ({ missing }: ClockCell, lang: Lang): string =>
  t(lang, 'clocks.missing', {
    marks: list(
      missing.map((clock) => (lang === 'ja' ? `「${CLOCK[clock].ja}」` : `“${CLOCK[clock].en}”`)),
      lang,
    ),
  });

const across = (scale: LogDays, days: number) => MARGIN + scale.at(days) * (WIDTH - 2 * MARGIN);

/** The marks of the axis behind one bar; between the bars the words stand free. */
const gridBehind = (scale: LogDays, y: number): string =>
  scale.ticks
    .map(({ days }) =>
      tag('path', {
        d: `M${across(scale, days).toFixed(1)} ${y - 4}V${y + BAR + 4}`,
        class: 'dg-stroke-line',
        'stroke-width': 1,
        fill: 'none',
      }),
    )
    .join('');

function axis(scale: LogDays, height: number, lang: Lang): string {
  return scale.ticks
    .map(({ days, key }) => {
      const anchor = days === 0 ? 'start' : scale.at(days) === 1 ? 'end' : 'middle';
      return words(t(lang, key), across(scale, days), height - AXIS + 16, { 'font-size': 12, 'text-anchor': anchor, class: 'dg-muted' });
    })
    .join('');
}

/** What filled and hatched mean. */
function legend(lang: Lang): string {
  const box = { y: 6, width: 22, height: BAR };
  return (
    tag('rect', { ...box, x: MARGIN, class: 'dg-fill-ink' }) +
    words(t(lang, 'clocks.legend.certain'), MARGIN + 28, 16, { 'font-size': 12 }) +
    hatched({ ...box, x: WIDTH / 2 }) +
    words(t(lang, 'clocks.legend.possible'), WIDTH / 2 + 28, 16, { 'font-size': 12 })
  );
}

function bar(scale: LogDays, { minDays, maxDays }: { minDays: number; maxDays: number }, y: number): string {
  const [none, least, most] = [0, minDays, maxDays].map((days) => across(scale, days)) as [number, number, number];
  const certain = tag('rect', { x: none, y, width: Math.max(2, least - none), height: BAR, class: 'dg-fill-ink' });
  return certain + (most - least > 1 ? hatched({ x: least, y, width: most - least, height: BAR }) : '');
}

function row(cell: ClockCell, scale: LogDays, y: number, lang: Lang): string {
  const { leakCase, span } = cell;
  const href = url(lang, 'cases', leakCase.slug, span && `event-${span.from.id}`);
  const name = link(href, undefined, words(leakCase.data.short[lang], MARGIN, y + 14, { class: 'dg-label', 'font-weight': 600 }));
  if (span) return name + words(formatSpan(span, lang), MARGIN, y + 30) + gridBehind(scale, y + BAR_AT) + bar(scale, span, y + BAR_AT);
  const muted = { class: 'dg-muted', 'font-size': 12 };
  return name + words(t(lang, 'clocks.unknown'), MARGIN, y + 30, muted) + words(missingWords(cell, lang), MARGIN, y + 46, muted);
}

/** An event of a case as a cell: its date, leading to it. */
const eventCell = (slug: string, { id, date }: CaseEvent, lang: Lang): TableCell => ({
  text: formatDate(date, lang),
  href: url(lang, 'cases', slug, `event-${id}`),
  value: date,
});

function table(cells: readonly ClockCell[], lang: Lang): ChartTable {
  return {
    head: (['case', 'words', 'least', 'most', 'from', 'to'] as const).map((column) => t(lang, `clocks.column.${column}`)),
    rows: cells.map((cell) => {
      const { leakCase, span } = cell;
      const name = { text: leakCase.data.short[lang], href: url(lang, 'cases', leakCase.slug) };
      if (!span) return [name, `${t(lang, 'clocks.unknown')} (${missingWords(cell, lang)})`, undefined, undefined, undefined, undefined];
      const { minDays, maxDays, from, to } = span;
      const most = Number.isFinite(maxDays) ? maxDays : undefined;
      return [name, formatSpan(span, lang), minDays, most, eventCell(leakCase.slug, from, lang), eventCell(leakCase.slug, to, lang)];
    }),
  };
}

/** The longest finite end of any span of any case: one scale for all charts, so that they can be compared. */
const longest = ofLibrary((library): number =>
  Math.max(
    0,
    ...SPAN_NAMES.flatMap((name) => clockColumn(library, name).map(({ span }) => span?.maxDays ?? 0)).filter((days) =>
      Number.isFinite(days),
    ),
  ),
);

/** The chart of one span; `id` is its name in the registry. */
export const clockChart =
  (id: string, name: SpanName): MakeChart =>
  (library, lang, whole) => {
    const cells = clockColumn(library, name);
    const scale = logDays(longest(whole ?? library));
    const height = TOP + cells.length * ROW + AXIS;
    const title = t(lang, `spans.${name}`);
    const known = cells.filter(({ span }) => span).length;
    const said = cells.map((cell) => {
      const value = cell.span ? formatSpan(cell.span, lang) : t(lang, 'clocks.unknown');
      return `${cell.leakCase.data.short[lang]} ${value}`;
    });
    return {
      title,
      reading: t(lang, whole ? 'clocks.reading.part' : 'clocks.reading', { n: known, all: cells.length }),
      drawing: drawing(
        { id, lang, width: WIDTH, height, title: pictureTitle(title, lang, whole !== undefined), description: list(said, lang) },
        legend(lang),
        axis(scale, height, lang),
        ...cells.map((cell, index) => row(cell, scale, TOP + index * ROW, lang)),
      ),
      table: table(cells, lang),
    };
  };
