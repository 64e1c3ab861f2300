import { describe, expect, it } from 'vitest';
import { byYear, chronicle, emptyPairs, kindCounts } from '../../../src/domain/chronicle.ts';
import { event, leakCase, library } from '../builders.ts';

const all = library({
  cases: [
    leakCase('a', {
      timeline: [event('2014-07-09', { kind: 'disclosure' }), event('2014'), event('2014-07', { kind: 'civil' }), event('../2013-05')],
    }),
    leakCase('b', { timeline: [event('2014-07-09', { kind: 'criminal' }), event('2022-12-09/2023'), event('2021-06/..')] }),
    leakCase('c', { status: 'draft', timeline: [event('2014-01-01')] }),
  ],
});
const events = chronicle(all);
const told = events.map(({ leakCase: { slug }, event: { date } }) => `${slug} ${date}`);

describe('the chronicle', () => {
  it('has every event of every published case once, by date; the more exact date first', () => {
    expect(told).toEqual(['a ../2013-05', 'a 2014', 'a 2014-07', 'a 2014-07-09', 'b 2014-07-09', 'b 2021-06/..', 'b 2022-12-09/2023']);
  });
  it('lists an event under the first year it touches, and no year twice or empty', () => {
    expect(byYear(events).map(({ year, events: list }) => [year, list.length])).toEqual([
      [2013, 1],
      [2014, 4],
      [2021, 1],
      [2022, 1],
    ]);
    expect(byYear(events).flatMap(({ events: list }) => list)).toEqual(events);
  });
  it('is empty for an empty library', () => {
    expect(byYear(chronicle(library()))).toEqual([]);
  });
});

it('the kinds that occur are counted in the order of the vocabulary', () => {
  expect(kindCounts(events)).toEqual([
    { kind: 'act', count: 4 },
    { kind: 'disclosure', count: 1 },
    { kind: 'criminal', count: 1 },
    { kind: 'civil', count: 1 },
  ]);
});

it('the pairs without an event are exactly those that a choice would leave empty', () => {
  expect(emptyPairs(events)).toEqual([
    { kind: 'disclosure', slug: 'b' },
    { kind: 'criminal', slug: 'a' },
    { kind: 'civil', slug: 'b' },
  ]);
});
