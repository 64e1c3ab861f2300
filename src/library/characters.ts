/** Characters that nobody sees and that text of this library never needs. */

/** Controls, format characters (zero width, bidi), unassigned and private ones, odd spaces, and what is left of a broken file. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cn}\p{Co}\p{Cs}\p{Zl}\p{Zp}\uFFFD]|\u3099|\u309A|(?![ \n\u3000])\p{Zs}/gu;

export interface Hidden {
  character: string;
  /** Where it stands, in UTF-16 units from the start of the text. */
  at: number;
}

/** The hidden characters of a text, line ends apart. */
export const hiddenCharacters = (text: string): Hidden[] =>
  [...text.matchAll(HIDDEN)].filter(([character]) => character !== '\n').map(({ 0: character, index }) => ({ character, at: index }));

/** U+202E */
export const codePoint = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
