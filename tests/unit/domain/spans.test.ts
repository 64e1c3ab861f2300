import { describe, expect, it, test } from 'vitest';
import { caseSpans, formatSpan, spanBetween } from '../../../src/domain/span.ts';
import { event } from '../builders.ts';

describe('spanBetween', () => {
  test.each([
    ['2023-10-17', '2024-01-24', 99, 99],
    ['2023-10-17', '2023-10-17', 0, 0],
    ['2023-02-28', '2023-03-01', 1, 1],
    ['2024-02-28', '2024-03-01', 2, 2],
    ['2023-01', '2023-03', 29, 89],
    ['2023-01', '2023-01', 0, 30],
    ['2023', '2024', 1, 730],
    ['2013-07~', '2023-02~', 3472, 3529],
    ['2022-01/2022-03', '2022-04', 1, 119],
    ['2023-10-17', '2023-10', 0, 14],
  ])('%s to %s is %i to %i days', (from, to, minDays, maxDays) => {
    expect(spanBetween(from, to)).toMatchObject({ minDays, maxDays });
  });

  it('is never below nought', () => {
    expect(spanBetween('2023-10-17', '2023-10-01')).toEqual({ minDays: 0, maxDays: 0 });
    expect(spanBetween('2023-10-17', '2023')).toMatchObject({ minDays: 0, maxDays: 75 });
  });
});

describe('formatSpan between dates known to the month or about', () => {
  test.each([
    ['2019-11~', '2019-12-31', '1か月～2か月', '1 month to 2 months'],
    ['2020-09-30~', '2020-12', '2か月～3か月', '2 months to 3 months'],
    ['2013-07~', '2023-02~', '9年6か月～9年8か月', '9 years 6 months to 9 years 8 months'],
    ['2023-01', '2023-01', '1か月以内', 'up to 1 month'],
    ['2013-07-01', '2014-06', '11か月～1年', '11 months to 1 year'],
  ])('%s to %s is %s; %s, without a count of days', (from, to, ja, en) => {
    expect(formatSpan(spanBetween(from, to), 'ja')).toBe(ja);
    expect(formatSpan(spanBetween(from, to), 'en')).toBe(en);
  });

  it('keeps the days where both ends are intervals of days', () => {
    expect(formatSpan(spanBetween('2023-07-13/2023-09-28', '2023-10-17'), 'ja')).toBe('19日～96日');
  });
});

describe('formatSpan', () => {
  test.each([
    [0, 0, '同日', 'the same day'],
    [1, 1, '1日', '1 day'],
    [96, 96, '96日', '96 days'],
    [99, 99, '99日', '99 days'],
    [100, 100, '100日（約3か月）', '100 days (about 3 months)'],
    [365, 365, '365日（約1年）', '365 days (about 1 year)'],
    [400, 400, '400日（約1年1か月）', '400 days (about 1 year 1 month)'],
    [0, 1, '0日～1日', '0 days to 1 day'],
    [0, 30, '0日～30日', '0 days to 30 days'],
    [90, 120, '90日～4か月', '90 days to 4 months'],
    [3490, 3500, '約9年7か月', 'about 9 years 7 months'],
    [3472, 3529, '9年6か月～9年8か月', '9 years 6 months to 9 years 8 months'],
  ])('%i to %i days: %s; %s', (minDays, maxDays, ja, en) => {
    expect(formatSpan({ minDays, maxDays }, 'ja')).toBe(ja);
    expect(formatSpan({ minDays, maxDays }, 'en')).toBe(en);
  });

  it('says of an open end that it is at least so long', () => {
    const open = spanBetween('2020-01-01', '2021-06/..');
    expect(open).toMatchObject({ minDays: 517, maxDays: Infinity });
    expect(formatSpan(open, 'ja')).toBe('1年5か月以上');
    expect(formatSpan(open, 'en')).toBe('at least 1 year 5 months');
  });
});

describe('caseSpans', () => {
  const acts = [event('2023-01-10', { clock: ['first-act'] }), event('2023-01-20', { clock: ['last-act'] }), event('2023-02-01')];

  it('gives the spans whose two marks are there, in a fixed order', () => {
    const timeline = [
      ...acts,
      event('2023-03-01', { clock: ['confirmation'] }),
      event('2023-03', { clock: ['first-notice'] }),
      event('2024-01-20', { clock: ['judgment'] }),
    ];
    expect(caseSpans({ timeline })).toMatchObject([
      { name: 'dwell', minDays: 10, maxDays: 10, from: timeline[0], to: timeline[1] },
      { name: 'confirmationToNotice', minDays: 0, maxDays: 30 },
      { name: 'actToJudgment', minDays: 365, maxDays: 365 },
    ]);
  });

  it('gives none without marks', () => {
    expect(caseSpans({ timeline: [event('2023'), event('2024')] })).toEqual([]);
    expect(caseSpans({ timeline: acts.slice(0, 1) })).toEqual([]);
  });

  it('runs from an event to itself where one event carries both marks', () => {
    const only = event('2023-03-30', { clock: ['first-act', 'last-act'] });
    const [span] = caseSpans({ timeline: [only] });
    expect(span).toMatchObject({ name: 'dwell', minDays: 0, maxDays: 0 });
    expect(span && [formatSpan(span, 'ja'), formatSpan(span, 'en')]).toEqual(['同日', 'the same day']);
  });
});
