/** Lines for text in a picture, where nothing wraps by itself. Widths are estimated on the wide side. */

/** Widths of Latin letters in ems, a little above those of Noto Sans JP, Hiragino and Arial. */
const NARROW = /[ iljtfr.,:;'’!|()[\]/-]/;
const WIDE = /[A-Z@mwMW%&–—“”]/;
/** East Asian full-width and wide characters take an em (UAX #11). */
const FULL = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6]/;

const em = (character: string) => (FULL.test(character) ? 1 : NARROW.test(character) ? 0.36 : WIDE.test(character) ? 0.76 : 0.59);

/** Estimated width of a line in the unit of `size`. */
export const textWidth = (text: string, size: number): number => [...text].reduce((sum, character) => sum + em(character), 0) * size;

/** What may not begin a line, and what may not end one (JIS X 4051, 6.1). */
const NOT_FIRST = /^[、。，．・：；？！）」』】〕〉》’”%,.:;?!)\]ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ～]/;
const NOT_LAST = /[（「『【〔〈《‘“([]$/;

/** The smallest pieces between which a line may break. */
function pieces(text: string, lang: string): string[] {
  const parts: string[] = [];
  for (const { segment } of new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)) {
    const last = parts.at(-1);
    const glued = last !== undefined && !/\s$/.test(last) && (NOT_FIRST.test(segment) || NOT_LAST.test(last) || isRun(last, segment));
    if (glued) parts[parts.length - 1] = last + segment;
    else parts.push(segment);
  }
  return parts;
}

/** Latin text breaks at spaces only: an address or a hyphenated word stays whole. */
const isRun = (before: string, after: string) => /[\x21-\x7e’“”–]$/.test(before) && /^[\x21-\x7e’“”–\s]/.test(after);

/**
 * Breaks a text into lines no wider than `width`; a single piece that is wider keeps a line of its own.
 * @param size font size in the unit of `width`
 */
export function wrapText(text: string, { width, size, lang }: { width: number; size: number; lang: string }): string[] {
  const lines: string[] = [];
  for (const piece of pieces(text, lang)) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth((last + piece).trimEnd(), size) <= width) lines[lines.length - 1] = last + piece;
    else lines.push(piece.trimStart());
  }
  return lines.map((line) => line.trimEnd()).filter(Boolean);
}
