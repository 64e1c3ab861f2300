/** What counts as a Japanese character, and how a text is cut into runs. Used by the indexer and in the browser. */

/** Kanji, kana and the signs that stand inside words written with them (ー 々 〆 〇), for use in a character class. */
const JAPANESE = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\u30fc\\u3005\\u3006\\u3007';

const LETTERS = `(?:(?![${JAPANESE}])[\\p{L}\\p{N}\\p{M}])+`;

/** What may stand inside a word: an apostrophe, the point of a number, the comma before three digits. */
const INSIDE = "(?:['’](?=\\p{L})|(?<=\\d)\\.(?=\\d)|(?<=\\d),(?=\\d{3}(?!\\d)))";

/** A run of Japanese characters (group 1), a word or number (group 2), or one other sign (group 3). */
export const RUN = new RegExp(`([${JAPANESE}]+)|(${LETTERS}(?:${INSIDE}${LETTERS})*)|(\\S)`, 'gu');

/** The text begins with a Japanese character. */
export const STARTS_JAPANESE = new RegExp(`^[${JAPANESE}]`, 'u');

/** The text holds a Japanese character. */
export const HAS_JAPANESE = new RegExp(`[${JAPANESE}]`, 'u');

/** Spaces between Japanese characters: 山田 太郎 and 山田太郎 are one run. */
export const INNER_SPACE = new RegExp(`(?<=[${JAPANESE}])\\s+(?=[${JAPANESE}])`, 'gu');

/** Spaces beside a Japanese character; they mean nothing to a search. */
export const SIDE_SPACE = new RegExp(`(?<=[${JAPANESE}])\\s+|\\s+(?=[${JAPANESE}])`, 'gu');

/*
 * Marks inside tokens. They are letters that stand in no text of ours: Pagefind keeps letters as they are, while a
 * sign, a capital or a digit beside one would make it split the token into parts of its own.
 */

/** Closes a Japanese run and the key of a word, so that neither is the beginning of a longer one (U+01C3). */
export const END = 'ǃ';
/** Spelling of a word, letter by letter: capital, small (U+01C0, U+01C1). */
export const CAPITAL = 'ǀ';
export const SMALL = 'ǁ';
/** A space follows (U+01C2). */
export const SPACE = 'ǂ';
/** The same after a sign, which is no word to Pagefind and should not become one. */
export const SIGN_SPACE = '~';
/** Stand for the signs inside words (Yi syllables). */
export const INSIDE_SIGNS: Readonly<Record<string, string>> = { "'": 'ꀀ', '’': 'ꀁ', '.': 'ꀂ', ',': 'ꀃ' };

/** A token of its own: the end of a block (paragraph, heading, cell). */
export const BREAK = '‖';
