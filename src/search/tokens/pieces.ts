/** Pieces as plain text and back: what a page is quoted from, in a third of the bytes of its tokens. */
import { STARTS_JAPANESE } from './characters.ts';
import type { Piece } from './decode.ts';

/** Ends a block. */
const END_OF_BLOCK = '\n';
/** Between two pieces where neither a space nor a Japanese character tells that a new one begins. */
const SEAM = '\u0002';

const isJapanese = ({ text }: Piece): boolean => STARTS_JAPANESE.test(text);

/** @example writePieces([{ text: '第' }, { text: '24 ' }, { text: '条' }, { text: '', end: true }]) // '第24 条\n' */
export function writePieces(pieces: readonly Piece[]): string {
  return pieces
    .map((piece, index) => {
      if (piece.end) return END_OF_BLOCK;
      const before = pieces[index - 1];
      const told = !before || before.end === true || before.text.endsWith(' ') || isJapanese(before) || isJapanese(piece);
      return (told ? '' : SEAM) + piece.text;
    })
    .join('');
}

/** @returns the pieces that {@link writePieces} was given */
export function readPieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  let word = '';
  const close = () => {
    if (word !== '') pieces.push({ text: word });
    word = '';
  };
  for (const character of text) {
    if (character === END_OF_BLOCK) {
      close();
      pieces.push({ text: '', end: true });
    } else if (character === SEAM) close();
    else if (character === ' ') {
      word += character;
      close();
    } else if (STARTS_JAPANESE.test(character)) {
      close();
      word = character;
    } else {
      if (STARTS_JAPANESE.test(word)) close();
      word += character;
    }
  }
  close();
  return pieces;
}
