import { describe, expect, it } from 'vitest';
import { csv } from '../../../src/exports/csv.ts';

describe('csv', () => {
  it('begins with the mark by which Excel knows UTF-8, and ends lines as RFC 4180 asks', () => {
    expect(csv(['番号', '内容'], [[1, '名簿業者']])).toBe('\uFEFF番号,内容\r\n1,名簿業者\r\n');
  });
  it('quotes separators, quotation marks and line breaks; a missing value is an empty cell', () => {
    expect(csv(['a', 'b', 'c', 'd'], [['1,2', 'say "no"', 'one\ntwo', undefined]])).toBe(
      '\uFEFFa,b,c,d\r\n"1,2","say ""no""","one\ntwo",\r\n',
    );
  });
  it('refuses a row that does not fit its head', () => {
    expect(() => csv(['a', 'b'], [[1, 2], [1]])).toThrow('row 2 has 1 cells, the head has 2');
  });
});
