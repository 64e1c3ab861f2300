import { describe, expect, test } from 'vitest';
import type { FieldWords } from '../../../src/search/data.ts';
import { fieldsOf, joinFacets, mayHaveFields } from '../../../src/search/query/fields.ts';

const words: FieldWords = {
  names: { vector: 'vector', 経路: 'vector', outcome: 'outcome', 帰結: 'outcome', 年: 'disclosed' },
  values: {
    vector: [
      ['usb-memory', 'LP-T009', 'USBメモリへのコピー', 'Copying to a USB memory'],
      ['smartphone-over-usb', 'スマートフォンへの書き出し', 'Writing to a smartphone over USB'],
      ['mail', 'メール', 'Mail'],
    ],
    outcome: [
      ['suspended-sentence', '執行猶予付き懲役', 'Suspended prison sentence'],
      ['arrest', '逮捕', 'Arrest'],
    ],
    disclosed: [['2023', '2023', '2023']],
  },
};
const read = (query: string) => fieldsOf(query, words);

describe('field words', () => {
  test('work in both languages, beside words', () => {
    expect(read('vector:usb outcome:suspended-sentence')).toEqual({
      rest: '',
      facets: { vector: ['usb-memory'], outcome: ['suspended-sentence'] },
      unread: [],
    });
    expect(read('名簿 経路：ＵＳＢ　帰結:執行猶予 業者')).toEqual({
      rest: '名簿 業者',
      facets: { vector: ['usb-memory'], outcome: ['suspended-sentence'] },
      unread: [],
    });
  });
  test('take several values, quoted ones, ids and years', () => {
    expect(read('vector:usb,メール').facets).toEqual({ vector: ['usb-memory', 'mail'] });
    expect(read('outcome:"suspended prison"').facets).toEqual({ outcome: ['suspended-sentence'] });
    expect(read('vector:LP-T009 年:2023年').facets).toEqual({ vector: ['usb-memory'], disclosed: ['2023'] });
    expect(read('vector:smartphone').facets).toEqual({ vector: ['smartphone-over-usb'] });
  });
  test('what is no field or has no such value stays in the query', () => {
    expect(read('9:30 https://example.jp')).toMatchObject({ rest: '9:30 https://example.jp', facets: {}, unread: [] });
    expect(read('vector:pigeon list')).toEqual({ rest: 'vector:pigeon list', facets: {}, unread: ['vector:pigeon'] });
    expect(read('vector:')).toMatchObject({ rest: 'vector:', facets: {} });
  });
  test('what every object of JavaScript has is no field', () => {
    expect(read('constructor:usb')).toEqual({ rest: 'constructor:usb', facets: {}, unread: [] });
  });
  test('are looked for only where there is a colon', () => {
    expect(mayHaveFields('経路：USB')).toBe(true);
    expect(mayHaveFields('USB')).toBe(false);
  });
  test('join what is ticked', () => {
    expect(joinFacets({ vector: ['mail'] }, { vector: ['mail', 'usb-memory'], outcome: ['arrest'] })).toEqual({
      vector: ['mail', 'usb-memory'],
      outcome: ['arrest'],
    });
  });
});
