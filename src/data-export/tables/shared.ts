/** Columns that several tables have. */
import type { CaseEntry } from '../../domain/backlinks.ts';
import { earliest, latest } from '../../domain/edtf.ts';
import type { STANDING } from '../../model/vocabulary.ts';
import { addresses } from '../provenance.ts';
import { bilingual, column, ids, type Column } from './table.ts';

/** A row that belongs to a case, with the anchor of its place on the page. */
export interface InCase {
  leakCase: CaseEntry;
  anchor?: string;
}

export const caseColumns = <Row extends InCase>(): Column<Row>[] => [
  column('case_id', '事例の恒久識別番号', 'Permanent id of the case', ({ leakCase }) => leakCase.data.id),
  column('case_slug', '事例のアドレス名', 'Slug of the case', ({ leakCase }) => leakCase.slug),
];

const MS_PER_DAY = 86_400_000;
/** The day of an instant; an open end has none. */
const dayOf = (instant: number) =>
  Number.isFinite(instant) ? new Date(Math.floor(instant / MS_PER_DAY) * MS_PER_DAY).toISOString().slice(0, 10) : undefined;

/** A date at its own precision, and the first and last day it can mean. */
export const dateColumns = <Row>(name: string, ja: string, en: string, value: (row: Row) => string | undefined): Column<Row>[] => [
  column(name, `${ja}（EDTF。精度のまま）`, `${en}, in EDTF at its own precision`, value),
  column(
    `${name}_earliest`,
    `${ja}が指す期間の初日（算出。「約」の幅は足さない）`,
    `${en}: first day of the time it names (derived; “about” is not widened)`,
    (row) => {
      const date = value(row);
      return date === undefined ? undefined : dayOf(earliest(date));
    },
  ),
  column(`${name}_latest`, `${ja}が指す期間の末日（算出）`, `${en}: last day of the time it names (derived)`, (row) => {
    const date = value(row);
    return date === undefined ? undefined : dayOf(latest(date));
  }),
];

interface Vouched {
  standing: keyof typeof STANDING;
  sources: readonly string[];
}

/** How firm a row is, and by which sources. */
export const evidenceColumns = <Row>(evidence: (row: Row) => Vouched): Column<Row>[] => [
  column('standing', '根拠の種別', 'Standing: who vouches for it', (row) => evidence(row).standing),
  column('sources', '出典の識別子（空白区切り）', 'Ids of the sources, separated by spaces', (row) => ids(evidence(row).sources)),
];

/** Where a row stands on the site. */
export const placeColumns = <Row extends InCase>(): Column<Row>[] =>
  bilingual('url', 'ページ上の位置のアドレス', 'Address of the place on the page', ({ leakCase, anchor }) =>
    addresses('cases', leakCase.slug, anchor),
  );
