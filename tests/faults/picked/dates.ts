import { add, set } from '../edits.ts';
import { original, picked } from '../fault.ts';
import { BENESSE, DOCOMO, IBM, KAPPA, NTT_WEST, RAKUTEN } from './places.ts';

const WRITE = 'is not written as a date of this library; write 2024-07-11';
const WRITE_JA = 'はこの事例集の日付の書き方ではありません';
const NO_DAY = 'is not a date that exists';
const NO_DAY_JA = 'は暦にない日付です';
const event = (file: string, index: number, value: string) => set(file, `timeline.${index}.date`, value);

/** Dates that no calendar has or that two readers read differently. */
export const writtenDates = picked('Dates: how they are written', [
  ['the 30th of February', BENESSE, event(BENESSE, 5, '▸2023-02-30'), `"2023-02-30" ${NO_DAY}`, `「2023-02-30」${NO_DAY_JA}`],
  ['the 29th of February of a common year', BENESSE, event(BENESSE, 6, '▸2023-02-29'), NO_DAY, NO_DAY_JA],
  ['a thirteenth month', BENESSE, event(BENESSE, 7, '▸2014-13'), NO_DAY, NO_DAY_JA],
  ['a month with the number nought', BENESSE, event(BENESSE, 8, '▸2014-00'), NO_DAY, NO_DAY_JA],
  ['the 31st of April in an interval', BENESSE, event(BENESSE, 9, '▸2014-04-31/2014-05'), NO_DAY, NO_DAY_JA],
  ['a date with slashes, ambiguous', NTT_WEST, event(NTT_WEST, 0, '▸07/09/2014'), `"07/09/2014" ${WRITE}`, `「07/09/2014」${WRITE_JA}`],
  ['a date in Japanese', NTT_WEST, event(NTT_WEST, 1, '▸2014年7月'), WRITE, WRITE_JA],
  ['a year of an era', NTT_WEST, event(NTT_WEST, 2, '▸令和5年'), WRITE, WRITE_JA],
  ['an era in Latin letters', NTT_WEST, event(NTT_WEST, 3, '▸R5.7.9'), WRITE, WRITE_JA],
  ['a date in words', DOCOMO, event(DOCOMO, 0, '▸last spring'), WRITE, WRITE_JA],
  ['a date in English', DOCOMO, event(DOCOMO, 1, '▸9 July 2014'), WRITE, WRITE_JA],
  ['full-width digits', DOCOMO, event(DOCOMO, 2, '▸２０１４-07-09'), WRITE, WRITE_JA],
  ['one digit for a month', KAPPA, event(KAPPA, 0, '▸2014-7-9'), WRITE, WRITE_JA],
  ['a time', KAPPA, event(KAPPA, 1, '▸2014-07-09T10:00'), WRITE, WRITE_JA],
  ['a season', KAPPA, event(KAPPA, 2, '▸2014-21'), NO_DAY, NO_DAY_JA],
  ['an interval with a wave dash', KAPPA, event(KAPPA, 3, '▸2014-07～2014-09'), WRITE, WRITE_JA],
  [
    'an interval that ends before it begins',
    RAKUTEN,
    event(RAKUTEN, 0, '▸2014-09/2014-07'),
    'ends before it begins',
    '終わりが始まりより前',
  ],
  ['an interval of three dates', RAKUTEN, event(RAKUTEN, 1, '▸2014/2015/2016'), WRITE, WRITE_JA],
  [
    'a list of dates',
    RAKUTEN,
    event(RAKUTEN, 2, '▸[2014, 2015]'),
    'timeline[2].date: Invalid input…a list',
    'timeline[2].date：ここに一覧は書けません',
  ],
  [
    'a day of a revision that is a month',
    IBM,
    set(IBM, 'revisions.0.date', '▸2026-11'),
    'revisions[0].date: Invalid ISO date…no day of the calendar',
    '「2026-11」は暦にある日付ではありません',
  ],
  [
    'a day of a search that no calendar has',
    IBM,
    set(IBM, 'outcomes.criminal.notFound.0.asOf', '▸2026-02-30'),
    'Invalid ISO date',
    '「2026-02-30」は暦にある日付ではありません',
  ],
]);

