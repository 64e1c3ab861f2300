import { describe, expect, it, test } from 'vitest';
import { formatDate, machineDate, yearsOf } from '../../../src/domain/format-date.ts';
import { earliest, latest } from '../../../src/domain/edtf.ts';
import { date } from '../../../src/model/date.ts';

describe('formatDate', () => {
  test.each([
    ['2024-07-11', '2024年7月11日', '11 July 2024'],
    ['2024-07', '2024年7月', 'July 2024'],
    ['2024', '2024年', '2024'],
    ['2013-07~', '2013年7月頃', 'about July 2013'],
    ['2020-11-09~', '2020年11月9日頃', 'about 9 November 2020'],
    ['2013~', '2013年頃', 'about 2013'],
    ['2024-09?', '2024年9月（不確か）', 'September 2024 (uncertain)'],
    ['2022-01/2022-03', '2022年1月～3月', 'January–March 2022'],
    ['2022-11/2023-02', '2022年11月～2023年2月', 'November 2022 – February 2023'],
    ['2023-10-05/2023-10-17', '2023年10月5日～17日', '5–17 October 2023'],
    ['2023-10-05/2023-11-17', '2023年10月5日～11月17日', '5 October – 17 November 2023'],
    ['2022-12-30/2023-01-02', '2022年12月30日～2023年1月2日', '30 December 2022 – 2 January 2023'],
    ['2020/2023', '2020年～2023年', '2020–2023'],
    ['2022-12-09/2023', '2022年12月9日～2023年', '9 December 2022 – 2023'],
    ['2022/2022-03', '2022年～2022年3月', '2022–March 2022'],
    ['2013-07/2013-07-05', '2013年7月～7月5日', 'July 2013 – 5 July 2013'],
    ['2013-07~/2014-06', '2013年7月頃～2014年6月', 'about July 2013 to June 2014'],
    ['2013-07/2014-06?', '2013年7月～2014年6月（不確か）', 'July 2013 to June 2014 (uncertain)'],
    ['2013-07~/2023-02~', '2013年7月頃～2023年2月頃', 'about July 2013 to about February 2023'],
    ['2021-06/..', '2021年6月以降', 'from June 2021'],
    ['2024-07~/..', '2024年7月頃以降', 'from about July 2024'],
    ['../2021-06', '2021年6月まで', 'until June 2021'],
  ])('%s is %s; %s', (text, ja, en) => {
    expect(formatDate(text, 'ja')).toBe(ja);
    expect(formatDate(text, 'en')).toBe(en);
  });
});

describe('machineDate', () => {
  test.each([
    ['2024-07-11', '2024-07-11'],
    ['2024-07', '2024-07'],
    ['2024', '2024'],
    ['2013-07~', '2013-07'],
    ['2024-09-01?', '2024-09-01'],
    ['2022-01/2022-03', undefined],
    ['2021-06/..', undefined],
  ])('of %s is %s', (text, value) => {
    expect(machineDate(text)).toBe(value);
  });
});

describe('yearsOf', () => {
  test.each([
    ['2024-07-11', [2024]],
    ['2024-12-31', [2024]],
    ['2013-07~', [2013]],
    ['2022-11/2023-02', [2022, 2023]],
    ['2013/2016', [2013, 2014, 2015, 2016]],
    ['2021-06/..', [2021]],
    ['../2021-06', [2021]],
  ])('%s touches %j', (text, years) => {
    expect(yearsOf(text)).toEqual(years);
  });
});

describe('earliest and latest', () => {
  const DAY = 86_400_000;
  test.each([
    ['2024-02', 29],
    ['2023-02', 28],
    ['2024', 366],
    ['2023-10-17', 1],
    ['2022-01/2022-03', 90],
  ])('%s covers %i days', (text, days) => {
    expect(latest(text) - earliest(text)).toBe(days * DAY - 1);
  });

  it('knows no last instant of an open end', () => {
    expect(latest('2021-06/..')).toBe(Infinity);
  });
});

describe('the schema of a date', () => {
  test.each([
    '2024-07-11',
    '2024-02-29',
    '2024-07',
    '2024',
    '2013-07~',
    '2024-09?',
    '2022-01/2022-03',
    '2021-06/..',
    '../2021-06',
    '2013-07~/2014-06',
  ])('accepts %s', (text) => {
    expect(date.parse(text)).toBe(text);
  });

  it('takes a bare year, which YAML reads as a number, as text', () => {
    expect(date.parse(2024)).toBe('2024');
  });

  const NONE = 'is not a date that exists; write 2024-07-11';
  const REVERSED = 'ends before it begins';
  const FORM = 'is not written as a date of this library; write 2024-07-11';
  test.each([
    ['2023-04-31', NONE],
    ['2023-02-30', NONE],
    ['2023-02-29', NONE],
    ['2100-02-29', NONE],
    ['2023-02-29/2023-03-01', NONE],
    ['2023-13', NONE],
    ['2023-00', NONE],
    ['2023-10-32', NONE],
    ['2023-21', NONE],
    ['2023-1', FORM],
    ['2023/10', FORM],
    ['20231017', FORM],
    ['last spring', FORM],
    ['令和5年10月', FORM],
    ['2023-10-17 ', FORM],
    ['', FORM],
    ['[2021,2022]', FORM],
    ['{2021,2022}', FORM],
    ['202X', FORM],
    ['2023-1X', FORM],
    ['2023-XX', FORM],
    ['2024-09%', FORM],
    ['2023-10-17T10:00', FORM],
    ['-0044', FORM],
    ['Y20000', FORM],
    ['~2013-07', FORM],
    ['2013-?07', FORM],
    ['/2021-06', FORM],
    ['2021-06/', FORM],
    ['../..', FORM],
    ['2023-03/2023-01', REVERSED],
    ['2023-10-17/2023-10-16', REVERSED],
  ])('refuses "%s"', (text, message) => {
    expect(date.safeParse(text).error?.issues).toMatchObject([{ message: expect.stringContaining(`"${text}" ${message}`) }]);
  });

  test.each([[null], [undefined], [20231017], [2023.5], [true], [['2023']]])('refuses the value %j', (value) => {
    expect(date.safeParse(value).success).toBe(false);
  });
});
