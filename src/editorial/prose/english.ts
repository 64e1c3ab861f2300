/** English spelling, British, by the Hunspell dictionary and the project's own words. */
import { readFileSync } from 'node:fs';
import dictionary from 'dictionary-en-gb';
import nspell from 'nspell';
import type { Problem } from '../../library/problem.ts';
import type { ProseText } from './texts.ts';

/** Names, terms of the field and Japanese words of the content: one a line, in order. */
export const PROJECT_WORDS: readonly string[] = readFileSync(new URL('words.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean);

/** Spellings the dictionary knows but the library does not use, with the one it does. */
export const HOUSE_SPELLINGS: readonly [spelling: RegExp, house: string][] = [
  [/^(\w+)iz(e|ed|es|ing|ation|ations)$/i, '-ise'],
  [/^judgement(s?)$/i, 'judgment'],
];
/** Words in -ize that are no choice between two spellings. */
const ALWAYS_Z = /^(?:size|seize|prize|capsize|resize|oversize|downsize)/i;

const WORD = /\p{Script=Latin}[\p{Script=Latin}\p{M}]*(?:['’]\p{Script=Latin}+)*/gu;
/** Addresses, file names, ids, placeholders of the interface. */
const NOT_WORDS = /https?:\/\/\S+|\{[^}]*\}|\b[\w-]*\d[\w.-]*|\b[\w-]+[:/][\w-]+\b|\b[\w-]+(?:\.[\w-]+)+\b/g;

/** @returns a function that says what is wrong with a word, if anything */
export function spellingCheck(): (word: string) => string | undefined {
  const speller = nspell(dictionary);
  const own = new Set(PROJECT_WORDS);
  const memory = new Map<string, string | undefined>();
  function look(word: string): string | undefined {
    // A word of ours may begin a sentence or a title.
    if (own.has(word) || own.has(word.charAt(0).toLowerCase() + word.slice(1))) return undefined;
    const house = HOUSE_SPELLINGS.find(([spelling]) => spelling.test(word) && !ALWAYS_Z.test(word));
    if (house) return `"${word}" is spelt otherwise here: ${house[1]}`;
    if (speller.correct(word)) return undefined;
    const guesses = speller.suggest(word).slice(0, 3);
    return `"${word}" is not in the dictionary${guesses.length > 0 ? ` (did you mean ${guesses.join(', ')}?)` : ''}; mend it, or add it to src/editorial/prose/words.txt`;
  }
  return (word) => {
    const plain = word.replace(/’/g, "'").replace(/'s$|'$/, '');
    if (!memory.has(plain)) memory.set(plain, look(plain));
    return memory.get(plain);
  };
}

/** Misspellings in the English texts. */
export function englishProblems(texts: readonly ProseText[]): Problem[] {
  const check = spellingCheck();
  return texts
    .filter(({ lang }) => lang === 'en')
    .flatMap(({ text, place }) =>
      [...text.replaceAll(NOT_WORDS, (found) => ' '.repeat(found.length)).matchAll(WORD)].flatMap(({ 0: word, index }) => {
        const message = check(word);
        return message ? [{ ...place(index), message }] : [];
      }),
    );
}
