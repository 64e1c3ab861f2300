import { SIDE_SPACE } from './characters.ts';

/** Signs without width that only steer line breaking. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/**
 * One form for what looks alike: full and half width, ㈱ and (株), Kangxi radicals and the kanji they look like.
 * @example normalForm('ＵＳＢ') // 'USB'
 */
export const normalForm = (text: string): string => text.normalize('NFKC').replace(INVISIBLE, '');

/** Full-width signs that stand for themselves, one for one; not the comma and the point of numbers. */
const FULL_WIDTH_SIGNS = /([！＂＃＄％＆（）＊＋／：；＜＝＞？＠［＼］＾＿｀｛｜｝～￥]+)/u;

/**
 * The normal form in which Japanese signs keep their width, for text that is shown again.
 * @example printedForm('（ＵＳＢ）') // '（USB）'
 */
export const printedForm = (text: string): string =>
  text
    .split(FULL_WIDTH_SIGNS)
    .map((part, index) => (index % 2 === 1 ? part : normalForm(part)))
    .join('');

/**
 * What a search compares: normal form, lower case, no spaces beside Japanese characters.
 * @example comparable('NTT 西日本 の ＵＳＢ') // 'ntt西日本のusb'
 */
export const comparable = (text: string): string => normalForm(text).toLowerCase().replace(/\s+/g, ' ').replace(SIDE_SPACE, '');
