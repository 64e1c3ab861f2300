import type { WordList } from '../data.ts';
import { distance } from './distance.ts';

/** How many wrong letters a word of this length may have. */
const tolerance = (length: number): number => (length < 4 ? 0 : length < 7 ? 1 : 2);

/** The letters of a word as bits. */
const letters = (word: string): number => [...word].reduce((bits, letter) => bits | (1 << (letter.charCodeAt(0) & 31)), 0);

/** How many bits are set (Kernighan). */
function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

interface Candidate {
  word: string;
  letters: number;
}

/**
 * Finds the word of a list that a misspelt one stands for. The first letter is hardly ever the wrong one: it may be
 * left out, be one too many, or be swapped with the second; any of that counts a little more than a slip further on.
 * @param words the most frequent first: among equally near ones it wins
 * @returns a function that gives undefined where nothing is near, and for what is short or holds a digit
 */
export function nearestWord(words: WordList): (typed: string) => string | undefined {
  const byLetter = new Map<string, Candidate[]>();
  for (const word of words) {
    if (/\d/.test(word)) continue;
    const candidate = { word, letters: letters(word) };
    for (const letter of new Set(word.slice(0, 2))) {
      const list = byLetter.get(letter);
      if (list) list.push(candidate);
      else byLetter.set(letter, [candidate]);
    }
  }
  return (typed) => {
    const [first = '', second = ''] = typed;
    const most = tolerance(typed.length);
    if (most === 0 || /\d/.test(typed)) return undefined;
    const typedLetters = letters(typed);
    let best: string | undefined;
    let least = most + 0.9;
    const look = (list: readonly Candidate[] = [], alike: (word: string) => boolean) => {
      for (const candidate of list) {
        const { word } = candidate;
        // A slip changes two letters of the set at most: most words are put aside without counting.
        if (Math.abs(word.length - typed.length) > most || bitCount(candidate.letters ^ typedLetters) > 2 * most || !alike(word)) continue;
        const off = distance(typed, word, Math.floor(least)) + (word[0] === first ? 0 : 0.5);
        if (off < least) [best, least] = [word, off];
      }
    };
    look(byLetter.get(first), () => true);
    look(byLetter.get(second), (word) => word[0] === second);
    return best;
  };
}
