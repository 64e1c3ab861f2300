import { describe, expect, it, test } from 'vitest';
import { asOfDay, firstOf, stateOn } from '../../../src/domain/as-of.ts';

describe('the day a reader means', () => {
  test.each([
    ['2020', '2020-12-31'],
    ['2020-09', '2020-09-30'],
    ['2020-02', '2020-02-29'],
    ['2021-02', '2021-02-28'],
    ['2020-12', '2020-12-31'],
    ['2020-09-05', '2020-09-05'],
    ['2020-02-29', '2020-02-29'],
    [' 2020-09 ', '2020-09-30'],
    ['２０２０－０９', '2020-09-30'],
  ])('%s is %s', (text, day) => {
    expect(asOfDay(text)).toBe(day);
  });
  test.each([
    '',
    ' ',
    '20',
    '20200',
    '2020-9',
    '2020-13',
    '2020-00',
    '2021-02-29',
    '2020-04-31',
    '2020-04-00',
    '2020/09',
    '2020-09-05-01',
    'today',
  ])('"%s" is none', (text) => {
    expect(asOfDay(text)).toBeUndefined();
  });
});

describe('the state on a day', () => {
  const month = { possibly: '2022-10-01', certainly: '2022-10-31' };
  test.each([
    [month, '2022-09-30', 'unknown'],
    [month, '2022-10-01', 'possible'],
    [month, '2022-10-30', 'possible'],
    [month, '2022-10-31', 'known'],
    [month, '2030-01-01', 'known'],
    [{ possibly: '2022-10-01' }, '2030-01-01', 'possible'],
    [{ possibly: '2022-10-05', certainly: '2022-10-05' }, '2022-10-04', 'unknown'],
    [{ possibly: '2022-10-05', certainly: '2022-10-05' }, '2022-10-05', 'known'],
  ] as const)('%j on %s is %s', (one, day, state) => {
    expect(stateOn(day, one)).toBe(state);
  });
});

it('the first of several is the earliest of each day', () => {
  expect(firstOf([])).toBeUndefined();
  expect(firstOf([{ possibly: '2020-01-01' }, { possibly: '2021-01-01', certainly: '2021-01-31' }])).toEqual({
    possibly: '2020-01-01',
    certainly: '2021-01-31',
  });
  expect(firstOf([{ possibly: '2020-01-01' }])).toEqual({ possibly: '2020-01-01' });
});
