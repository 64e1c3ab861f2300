/** The grids over all cases as tables to take along: one line for each thing in a cell. */
import { t } from '../i18n/t.ts';
import type { Lang } from '../model/text.ts';
import { controlGrid, outcomeGrid, techniqueGrid, type Grid } from '../views/grid.ts';
import type { Chart, MakeChart, TableCell } from './chart.ts';

function table({ columns, groups }: Grid, head: readonly string[]): Chart['table'] {
  const rows = groups.flatMap(({ title, rows: inGroup }) =>
    inGroup.flatMap(({ name, href, cells }) =>
      cells.flatMap((items, index) =>
        items.map((item): TableCell[] => [
          title,
          { text: name, href },
          columns[index]?.name ?? '',
          { text: item.text, href: item.href },
          item.label,
        ]),
      ),
    ),
  );
  return { head, rows };
}

const gridChart =
  (name: 'technique' | 'outcome' | 'control', make: (...given: Parameters<MakeChart>) => Grid): MakeChart =>
  (library, lang) => ({
    title: t(lang, `grid.${name}`),
    reading: t(lang, `grid.${name}.reading`),
    drawing: '',
    table: table(make(library, lang), HEAD(name, lang)),
  });

const HEAD = (name: 'technique' | 'outcome' | 'control', lang: Lang) => [
  t(lang, `grid.${name}.group`),
  t(lang, `grid.${name}.row`),
  t(lang, 'list.case'),
  t(lang, name === 'outcome' ? 'grid.year' : 'csv.step'),
  t(lang, 'grid.words'),
];

export const techniqueChart = gridChart('technique', (library, lang) => techniqueGrid(library, lang));
export const outcomeChart = gridChart('outcome', outcomeGrid);
export const controlChart = gridChart('control', controlGrid);
