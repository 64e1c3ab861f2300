import type { Lang } from '../../model/text.ts';
import { END, INNER_SPACE, RUN } from './characters.ts';
import { normalForm } from './normal-form.ts';
import { beginningQuery, wordQuery } from './word-token.ts';

/** A part of a term that Pagefind can look for in one go. */
export interface Run {
  /** Position from the start of the term. */
  offset: number;
  /** Tokens that must stand at consecutive positions. */
  tokens: string[];
  /** Positions it covers. */
  length: number;
}

/** A sign of a term; Pagefind knows where it stands but not which it is. */
export interface Sign {
  offset: number;
  sign: string;
}

/** A term as Pagefind and the text of a page are asked for it. */
export interface Pattern {
  runs: Run[];
  /** Signs between the runs and around them, to be looked for in the text itself. */
  signs: Sign[];
}

/** What ends a sentence says nothing at the edge of a term. */
const PUNCTUATION = /^[.,:;!?'"]$/;

/**
 * A term as runs of tokens at fixed offsets from each other. What stands at the end may go on in the text: a last
 * Japanese character and a last word are looked for as beginnings.
 * @example pattern('9月28日', 'ja').runs.map((run) => run.tokens) // [['9ǃ'], ['月ǃ'], ['28ǃ'], ['日']]
 */
export function pattern(term: string, lang: Lang): Pattern {
  const matches = [...normalForm(term).toLowerCase().trim().replace(INNER_SPACE, '').matchAll(RUN)];
  const runs: Run[] = [];
  const signs: Sign[] = [];
  let offset = 0;
  matches.forEach(([whole, japanese, word], index) => {
    const last = index === matches.length - 1;
    if (japanese !== undefined) {
      const characters = [...japanese];
      runs.push(...japaneseRuns(last ? characters : [...characters, END], offset));
      offset += characters.length;
    } else {
      if (word !== undefined) runs.push({ offset, tokens: [last ? beginningQuery(word) : wordQuery(word, lang)], length: 1 });
      else if (!PUNCTUATION.test(whole) || (index > 0 && !last)) signs.push({ offset, sign: whole });
      offset += 1;
    }
  });
  const first = runs[0]?.offset ?? 0;
  const shifted = <T extends { offset: number }>(parts: readonly T[]) => parts.map((part) => ({ ...part, offset: part.offset - first }));
  return { runs: shifted(runs), signs: shifted(signs) };
}

/**
 * Pairs of neighbouring characters, cut where a character comes back: Pagefind tells where any of a run's tokens
 * stand, not which, and 説明したと説 has all the pairs of たと説明した. Where no character repeats there is but one order.
 */
function japaneseRuns(characters: readonly string[], start: number): Run[] {
  const [only, second] = characters;
  if (only !== undefined && second === undefined) return [{ offset: start, tokens: [only], length: 1 }];
  const runs: Run[] = [];
  let seen = new Set<string>();
  for (const [index, next] of characters.entries()) {
    const character = characters[index - 1];
    if (character === undefined) continue;
    const run = runs.at(-1);
    if (run && !seen.has(next)) {
      run.tokens.push(character + next);
      run.length += 1;
      seen.add(next);
    } else {
      runs.push({ offset: start + index - 1, tokens: [character + next], length: 2 });
      // A doubled character is a run of its own.
      seen = character === next ? new Set(characters) : new Set([character, next]);
    }
  }
  return runs;
}
