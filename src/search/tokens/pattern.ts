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

/**
 * A term as runs of tokens at fixed offsets from each other. What stands at the end may go on in the text: a last
 * Japanese character and a last word are looked for as beginnings.
 * @example pattern('9月28日', 'ja').map((run) => run.tokens) // [['9ǃ'], ['月ǃ'], ['28ǃ'], ['日']]
 */
export function pattern(term: string, lang: Lang): Run[] {
  const matches = [...normalForm(term).toLowerCase().trim().replace(INNER_SPACE, '').matchAll(RUN)];
  const runs: Run[] = [];
  let offset = 0;
  matches.forEach(([, japanese, word], index) => {
    const last = index === matches.length - 1;
    if (japanese !== undefined) {
      const characters = [...japanese];
      runs.push({ offset, tokens: pairs(characters, last), length: characters.length });
      offset += characters.length;
    } else {
      if (word !== undefined) runs.push({ offset, tokens: [last ? beginningQuery(word) : wordQuery(word, lang)], length: 1 });
      offset += 1;
    }
  });
  const first = runs[0]?.offset ?? 0;
  return runs.map((run) => ({ ...run, offset: run.offset - first }));
}

function pairs(characters: readonly string[], last: boolean): string[] {
  return characters.flatMap((character, index) => {
    const next = characters[index + 1];
    if (next !== undefined) return [character + next];
    if (!last) return [character + END];
    return characters.length === 1 ? [character] : [];
  });
}
