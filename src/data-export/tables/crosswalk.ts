/** /data/crosswalk.csv: the rows of the crosswalk. */
import { crosswalkRows } from '../crosswalk.ts';
import type { CrosswalkRecord } from '../model.ts';
import { bilingual, column, table } from './table.ts';

type Row = CrosswalkRecord;

export const crosswalk = table<Row>(
  { ja: '外部の分類との対応', en: 'Crosswalk' },
  [
    column('technique_id', '手口の恒久識別番号', 'Permanent id of the technique', ({ technique }) => technique),
    column('technique', '手口のアドレス名', 'Slug of the technique', ({ slug }) => slug),
    ...bilingual<Row>('name', '手口の名前', 'Name of the technique', ({ name }) => name),
    column('stage', '段階', 'Stage of the leak', ({ stage }) => stage),
    column('leak_vector', '漏えい手口（持ち出し段階）なら1', '1 for a leak vector (exfiltration stage)', ({ leakVector }) =>
      leakVector ? 1 : 0,
    ),
    column('scheme', '外部の分類', 'Outside vocabulary', ({ scheme }) => scheme),
    column('scheme_version', '確かめた版', 'Version it was checked against', ({ schemeVersion }) => schemeVersion),
    column('entry_id', '項目の識別子。空欄は該当なし', 'Id of the entry; empty where there is none', ({ id }) => id ?? undefined),
    ...bilingual<Row>('entry', '項目の名前', 'Name of the entry', ({ entry }) => entry ?? undefined),
    column(
      'fit',
      '対応の度合い。ISO/IEC 27002は対策を介すため空欄',
      'How well it fits; empty for ISO/IEC 27002, reached through a control',
      ({ fit }) => fit ?? undefined,
    ),
    column('control', '介する対策（ISO/IEC 27002）', 'Control that leads there (ISO/IEC 27002)', ({ control }) => control ?? undefined),
    ...bilingual<Row>('reason', '理由', 'Reason', ({ reason }) => reason),
    column('entry_url', '項目のページ', 'Page of the entry', ({ url }) => url ?? undefined),
  ],
  crosswalkRows,
);
