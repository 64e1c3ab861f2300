/** Sentences, awards and administrative instruments, drawn from cases side by side. */
import { describe, expect, it } from 'vitest';
import { awards, otherClaims } from '../../../src/domain/awards.ts';
import { decisionDate } from '../../../src/domain/decision-date.ts';
import { instruments, instrumentsApart } from '../../../src/domain/instruments.ts';
import { fineLimits, sentences, shareOfLimit } from '../../../src/domain/sentences.ts';
import type { Ceiling } from '../../../src/model/catalogue.ts';
import { event, law, leakCase, library, outcome, outcomeType, text, tracks } from '../builders.ts';

const penal = (slug: string, ceiling: Partial<Ceiling>) =>
  law(slug, {
    versions: [
      { from: '2016', number: text('n'), note: text('n'), sources: [], ceiling: { offence: text('o'), sources: ['release'], ...ceiling } },
    ],
  });
const acts = [event('2020-01', { clock: ['first-act'] }), event('2020-03', { clock: ['last-act'] })];

const later = leakCase('later', {
  timeline: acts,
  outcomes: tracks({
    criminal: [
      outcome('arrest', { provisions: [{ law: 'person' }] }),
      outcome('prison', { id: 'first', date: '2022', sanction: { imprisonmentMonths: 42, fineYen: 3 }, provisions: [{ law: 'person' }] }),
      outcome('fine', { id: 'company', date: '2023', sanction: { fineYen: 30 }, provisions: [{ law: 'company' }] }),
      outcome('prison', { id: 'appeal', date: '2024', follows: ['first'], sanction: { imprisonmentMonths: 30 } }),
    ],
    civil: [
      outcome('claim', { id: 'claim', sanction: { claimYen: 500 } }),
      outcome('denied', { id: 'denied', date: '2021', sanction: { awardPerPersonYen: 0, claimYen: 7 } }),
      outcome('suit', { id: 'suit', sanction: { plaintiffs: 9 } }),
    ],
    administrative: [outcome('guidance', { date: '2023' }), outcome('complaint', { date: '2024' })],
  }),
});
const draft = leakCase('draft', { status: 'draft', outcomes: later.data.outcomes });
const early = leakCase('early', {
  outcomes: tracks({
    criminal: [outcome('prison', { id: 'early', date: '2014', sanction: { imprisonmentMonths: 12 }, provisions: [{ law: 'person' }] })],
    civil: [outcome('award', { id: 'award', date: '2015', sanction: { awardPerPersonYen: 100 } })],
    administrative: [outcome('guidance', { id: 'g', date: '2014' })],
  }),
});
const LIBRARY = library({
  cases: [later, draft, early],
  laws: [penal('person', { imprisonmentMonths: 120, fineYen: 20 }), penal('company', { corporateFineYen: 500 })],
  outcomes: [
    outcomeType('caution', { track: 'administrative', severity: 1 }),
    outcomeType('guidance', { track: 'administrative', severity: 3 }),
    outcomeType('recommendation', { track: 'administrative', severity: 6 }),
    outcomeType('complaint', { track: 'administrative', severity: 5, apart: text('no measure') }),
    outcomeType('prison', { severity: 9 }),
  ],
});

describe('sentences', () => {
  it('are the terms and fines of published cases, oldest first, with what replaced them', () => {
    expect(sentences(LIBRARY).map(({ entry, replacedBy }) => [entry.id, replacedBy?.id])).toEqual([
      ['early', undefined],
      ['first', 'appeal'],
      ['company', undefined],
      ['appeal', undefined],
    ]);
  });
  it('have the limits of persons or of corporations by the provisions applied, and none where the acts are not dated', () => {
    expect(sentences(LIBRARY).map(fineLimits)).toEqual([[], [20], [500], []]);
  });
  it.each([
    [3, [10, 20], [15, 30]],
    [30, [500], [6, 6]],
    [undefined, [10], undefined],
    [1, [], undefined],
  ] as const)('a fine of %s beside limits %j is %j per cent', (fine, limitsYen, expected) =>
    expect(shareOfLimit(fine, limitsYen)).toEqual(expected),
  );
});

describe('awards', () => {
  it('hold dismissals as 0, and leave suits and claims to others', () => {
    expect(awards(LIBRARY).map(({ entry, sanction }) => [entry.id, sanction.awardPerPersonYen])).toEqual([
      ['award', 100],
      ['denied', 0],
    ]);
    expect(otherClaims(LIBRARY).map(({ entry }) => entry.id)).toEqual(['claim']);
  });
});

describe('instruments', () => {
  it('stand from the gravest to the mildest, each with its cases by date, also where no case met with it', () => {
    expect(instruments(LIBRARY).map(({ type, uses }) => [type.slug, uses.map((use) => use.leakCase.slug)])).toEqual([
      ['recommendation', []],
      ['guidance', ['early', 'later']],
      ['caution', []],
    ]);
  });
  it('leave out what is no measure against a business, which stands apart', () => {
    expect(instrumentsApart(LIBRARY).map(({ type, uses }) => [type.slug, uses.map((use) => use.leakCase.slug)])).toEqual([
      ['complaint', ['later']],
    ]);
  });
});

describe('the day of a decision', () => {
  it.each([
    ['2016-03-29', '2016年3月29日', '29 March 2016'],
    ['2014-11-27/2019-06-27', '日は不明、2014年11月27日～2019年6月27日の間', 'day not known, within 27 November 2014 – 27 June 2019'],
    ['2015-01-29/..', '日は不明、2015年1月29日以降', 'day not known, from 29 January 2015'],
  ])('%s', (date, ja, en) => {
    expect([decisionDate(date, 'ja'), decisionDate(date, 'en')]).toEqual([ja, en]);
  });
});
