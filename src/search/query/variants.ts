/** Other spellings of a term: from the glossary, and by rules that hold for every Japanese word. */
import type { Lang } from '../../model/text.ts';
import type { TermEntry } from '../data.ts';
import { comparable } from '../tokens/normal-form.ts';

/** At most so many spellings of one term are looked for. */
const MOST = 8;

/** Synonyms and spellings that belong together. */
export interface Group {
  forms: string[];
  /** Those that are not looked for when another one is typed. */
  broad: ReadonlySet<string>;
  /** How the first one is read. */
  reading?: string;
}

export const groupsOf = (terms: readonly TermEntry[]): Group[] =>
  terms
    .map(({ forms, broad = [], reading }) => ({
      forms: [...new Map(forms.map((form) => [comparable(form), form])).values()].filter((form) => form.length > 1),
      broad: new Set(broad),
      ...(reading !== undefined && { reading }),
    }))
    .filter((group) => group.forms.length > 1 || group.reading !== undefined);

/** メモリー and サーバー: the long vowel at the end is written or not. */
const withoutFinalVowel = (text: string): string => text.replace(/(?<=[ァ-ヺー]{2,})ー(?![ァ-ヺー])/gu, '');

/** 2年6月 as judgments have it, 2年6か月 as others write it, with any of the small or large ke. */
const MONTHS = /(\d)(?:か|ヶ|カ|ヵ|ケ|箇)月/g;
const TERM_IN_YEARS = /(\d年\d{1,2})(?:か月|月(?![\d末頃]))/g;

/** The other ways to write a number of months. */
function monthForms(text: string): string[] {
  const usual = text.replace(MONTHS, '$1か月');
  const others = [usual, usual.replace(TERM_IN_YEARS, '$1月'), usual.replace(TERM_IN_YEARS, '$1か月')];
  // A year and a month of the calendar are no term.
  return /\d{4}年/.test(text) ? [] : others;
}

/** Small numbers before what they count: 一人 and 1人. */
const KANJI_NUMBER = /(?<![一二三四五六七八九十百千万\d])([一二三四五六七八九])(?=[人件社回名割])/g;
const DIGIT = /(?<![\d.,万])([1-9])(?=[人件社回名割])/g;
const NUMBERS = '一二三四五六七八九';

/** A small number in the other writing. */
const numberForms = (text: string): string[] => [
  text.replace(KANJI_NUMBER, (kanji) => String(NUMBERS.indexOf(kanji) + 1)),
  text.replace(DIGIT, (digit) => NUMBERS[Number(digit) - 1] ?? digit),
];

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Where a form of the glossary stands in a term: anywhere in Japanese, at word boundaries in English. */
const finder = (form: string, lang: Lang): RegExp =>
  new RegExp(lang === 'ja' ? escape(form) : `(?<![\\p{L}\\p{N}])${escape(form)}(?![\\p{L}\\p{N}])`, 'gu');

/**
 * The other spellings of a term, best first, without the term itself.
 * @example variantsOf('顧客情報の漏洩', [{ forms: ['漏えい', '漏洩'], broad: new Set() }], 'ja') // ['顧客情報の漏えい']
 */
export function variantsOf(term: string, groups: readonly Group[], lang: Lang): string[] {
  const plain = comparable(term);
  /** By comparable form, so that no spelling is looked for twice. */
  const found = new Map<string, string>();
  const add = (text: string) => found.set(comparable(text), text);
  if (lang === 'ja') for (const form of [withoutFinalVowel(plain), ...monthForms(plain), ...numberForms(plain)]) add(form);
  for (const group of groups) {
    // A reading may be part of any word: しょるいそうけん counts, けん in another one does not.
    if (group.reading !== undefined && comparable(group.reading) === plain) {
      for (const form of group.forms) if (!group.broad.has(form)) add(form);
    }
    const [longest] = group.forms
      .map(comparable)
      // To look for the letters first saves an expression for each of a thousand forms.
      .filter((form) => plain.includes(form) && finder(form, lang).test(plain))
      .sort((a, b) => b.length - a.length);
    if (longest === undefined) continue;
    for (const form of group.forms) {
      if (group.broad.has(form)) continue;
      // A spelling that holds the one typed finds nothing more; one that is part of it finds something else.
      const other = comparable(form);
      if (!longest.includes(other) && !other.includes(longest)) add(plain.replace(finder(longest, lang), form));
    }
  }
  found.delete(plain);
  return [...found.values()].slice(0, MOST);
}

/** The same in the other kana, for what the reader left unconverted: カッパ / かっぱ. */
export function otherKana(term: string): string[] {
  const plain = comparable(term);
  const shifted = [
    plain.replace(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60)),
    plain.replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60)),
  ];
  return [...new Set(shifted)].filter((text) => text !== plain);
}
