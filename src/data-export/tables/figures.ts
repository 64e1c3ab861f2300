/** /data/figures.csv: every entry of every figure ledger. */
import type { Figure } from '../../model/figure.ts';
import { caseColumns, dateColumns, evidenceColumns, placeColumns, type InCase } from './shared.ts';
import { bilingual, column, table } from './table.ts';

interface Row extends InCase {
  figure: Figure;
}

export const figures = table<Row>(
  { ja: '数値', en: 'Figures' },
  [
    ...caseColumns<Row>(),
    column('n', '事例の中での番号', 'Number within the case', ({ figure }) => figure.n),
    ...bilingual<Row>('name', '数えたもの', 'What was counted', ({ figure }) => figure.what),
    column('value', '公表されたままの値', 'Value as published', ({ figure }) => figure.value),
    column('qualifier', '限定（約、最大など）', 'Qualifier (about, at most …)', ({ figure }) => figure.qualifier),
    column('unit', '資料自身の単位', "The source's own unit", ({ figure }) => figure.unit),
    ...bilingual<Row>('counted_by', '示した者', 'Who counted or announced it', ({ figure }) => figure.countedBy),
    ...dateColumns<Row>('as_of', '時点', 'As of', ({ figure }) => figure.asOf),
    column('replaces', '置き換えた数値の番号', 'Number of the figure it replaces', ({ figure }) => figure.replaces),
    column('headline', '一覧に示す代表値なら1', '1 for the figure that lists show', ({ figure }) => (figure.headline ? 1 : undefined)),
    ...bilingual<Row>('note', '引用のときの注意', 'What to mind when quoting it', ({ figure }) => figure.note),
    ...evidenceColumns<Row>(({ figure }) => figure),
    ...placeColumns<Row>(),
  ],
  (library) =>
    [...library.cases.values()].flatMap((leakCase) =>
      leakCase.data.figures.map((figure) => ({ leakCase, figure, anchor: `fig-${figure.n}` })),
    ),
);
