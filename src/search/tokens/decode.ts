import { BREAK, END, SIGN_SPACE, SPACE, STARTS_JAPANESE } from './characters.ts';
import { tokenWord } from './word-token.ts';

/** What a token stands for; `end` closes a block. */
export interface Piece {
  text: string;
  end?: true;
}

const isWord = (token: string | undefined): boolean => token !== undefined && token.includes(END) && !STARTS_JAPANESE.test(token);

/**
 * The text of tokens, piece by piece, so that positions stay usable. Pagefind ends each block with a full stop; it
 * is taken off with the BREAK it was added to.
 * @example decode(['メモ', 'モǃ']) // [{ text: 'メ' }, { text: 'モ' }]
 */
export function decode(list: readonly string[]): Piece[] {
  return list.map((token, index) => {
    if (token === BREAK || token === `${BREAK}.`) return { text: '', end: true };
    const spaced = token.length > 1 && (token.endsWith(SPACE) || token.endsWith(SIGN_SPACE));
    const bare = spaced ? token.slice(0, -1) : token;
    // Between two words the space is understood.
    const space = spaced || (isWord(token) && isWord(list[index + 1])) ? ' ' : '';
    if (STARTS_JAPANESE.test(bare)) return { text: `${[...bare][0] ?? ''}${space}` };
    return { text: (isWord(bare) ? tokenWord(bare) : bare) + space };
  });
}
