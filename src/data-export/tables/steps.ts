/** /data/steps.csv: every numbered step of every leak path. */
import type { PathStep } from '../../model/path.ts';
import { caseColumns, dateColumns, evidenceColumns, placeColumns, type InCase } from './shared.ts';
import { bilingual, column, ids, table } from './table.ts';

interface Row extends InCase {
  step: PathStep;
}

const node = ({ leakCase }: Row, id: string) => leakCase.data.path.nodes.find((one) => one.id === id);

export const steps = table<Row>(
  { ja: 'ステップ', en: 'Steps' },
  [
    ...caseColumns<Row>(),
    column('n', '事例の中での番号', 'Number within the case', ({ step }) => step.n),
    ...bilingual<Row>('name', '見出し', 'Label', ({ step }) => step.label),
    ...bilingual<Row>('text', '何が起きたか', 'What happened', ({ step }) => step.text),
    column('from_node', '起点の識別子', 'Id of the node it starts from', ({ step }) => step.from),
    column('from_kind', '起点の種類', 'Kind of that node', (row) => node(row, row.step.from)?.kind),
    ...bilingual<Row>('from_name', '起点', 'Node it starts from', (row) => node(row, row.step.from)?.label),
    column('to_node', '終点の識別子', 'Id of the node it leads to', ({ step }) => step.to),
    column('to_kind', '終点の種類', 'Kind of that node', (row) => node(row, row.step.to)?.kind),
    ...bilingual<Row>('to_name', '終点', 'Node it leads to', (row) => node(row, row.step.to)?.label),
    ...dateColumns<Row>('date', '日付', 'Date', ({ step }) => step.date),
    column('techniques', '手口の識別子（空白区切り）', 'Slugs of the techniques, separated by spaces', ({ step }) => ids(step.techniques)),
    column(
      'controls',
      'あるべき対策と実際（対策:状態、空白区切り）',
      'Expected controls and what stood there (control:state, separated by spaces)',
      ({ step }) => ids(step.controls.map(({ control, state }) => `${control}:${state}`)),
    ),
    ...evidenceColumns<Row>(({ step }) => step),
    ...placeColumns<Row>(),
  ],
  (library) =>
    [...library.cases.values()].flatMap((leakCase) =>
      leakCase.data.path.steps.map((step) => ({ leakCase, step, anchor: `step-${step.n}` })),
    ),
);
