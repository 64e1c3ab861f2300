/** /data/events.csv: every dated event of every timeline. */
import type { CaseEvent } from '../../model/case.ts';
import { caseColumns, dateColumns, evidenceColumns, placeColumns, type InCase } from './shared.ts';
import { bilingual, column, table } from './table.ts';

interface Row extends InCase {
  event: CaseEvent;
}

export const events = table<Row>(
  { ja: 'できごと', en: 'Events' },
  [
    ...caseColumns<Row>(),
    column('id', '事例の中での識別子', 'Id within the case', ({ event }) => event.id),
    ...dateColumns<Row>('date', '日付', 'Date', ({ event }) => event.date),
    column('kind', '種類', 'Kind of event', ({ event }) => event.kind),
    column('clock', '期間を測る目印', 'Mark from which spans are measured', ({ event }) => event.clock?.join(' ')),
    ...bilingual<Row>('text', '内容', 'What happened', ({ event }) => event.text),
    ...evidenceColumns<Row>(({ event }) => event),
    ...placeColumns<Row>(),
  ],
  (library) =>
    [...library.cases.values()].flatMap((leakCase) =>
      leakCase.data.timeline.map((event) => ({ leakCase, event, anchor: `event-${event.id}` })),
    ),
);
