import { describe, expect, test } from 'vitest';
import { partsOf, required, subject } from '../../../src/search/query/parts.ts';
import { termsOf } from '../../../src/search/query/terms.ts';
import { groupsOf, otherKana, variantsOf } from '../../../src/search/query/variants.ts';

const texts = (terms: readonly { text: string; quoted: boolean }[] | undefined) =>
  terms?.map(({ text, quoted }) => (quoted ? `"${text}"` : text));
const entry = (...forms: string[]) => ({ url: '', definition: '', forms });
const broadly = (broad: string[], ...forms: string[]) => ({ ...entry(...forms), broad });

describe('terms', () => {
  test('Japanese: between spaces and punctuation, in normal form', () => {
    expect(texts(termsOf('ＵＳＢメモリ　執行猶予、「名簿業者」', 'ja'))).toEqual(['USBメモリ', '執行猶予', '名簿業者']);
  });
  test('numbers keep their separators', () => {
    expect(texts(termsOf('72,460 9.28 million', 'en'))).toEqual(['72,460', '9.28', 'million']);
  });
  test('quotes hold words together', () => {
    expect(texts(termsOf('“trade secret” court', 'en'))).toEqual(['"trade secret"', 'court']);
  });
  test('words of a synonym stay together', () => {
    expect(texts(termsOf('sale to List Broker', 'en', new Set(['list broker'])))).toEqual(['sale', 'to', 'List Broker']);
  });
  test('a number stays with the step, figure or article it counts', () => {
    expect(texts(termsOf('NTT West step 4', 'en'))).toEqual(['NTT', 'West', '"step 4"']);
    expect(texts(termsOf('APPI Art. 147', 'en'))).toEqual(['APPI', '"Art. 147"']);
  });
  test('signs alone are no term', () => {
    expect(termsOf(' 。、- ?', 'ja')).toEqual([]);
  });
});

describe('variants', () => {
  const groups = groupsOf([
    entry('漏えい', '漏洩', '流出', '情報漏えい'),
    entry('USBメモリ', '外部記憶媒体', 'USB'),
    entry('list broker', 'data broker'),
  ]);
  test('each spelling brings the others, inside a longer term too', () => {
    expect(variantsOf('漏洩', groups, 'ja')).toEqual(['漏えい', '流出', '情報漏えい']);
    expect(variantsOf('顧客情報の漏洩', groups, 'ja')).toContain('顧客情報の漏えい');
  });
  test('what holds the typed, or is part of it, is no variant', () => {
    expect(variantsOf('漏えい', groups, 'ja')).toEqual(['漏洩', '流出']);
    expect(variantsOf('USBメモリ', groups, 'ja')).toEqual(['外部記憶媒体']);
  });
  test('a broad form brings the term, the term does not bring it', () => {
    const broad = groupsOf([broadly(['漏れ'], '漏えい', '漏洩', '漏れ')]);
    expect(variantsOf('漏れ', broad, 'ja')).toEqual(['漏えい', '漏洩']);
    expect(variantsOf('漏えい', broad, 'ja')).toEqual(['漏洩']);
  });
  test('a long vowel at the end may be missing', () => {
    expect(variantsOf('メモリー', [], 'ja')).toEqual(['メモリ']);
  });
  test.each([
    ['懲役2年6か月', '懲役2年6月'],
    ['懲役2年6ヶ月', '懲役2年6月'],
    ['2年6月', '2年6か月'],
    ['4カ月', '4か月'],
  ])('months of a term: %s is also %s', (typed, other) => {
    expect(variantsOf(typed, [], 'ja')).toContain(other);
  });
  test.each([
    ['一人3300円', '1人3300円'],
    ['2人の承認', '二人の承認'],
    ['三社', '3社'],
  ])('small numbers: %s is also %s', (typed, other) => {
    expect(variantsOf(typed, [], 'ja')).toContain(other);
  });
  test.each(['十二人', '12人', '72,461人', '一部', '二条'])('no small number to count by: %s', (typed) => {
    expect(variantsOf(typed, [], 'ja')).toEqual([]);
  });
  test('a reading brings its term, where nothing else is typed', () => {
    const read = groupsOf([
      { ...entry('件'), reading: 'けん' },
      { ...entry('書類送検', '送検'), reading: 'しょるいそうけん' },
    ]);
    expect(variantsOf('しょるいそうけん', read, 'ja')).toEqual(['書類送検', '送検']);
    expect(variantsOf('しょるい', read, 'ja')).toEqual([]);
  });
  test('a month of the calendar is no term', () => {
    expect(variantsOf('2023年10月', [], 'ja')).toEqual([]);
  });
  test('English words as a whole', () => {
    expect(variantsOf('data broker', groups, 'en')).toEqual(['list broker']);
    expect(variantsOf('metadata brokering', groups, 'en')).toEqual([]);
  });
  test('the other kana', () => {
    expect(otherKana('かっぱ寿司')).toEqual(['カッパ寿司']);
    expect(otherKana('名簿')).toEqual([]);
  });
});

describe('looser forms', () => {
  const parts = (query: string) => texts(partsOf(termsOf(query, 'ja')));
  test('a phrase falls into its parts at the particles', () => {
    expect(parts('派遣社員による持ち出し')).toEqual(['派遣社員', '持ち出し']);
    expect(parts('名簿業者とは何か')).toEqual(['名簿業者']);
  });
  test('って joins as a particle does', () => {
    expect(parts('執行猶予って刑務所に入る？')).toEqual(['執行猶予', '刑務所', '入る']);
  });
  test.each([
    ['ja', '退職者 アカウント停止 いつ', ['退職者', 'アカウント停止']],
    ['ja', '告訴 告発 ちがい', ['告訴', '告発']],
    ['ja', '起訴猶予とは', ['起訴猶予']],
    ['ja', 'いつ どこ', ['いつ', 'どこ']],
    ['ja', '"いつ" 承認', ['"いつ"', '承認']],
    ['en', 'difference between guidance and recommendation', ['guidance', 'and', 'recommendation']],
    ['en', 'Anyone versus', ['Anyone', 'versus']],
  ] as const)('what only says how it is asked is not required: %s %s', (lang, query, kept) => {
    expect(texts(required(termsOf(query, lang), lang))).toEqual(kept);
  });
  test('a word has no parts', () => {
    expect(parts('名簿業者')).toBeUndefined();
    expect(parts('"派遣社員による持ち出し"')).toBeUndefined();
  });
  test('English words that say nothing are left out, unless nothing else is there', () => {
    expect(texts(subject(termsOf('What is a list broker', 'en'), 'en'))).toEqual(['list', 'broker']);
    expect(texts(subject(termsOf('to be', 'en'), 'en'))).toEqual(['to', 'be']);
    expect(texts(subject(termsOf('IT services', 'en'), 'en'))).toEqual(['IT', 'services']);
  });
});
