/**
 * How a word stands in the index: key, END, and how it is spelt where the key does not tell.
 * The key is what it is found by: its stem on English pages, the word itself on Japanese ones. END stands before what
 * differs, so a key with END is the beginning of the tokens of all its forms and of no other word.
 */
import type { Lang } from '../../model/text.ts';
import { stem } from '../words/stem.ts';
import { CAPITAL, END, INSIDE_SIGNS, SMALL } from './characters.ts';

const SIGN_OF = new Map(Object.entries(INSIDE_SIGNS).map(([sign, mark]) => [mark, sign]));

/** Signs inside a word as marks. */
const marked = (word: string): string => word.replace(/['’.,]/g, (sign) => INSIDE_SIGNS[sign] ?? sign);

/**
 * A word without what does not matter to a search: capitals, apostrophes, commas in numbers.
 * @example plainWord("Employee's") // 'employees'
 * @example plainWord('72,460') // '72460'
 */
export const plainWord = (word: string): string => word.toLowerCase().replace(/['’,]/g, '');

/** What a word is found by. */
function key(word: string, lang: Lang): string {
  const plain = plainWord(word);
  return marked(lang === 'en' && !/\d/.test(plain) ? stem(word) : plain);
}

/** Capitals by letter: 'ǀ' for USB's U, 'ǁ' for a small letter before a capital; nothing for all small. */
const capitals = (word: string): string =>
  [...word]
    .map((letter) => (letter === letter.toLowerCase() ? SMALL : CAPITAL))
    .join('')
    .replace(new RegExp(`${SMALL}+$`), '');

/**
 * The token of a word.
 * @example wordToken('Leaking', 'en') // 'leakǃleakingǀ'
 * @example wordToken('USB', 'ja') // 'usbǃǀǀǀ'
 */
export function wordToken(word: string, lang: Lang): string {
  const found = key(word, lang);
  const spelt = marked(word.toLowerCase());
  return found + END + (spelt === found ? '' : spelt) + capitals(word);
}

/** What to ask the index for to find a word in all its forms. */
export const wordQuery = (word: string, lang: Lang): string => key(word, lang) + END;

/** What to ask for to find all words that begin so; in English, all whose stem does. */
export const beginningQuery = (word: string): string => marked(plainWord(word));

const TOKEN = new RegExp(`^([^${END}]*)${END}([^${CAPITAL}${SMALL}]*)([${CAPITAL}${SMALL}]*)$`, 'u');

/** The word a token stands for. */
export function tokenWord(token: string): string {
  const [, found = '', spelt = '', marks = ''] = TOKEN.exec(token) ?? ['', token];
  const letters = [...(spelt || found)].map((letter) => SIGN_OF.get(letter) ?? letter);
  return letters.map((letter, index) => (marks[index] === CAPITAL ? letter.toUpperCase() : letter)).join('');
}
