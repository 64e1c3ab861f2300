/** /data/cases.csv: one row per published case. */
import { headline, type Headline } from '../../domain/headline.ts';
import { caseSpans, SPANS, type CaseSpan, type SpanName } from '../../domain/span.ts';
import { caseColumns, dateColumns, placeColumns, type InCase } from './shared.ts';
import { bilingual, column, ids, table, type Column } from './table.ts';

interface Row extends InCase {
  head: Headline;
  spans: CaseSpan[];
}

const SPAN_WORDS: Record<SpanName, { name: string; ja: string; en: string }> = {
  dwell: { name: 'dwell', ja: '最初の行為から最後の行為まで', en: 'First act to last act' },
  missedSignal: { name: 'missed_signal', ja: '最初の兆候から確認まで', en: 'First outside signal to confirmation' },
  confirmationToNotice: { name: 'confirmation_to_notice', ja: '確認から最初の公表まで', en: 'Confirmation to first notice' },
  firstToSecondNotice: { name: 'first_to_second_notice', ja: '最初の公表から続報まで', en: 'First notice to second notice' },
  actToJudgment: { name: 'act_to_judgment', ja: '最後の行為から第一審判決まで', en: 'Last act to first-instance judgment' },
};

const spanColumns = (span: SpanName): Column<Row>[] => {
  const { name, ja, en } = SPAN_WORDS[span];
  const of = ({ spans }: Row) => spans.find((one) => one.name === span);
  return [
    column(`${name}_min_days`, `${ja}の最短日数（算出）`, `${en}: least days (derived)`, (row) => of(row)?.minDays),
    column(`${name}_max_days`, `${ja}の最長日数（算出）`, `${en}: most days (derived); empty where an end is open`, (row) => {
      const days = of(row)?.maxDays;
      return Number.isFinite(days) ? days : undefined;
    }),
  ];
};

export const cases = table<Row>(
  { ja: '事例', en: 'Cases' },
  [
    ...caseColumns<Row>(),
    ...bilingual<Row>('title', '題名', 'Title', ({ leakCase }) => leakCase.data.title),
    ...bilingual<Row>('name', '短い名前', 'Short name', ({ leakCase }) => leakCase.data.short),
    column('corporate_group', '企業グループ', 'Corporate group', ({ leakCase }) => leakCase.data.group?.id),
    column('sectors', '業種', 'Sectors', ({ leakCase }) => ids(leakCase.data.sectors)),
    column('insider_role', '内部者の職種', 'Role of the insider', ({ leakCase }) => leakCase.data.insider.role),
    column('insider_employment', '内部者の就業形態', 'Employment of the insider', ({ leakCase }) => leakCase.data.insider.employment),
    column('data_nature', 'データの法的な性質', 'Legal nature of the data', ({ leakCase }) => ids(leakCase.data.data.nature)),
    column('data_kinds', 'データの種類', 'Kinds of data', ({ leakCase }) => ids(leakCase.data.data.kinds)),
    column('headline_figure', '代表値とする数値の番号', 'Number of the headline figure', ({ head }) => head.figure?.n),
    column('headline_value', '代表値', 'Value of the headline figure', ({ head }) => head.figure?.value),
    column('headline_qualifier', '代表値の限定', 'Qualifier of the headline figure', ({ head }) => head.figure?.qualifier),
    column('headline_unit', '代表値の単位', 'Unit of the headline figure', ({ head }) => head.figure?.unit),
    column('vectors', '漏えい手口（算出）', 'Leak vectors (derived)', ({ head }) => ids(head.vectors)),
    column('outcomes', '帰結の類型（算出）', 'Types of outcomes (derived)', ({ head }) => ids(head.outcomes)),
    ...dateColumns<Row>('period', '行為の期間（算出）', 'Period of the acts (derived)', ({ head }) => head.period),
    ...dateColumns<Row>('first_notice', '最初の公表', 'First notice', ({ head }) => head.firstNotice?.date),
    ...(Object.keys(SPANS) as SpanName[]).flatMap(spanColumns),
    column('revised', '最終改訂日', 'Day of the newest revision', ({ leakCase }) => leakCase.data.revisions[0]?.date),
    ...placeColumns<Row>(),
  ],
  (library) =>
    [...library.cases.values()].map((leakCase) => ({ leakCase, head: headline(library, leakCase), spans: caseSpans(leakCase.data) })),
);
