/** Places that an author has yet to fill in: TODO, 未記入, and the source that stands for those still to be entered. */
import type { Place } from './problem.ts';

/** A place holder, with the words found there. */
export interface Placeholder extends Place {
  word: string;
}

/** Id of the source that a new case cites until its own are entered. */
export const placeholderSource = (slug: string): string => `todo-${slug}`;

/** `TODO` as a word of its own, 未記入 anywhere, and ids of placeholder sources. */
const WORD = /(?<![\p{L}\p{N}_-])(?:TODO(?![\p{L}\p{N}_-])|todo-[a-z0-9]+(?:-[a-z0-9]+)*)|未記入/gu;

/**
 * Every placeholder in a file, as written: also in a comment behind a value (`date: 2026-01-01 # TODO`), where the value
 * itself cannot say that it is none. A comment on a line of its own explains and does not count.
 */
export function placeholdersIn(text: string, file: string): Placeholder[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      /^\s*#\s/.test(line) && file.endsWith('.yaml')
        ? []
        : [...line.matchAll(WORD)].map((match) => ({ file, line: index + 1, column: match.index + 1, word: match[0] })),
    );
}
