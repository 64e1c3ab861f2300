/** The words of a Japanese compound that stands nowhere as it is: 私物パソコン → 私物, パソコン; 仕入原価 → 仕入, 原価. */
import { normalForm } from '../tokens/normal-form.ts';

/** Stretches of one kind of writing; kanji keep the kana of their ending, numbers their unit: 一人3300円 → 一人, 3300円. */
const STRETCH =
  /\p{N}[\p{N}.,]*[万億千百]*(?:か月|カ月|ヶ月|\p{sc=Han}?)|[\p{sc=Han}々〆]+\p{sc=Hiragana}*|[\p{sc=Katakana}ー]+|\p{sc=Hiragana}+|[\p{sc=Latin}\p{N}.,-]+/gu;
const KANJI = /^[\p{sc=Han}々〆]{4,}$/u;

/** Signs that tie words together and mean little alone, and short kana, which stand in every text: くら, から. */
const TIES = /^(?:[等的性化内上下中用者]|\p{sc=Hiragana}{1,3})$/u;

/**
 * Cuts at the borders between kinds of writing, and kanji where the longest beginning that some page has ends.
 * Katakana and kana are never cut: マイナンバー must not become ナン and バー.
 * @param known whether some page has a string
 * @returns undefined where there is nothing to cut
 */
export async function compoundParts(term: string, known: (text: string) => Promise<boolean>): Promise<string[] | undefined> {
  const stretches = normalForm(term).match(STRETCH) ?? [];
  const parts: string[] = [];
  for (const stretch of stretches) {
    if (!KANJI.test(stretch) || (await known(stretch))) {
      parts.push(stretch);
      continue;
    }
    let rest = [...stretch];
    while (rest.length > 0) {
      // Of a string that is known every beginning is.
      let [from, to] = [2, rest.length];
      while (from < to) {
        const middle = Math.ceil((from + to) / 2);
        if (await known(rest.slice(0, middle).join(''))) from = middle;
        else to = middle - 1;
      }
      // No single character is left over.
      const length = rest.length - from === 1 && from > 2 ? from - 1 : from;
      parts.push(rest.slice(0, length).join(''));
      rest = rest.slice(length);
    }
  }
  const telling = parts.filter((part) => !TIES.test(part));
  const isCut = telling.length > 1 || (telling.length === 1 && parts.length > 1);
  return isCut && telling.every((part) => [...part].length > 1) ? telling : undefined;
}