/** Dates that cannot be in this order. */
export const datesInOrder = picked('Dates: their order', [
  ['a timeline that runs back', BENESSE, event(BENESSE, 20, '▸2013-01-01'), 'the timeline runs from early to late', '時系列は早い順'],
  [
    'an event after the newest revision',
    KAPPA,
    event(KAPPA, lastEvent(KAPPA), '▸2099-01-01'),
    'lies after the newest revision of the case',
    '最新の改訂日',
  ],
  [
    'a figure given after the newest revision',
    IBM,
    set(IBM, 'figures.2.asOf', '▸2098'),
    '2098 lies after the newest revision',
    '2098は、この事例の最新の改訂日',
  ],
  [
    'a step after the newest revision',
    IBM,
    set(IBM, 'path.steps.2.date', '▸2097-01'),
    '2097-01 lies after',
    '2097-01は、この事例の最新の改訂日',
  ],
  [
    'an outcome after the newest revision',
    RAKUTEN,
    set(RAKUTEN, 'outcomes.civil.entries.0.date', '▸2096-12-31'),
    '2096-12-31 lies after',
    '2096-12-31は',
  ],
  [
    'a notice after the newest revision',
    DOCOMO,
    set(DOCOMO, 'communication.notices.3.date', '▸2095-01-01'),
    '2095-01-01 lies after',
    '2095-01-01は',
  ],
  [
    'a search after the newest revision',
    RAKUTEN,
    set(RAKUTEN, 'outcomes.administrative.notFound.0.asOf', '▸2094-01-01'),
    '2094-01-01 lies after',
    '2094-01-01は',
  ],
  [
    'revisions from old to new',
    NTT_WEST,
    set(
      NTT_WEST,
      'revisions',
      '- date: 2026-11-20\n    note: { ja: 前, en: Before }\n  - date: ▸2026-11-21\n    note: { ja: 初版, en: First version }',
    ),
    'revisions run from new to old',
    '改訂は新しい順',
  ],
  [
    'notices from late to early',
    NTT_WEST,
    set(NTT_WEST, 'communication.notices.5.date', '▸2010-01-01'),
    'notices run from early to late',
    '公表は早い順',
  ],
  [
    'a clock mark given twice',
    NTT_WEST,
    set(NTT_WEST, `timeline.${markOf(NTT_WEST, 'second-notice')}.clock`, '▸first-notice'),
    '"first-notice" already marks an earlier event',
    '「first-notice」の印は',
  ],
  [
    'a fact confirmed before it happened',
    KAPPA,
    add(KAPPA, 'timeline.0', 'clock: confirmation', 'timeline.0.date'),
    'lies before first-act',
    '前になっています',
  ],
  [
    'a version of a law older than the one before it',
    'content/laws/ucpa-21.yaml',
    set('content/laws/ucpa-21.yaml', 'versions.1.from', '▸1990-01-01'),
    'versions run from old to new',
    '条文の版は古い順',
  ],
  [
    'a version of a law younger than the law described',
    'content/laws/appi-179.yaml',
    set('content/laws/appi-179.yaml', 'versions.0.from', '▸2030-04-01'),
    'this version begins on 2030-04-01, after the state of the law described',
    '説明している法令の時点',
  ],
  [
    'a source read before it was published',
    'content/sources/ibm-china.yaml',
    set('content/sources/ibm-china.yaml', '0.accessed', '▸2001-01-01'),
    'before it was published',
    '発行日（',
  ],
]);

/** Index of the event that carries a clock mark. */
function markOf(file: string, clock: string): number {
  const before =
    original(file)
      .slice(0, original(file).indexOf(`clock: ${clock}`))
      .split('\ntimeline:')[1] ?? '';
  return (before.match(/\n {2}- id: /g)?.length ?? 1) - 1;
}

function lastEvent(file: string): number {
  const timeline =
    original(file)
      .split('\ntimeline:')[1]
      ?.split(/\n(?=\w)/)[0] ?? '';
  return (timeline.match(/\n {2}- id: /g)?.length ?? 1) - 1;
}
