/** A chart as files to take along: SVG that stands alone, CSV of its table. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { edition } from '../citation/own-page.ts';
import { publishedCases } from '../domain/backlinks.ts';
import { formatDate } from '../domain/format-date.ts';
import { exportAddress } from '../exports/addresses.ts';
import { paletteOf } from '../exports/colours.ts';
import { csv } from '../exports/csv.ts';
import { diagramSheet } from '../exports/diagram-sheet.ts';
import { t } from '../i18n/t.ts';
import type { Library } from '../library/library.ts';
import { LANGS, type Lang } from '../model/text.ts';
import { absolute, NAME, SITE } from '../site.ts';
import { cellValue, type Chart } from './chart.ts';
import { caseChartPaths, CHART_NAMES, chartAddress, chartOf } from './registry.ts';

const read = (name: string) => readFileSync(join(process.cwd(), 'src/styles', name), 'utf8');

/** Day of the newest revision of any case: as of when a derived number holds. */
export const asOf = (library: Library): string => edition(library);

/** @param where address of the place where the chart stands */
const credit = (library: Library, chart: Chart, lang: Lang, where: string) => ({
  name: NAME,
  title: chart.title,
  date: formatDate(asOf(library), lang),
  url: absolute(where),
});

/** The addresses of all chart files; a chart whose table is its picture has no SVG. */
export const chartFiles = (library: Library): string[] =>
  CHART_NAMES.flatMap((name) =>
    LANGS.flatMap((lang) => {
      const endings = chartOf(name).make(library, lang).drawing === '' ? (['csv'] as const) : (['svg', 'csv'] as const);
      return endings.map((ending) => chartAddress(name, lang, ending));
    }),
  );

/** The addresses of the files of the charts that each case has. */
export const caseChartFiles = (library: Library): string[] =>
  caseChartPaths(publishedCases(library)).flatMap(({ props: { name, leakCase, lang } }) =>
    (['svg', 'csv'] as const).map((ending) => exportAddress.chart(leakCase.slug, lang, name, ending)),
  );

/** A caption to paste under the chart. */
export const chartCaption = (library: Library, chart: Chart, lang: Lang, where: string): string =>
  t(lang, 'chart.caption', credit(library, chart, lang, where));

/** The picture with title, reading and credit line; where the table is the picture there is none. */
export function chartSvg(library: Library, chart: Chart, lang: Lang, where: string): string {
  return diagramSheet({
    drawn: chart.drawing,
    lang,
    title: chart.title,
    credit: [
      chart.reading,
      t(lang, 'chart.credit', credit(library, chart, lang, where)),
      t(lang, 'export.credit.where', { url: absolute(where) }),
    ],
    palette: paletteOf({ tokens: read('tokens.css'), diagram: read('diagram.css') }, 'light'),
    origin: SITE,
  });
}

/** The table; a column of addresses follows each column whose cells have them. */
export function chartCsv({ table: { head, rows } }: Chart): string {
  const linked = head.map((_, column) => rows.some((row) => typeof row[column] === 'object'));
  return csv(
    head.flatMap((name, column) => (linked[column] ? [name, `${name} URL`] : [name])),
    rows.map((row) =>
      row.flatMap((cell, column) => {
        const address = typeof cell === 'object' ? absolute(cell.href) : undefined;
        return linked[column] ? [cellValue(cell), address] : [cellValue(cell)];
      }),
    ),
  );
}
