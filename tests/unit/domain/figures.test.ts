import { describe, expect, it, test } from 'vitest';
import { figureWords, formatFigure, formatMonths, formatYen } from '../../../src/domain/format-figure.ts';
import { QUALIFIER, UNIT } from '../../../src/model/vocabulary.ts';

const exact = (value: number) => ({ value, qualifier: 'exact', unit: 'records' }) as const;

describe('numbers', () => {
  test.each([
    [0, '0件', '0 records'],
    [1, '1件', '1 record'],
    [2, '2件', '2 records'],
    [999, '999件', '999 records'],
    [9999, '9,999件', '9,999 records'],
    [10_000, '1万件', '10,000 records'],
    [72_460, '72,460件', '72,460 records'],
    [120_000, '12万件', '120,000 records'],
    [999_999, '999,999件', '999,999 records'],
    [1_000_000, '100万件', '1 million records'],
    [5_960_000, '596万件', '5.96 million records'],
    [9_280_000, '928万件', '9.28 million records'],
    [9_284_000, '9,284,000件', '9,284,000 records'],
    [15_000_000, '1,500万件', '15 million records'],
    [48_580_000, '4,858万件', '48.58 million records'],
    [100_000_000, '1億件', '100 million records'],
    [120_340_000, '1億2,034万件', '120.34 million records'],
    [1_000_000_000, '10億件', '1 billion records'],
    [26_000_000_000, '260億件', '26 billion records'],
    [1_234_000_000, '12億3,400万件', '1,234 million records'],
    [1_000_000_000_000, '1兆件', '1,000 billion records'],
  ])('%d is %s; %s', (value, ja, en) => {
    expect(formatFigure(exact(value), 'ja')).toBe(ja);
    expect(formatFigure(exact(value), 'en')).toBe(en);
  });
});

describe('qualifiers', () => {
  test.each([
    ['exact', '300件', '300 records'],
    ['about', '約300件', 'about 300 records'],
    ['at-most', '最大300件', 'up to 300 records'],
    ['at-least', '300件以上', 'at least 300 records'],
    ['over', '300件超', 'over 300 records'],
  ] as const)('%s: %s; %s', (qualifier, ja, en) => {
    expect(formatFigure({ value: 300, qualifier, unit: 'records' }, 'ja')).toBe(ja);
    expect(formatFigure({ value: 300, qualifier, unit: 'records' }, 'en')).toBe(en);
  });

  it('stands apart from number and unit where a page prints them apart', () => {
    const figure = { value: 30_000_000, qualifier: 'over', unit: 'yen' } as const;
    expect(figureWords(figure, 'ja')).toEqual({ qualifier: '', number: '3,000万', unit: '円超' });
    expect(figureWords(figure, 'en')).toEqual({ qualifier: 'over', number: '30 million', unit: 'yen' });
  });
});

describe('units', () => {
  test.each([
    ['records', '件', 'record', 'records'],
    ['persons', '人', 'person', 'people'],
    ['households', '世帯', 'household', 'households'],
    ['organisations', '社・団体', 'organisation', 'organisations'],
    ['contracts', '件', 'contract', 'contracts'],
    ['files', 'ファイル', 'file', 'files'],
    ['times', '回', 'time', 'times'],
    ['yen', '円', 'yen', 'yen'],
    ['yen-per-person', '円（1人当たり）', 'yen per person', 'yen per person'],
  ] as const)('%s', (unit, ja, one, many) => {
    expect(formatFigure({ value: 5, qualifier: 'exact', unit }, 'ja')).toBe(`5${ja}`);
    expect(formatFigure({ value: 1, qualifier: 'exact', unit }, 'en')).toBe(`1 ${one}`);
    expect(formatFigure({ value: 5, qualifier: 'exact', unit }, 'en')).toBe(`5 ${many}`);
  });

  it('says every unit and qualifier of the vocabulary as the vocabulary does', () => {
    for (const unit of Object.keys(UNIT) as (keyof typeof UNIT)[]) {
      for (const qualifier of Object.keys(QUALIFIER) as (keyof typeof QUALIFIER)[]) {
        expect(formatFigure({ value: 5, qualifier, unit }, 'ja')).toContain(UNIT[unit].ja);
        expect(formatFigure({ value: 5, qualifier, unit }, 'en')).toBe(`${QUALIFIER[qualifier].en} 5 ${UNIT[unit].en}`.trim());
      }
    }
  });
});

test.each([
  [3300, '3,300円', '3,300 yen'],
  [1_000_000, '100万円', '1 million yen'],
  [130_000_000, '1億3,000万円', '130 million yen'],
])('formatYen(%d)', (yen, ja, en) => {
  expect(formatYen(yen, 'ja')).toBe(ja);
  expect(formatYen(yen, 'en')).toBe(en);
});

test.each([
  [1, '1月', '1 month'],
  [10, '10月', '10 months'],
  [12, '1年', '1 year'],
  [13, '1年1月', '1 year 1 month'],
  [30, '2年6月', '2 years 6 months'],
  [36, '3年', '3 years'],
])('formatMonths(%d)', (months, ja, en) => {
  expect(formatMonths(months, 'ja')).toBe(ja);
  expect(formatMonths(months, 'en')).toBe(en);
});
