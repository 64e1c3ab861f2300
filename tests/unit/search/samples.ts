/** Random substrings of texts and the plain truth about where they stand; for tests of recall and precision. */
import { comparable } from '../../../src/search/tokens/normal-form.ts';

/** Text of a page as a searcher knows it: its blocks as plainText. */
export interface Truth {
  url: string;
  blocks: string[];
}

/** A text as it is compared: a number is one word, whatever its separators. */
export const plainText = (text: string): string =>
  comparable(text)
    .replace(/(?<=\d),(?=\d{3}(?!\d))|['’](?=\p{L})/gu, '')
    .replace(/(?<=\d)\.(?=\d)/g, 'ꀂ');

const LATIN = /^(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々〆〇])[\p{L}\p{N}\p{M}]/u;
const isLatin = (character: string | undefined): boolean => character !== undefined && LATIN.test(character);

/** Whether every string of a query stands in a block of a page; a word or number in it from its beginning. */
export function holding(query: string): (page: Truth) => boolean {
  const parts = query.split(' ').map(plainText);
  const holds = (block: string, plain: string): boolean => {
    for (let at = block.indexOf(plain); at >= 0; at = block.indexOf(plain, at + 1)) {
      if (!isLatin(plain[0]) || !isLatin(block[at - 1])) return true;
    }
    return false;
  };
  return ({ blocks }) => parts.every((plain) => blocks.some((block) => holds(block, plain)));
}

/** Substrings of one to eight characters without punctuation, words from their beginning. */
export function substrings(pages: readonly Truth[], count: number, random: () => number): string[] {
  const stretches = pages.flatMap(({ blocks }) => blocks.flatMap((block) => block.match(/[\p{L}\p{N}\p{M}ー々〆〇]+/gu) ?? []));
  const pick = (limit: number) => Math.floor(random() * limit);
  const out: string[] = [];
  while (out.length < count) {
    const characters = [...(stretches[pick(stretches.length)] ?? '')];
    let start = pick(characters.length);
    while (start > 0 && isLatin(characters[start]) && isLatin(characters[start - 1])) start -= 1;
    const text = characters.slice(start, start + 1 + pick(8)).join('');
    const trimmed = text.replace(/^ꀂ+|ꀂ+$/g, '').replaceAll('ꀂ', '.');
    if (trimmed) out.push(trimmed);
  }
  return out;
}
