/** /data/outcomes.csv: every consequence of every case, on the four tracks. */
import { outcomesOf, type OutcomeUse } from '../../domain/backlinks.ts';
import type { Library } from '../../library/library.ts';
import type { Sanction } from '../../model/outcome.ts';
import type { Bilingual } from '../../model/text.ts';
import { caseColumns, dateColumns, evidenceColumns, placeColumns, type InCase } from './shared.ts';
import { bilingual, column, ids, table, type Column } from './table.ts';

interface Row extends InCase, OutcomeUse {
  type: Bilingual | undefined;
}

const SANCTION: Record<keyof Sanction, { name: string; ja: string; en: string }> = {
  imprisonmentMonths: { name: 'imprisonment_months', ja: '懲役・拘禁刑の月数', en: 'Imprisonment in months' },
  suspendedMonths: { name: 'suspended_months', ja: '執行猶予の月数', en: 'Suspension in months' },
  fineYen: { name: 'fine_yen', ja: '罰金（円）', en: 'Fine in yen' },
  awardPerPersonYen: { name: 'award_per_person_yen', ja: '1人当たりの認容額（円）', en: 'Damages per person in yen' },
  claimYen: { name: 'claim_yen', ja: '請求額（円）', en: 'Sum claimed in yen' },
  plaintiffs: { name: 'plaintiffs', ja: '原告の数', en: 'Number of plaintiffs' },
  plaintiffsQualifier: {
    name: 'plaintiffs_qualifier',
    ja: '原告の数の精度（空欄は正確な数）',
    en: 'How exact the number of plaintiffs is (exact if empty)',
  },
  awarded: { name: 'awarded', ja: '認容された原告の数（一部だけの場合）', en: 'Plaintiffs to whom the award went, where not all' },
};

const sanctionColumns = (Object.keys(SANCTION) as (keyof Sanction)[]).map((key): Column<Row> => {
  const { name, ja, en } = SANCTION[key];
  return column(name, ja, en, ({ entry }) => entry.sanction?.[key]);
});

const rows = (library: Library): Row[] =>
  [...library.cases.values()].flatMap(outcomesOf).map((use) => ({
    ...use,
    type: library.outcomes.get(use.entry.type)?.data.name,
    anchor: `outcome-${use.entry.id}`,
  }));

export const outcomes = table<Row>(
  { ja: '帰結', en: 'Outcomes' },
  [
    ...caseColumns<Row>(),
    column('id', '事例の中での識別子', 'Id within the case', ({ entry }) => entry.id),
    column('track', '系統', 'Track', ({ track }) => track),
    column('type', '帰結の類型', 'Type of outcome', ({ entry }) => entry.type),
    ...bilingual<Row>('name', '類型の名前', 'Name of the type', ({ type }) => type),
    ...dateColumns<Row>('date', '日付', 'Date', ({ entry }) => entry.date),
    ...bilingual<Row>('authority', '機関', 'Court, authority or body', ({ entry }) => entry.authority),
    ...bilingual<Row>('addressee', '対象（人は役割のみ）', 'Whom it concerns (persons by role only)', ({ entry }) => entry.addressee),
    ...sanctionColumns,
    column('laws', '根拠条文・裁判例の識別子', 'Ids of the provisions and precedents', ({ entry }) =>
      ids(entry.provisions.map(({ law }) => law)),
    ),
    ...bilingual<Row>('text', '内容', 'What was decided', ({ entry }) => entry.text),
    ...evidenceColumns<Row>(({ entry }) => entry),
    ...placeColumns<Row>(),
  ],
  rows,
);
