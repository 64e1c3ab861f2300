import { describe, expect, test } from 'vitest';
import { adjacent } from '../../../src/search/tokens/adjacent.ts';
import { decode } from '../../../src/search/tokens/decode.ts';
import { comparable, normalForm, printedForm } from '../../../src/search/tokens/normal-form.ts';
import { pattern } from '../../../src/search/tokens/pattern.ts';
import { tokens } from '../../../src/search/tokens/tokens.ts';
import { wordQuery, wordToken } from '../../../src/search/tokens/word-token.ts';
import type { Lang } from '../../../src/model/text.ts';
import { seeded } from '../seeded.ts';

const shown = (text: string, lang: Lang) =>
  decode(tokens(text, lang))
    .map((piece) => piece.text)
    .join('')
    .trim();

describe('normal form', () => {
  test.each([
    ['ＵＳＢ', 'USB'],
    ['㈱ベネッセ', '(株)ベネッセ'],
    ['9⽉28⽇', '9月28日'],
    ['ｶﾞｲﾄﾞﾗｲﾝ', 'ガイドライン'],
    ['cost\u00adly\u200b', 'costly'],
  ])('%s → %s', (text, normal) => {
    expect(normalForm(text)).toBe(normal);
  });
  test('what is shown keeps the width of Japanese signs, but not of letters and numbers', () => {
    expect(printedForm('（ＵＳＢ）：９，２８０件～')).toBe('（USB）：9,280件～');
  });
  test('what is compared has no capitals and no spaces beside Japanese', () => {
    expect(comparable('NTT 西日本 の ＵＳＢ memory')).toBe('ntt西日本のusb memory');
  });
});

describe('tokens', () => {
  test('a Japanese character stands with its successor, the last with END', () => {
    expect(tokens('メモリを。', 'ja')).toEqual(['メモ', 'モリ', 'リを', 'をǃ', '。']);
  });
  test('no token but that of one character is the beginning of another', () => {
    const all = tokens('日本の日本語、NTT西日本とNTTの928万件9月', 'ja').filter((token) => /[\p{L}\p{N}]/u.test(token));
    for (const one of all) for (const other of all) if (one !== other) expect(other.startsWith(one)).toBe(false);
  });
  test('English words stand under their stem', () => {
    expect(wordToken('Leaking', 'en').startsWith(wordQuery('leaks', 'en'))).toBe(true);
    expect(wordToken('inside', 'en').startsWith(wordQuery('in', 'en'))).toBe(false);
  });
  test.each<[Lang, string]>([
    ['ja', 'NTT西日本は、2023年10月17日に約928万件(72,460件を含む)の「持ち出し」を公表した。'],
    ['ja', '山田 太郎 e-mail ProCX iPhone 9.28 USB メモリ'],
    ['en', "The employee’s e-mail to “ProCX” (72,460 records; 9.28 million) — it wasn't NTT West's iPhone."],
    ['en', 'list broker 名簿業者 (めいぼ)'],
    ['ja', '派遣社員（元）は、10：30～12：00に「ＵＳＢ」を使った！'],
  ])('%s: the tokens of a text show it again', (lang, text) => {
    expect(shown(text, lang)).toBe(printedForm(text));
  });
  test('the tokens of any text show it again', () => {
    const random = seeded(7);
    const alphabet = [..."あいアイ漏洩件ー々aBcXyZ019 ,.'’-「」、。()~ǂ%& é（）：～！％"].filter((sign) => sign !== 'ǂ');
    for (let round = 0; round < 2000; round += 1) {
      const text = Array.from({ length: 1 + Math.floor(random() * 14) }, () => alphabet[Math.floor(random() * alphabet.length)]).join('');
      const plain = printedForm(text).replace(/\s+/g, ' ').trim();
      for (const lang of ['ja', 'en'] as const) expect(shown(text, lang)).toBe(plain);
    }
  });
});

describe('pattern', () => {
  const asked = (term: string) => pattern(term, 'ja').runs.map(({ offset, tokens: parts }) => [offset, parts.join(' ')]);
  test('two characters and more are exact, one is a beginning', () => {
    expect(asked('名簿')).toEqual([[0, '名簿']]);
    expect(asked('名')).toEqual([[0, '名']]);
  });
  test('runs stand at fixed offsets, the last word may go on', () => {
    expect(asked('10月9日')).toEqual([
      [0, '10ǃ'],
      [1, '月ǃ'],
      [2, '9ǃ'],
      [3, '日'],
    ]);
    expect(asked('西日本NTT')).toEqual([
      [0, '西日 日本 本ǃ'],
      [3, 'ntt'],
    ]);
  });
  test('a run ends where a character comes back, so that its tokens have but one order', () => {
    expect(asked('たと説明した')).toEqual([
      [0, 'たと と説 説明 明し'],
      [4, 'した'],
    ]);
    expect(asked('ああ人人の')).toEqual([
      [0, 'ああ'],
      [1, 'あ人'],
      [2, '人人'],
      [3, '人の'],
    ]);
  });
  test('signs are told beside the runs, but for the punctuation at the edges', () => {
    expect(pattern('10-9', 'ja').signs).toEqual([{ offset: 1, sign: '-' }]);
    expect(pattern('(株)ベネッセ', 'ja').signs).toEqual([
      { offset: -1, sign: '(' },
      { offset: 1, sign: ')' },
    ]);
    expect(pattern('USB.', 'ja').signs).toEqual([]);
  });
  test('the pattern of any part of a text is found at its place', () => {
    const text = 'NTT西日本は10月17日に約928万件を公表';
    const all = tokens(text, 'ja');
    for (const part of ['西日本', 'NTT西', '17日に', '日に約928', '件を公']) {
      const { runs } = pattern(part, 'ja');
      const starts = runs.map(({ tokens: parts, offset }) => {
        const hit = all.flatMap((token, at) => (parts.some((wanted) => token.startsWith(wanted)) ? [at] : []));
        return new Set([...adjacent(hit, parts.length)].map((place) => place - offset));
      });
      expect([...(starts[0] ?? [])].filter((place) => starts.every((set) => set.has(place))).length).toBeGreaterThan(0);
    }
  });
});

test('adjacent positions', () => {
  expect([...adjacent([4, 5, 6, 9, 5], 2)]).toEqual([4, 5]);
  expect([...adjacent([], 1)]).toEqual([]);
});
