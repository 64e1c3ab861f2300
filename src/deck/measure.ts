/** How wide and how high text becomes, estimated so that it is never less than PowerPoint draws. */
import type { Lang } from '../model/text.ts';
import { charWidth, type Face } from './metrics.ts';
import { POINTS } from './paper.ts';
import type { Paragraph, Run } from './slides.ts';

/** Part of the width that is filled before the text is taken to wrap: faces differ a little from machine to machine. */
const FILL = 0.97;

/** Line spacing as a multiple of the size; written into the file in points, so that no font's own line gap counts. */
export const LEADING: Record<Lang, number> = { ja: 1.4, en: 1.25 };

export const faceOf = (run: Pick<Run, 'head'>, lang: Lang): Face => `${run.head ? 'head' : 'body'}-${lang}`;

/** Height of a line of a paragraph in points: that of its largest run. */
export const lineHeight = ({ runs, size }: Paragraph, lang: Lang): number =>
  Math.ceil(Math.max(size, ...runs.map((run) => run.size ?? size)) * LEADING[lang] * 10) / 10;

/** Characters that begin no line and that end none (JIS X 4051). */
const NOT_FIRST = /[、。，．・：；？！」』）］｝〉》】〕％ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々～,.:;?!)\]}%’”]/u;
const NOT_LAST = /[「『（［｛〈《【〔([{‘“]/u;
/** Scripts that wrap between any two characters. */
const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff01-\uff60]/u;

/** Some programs set a quarter of an em between Japanese and Latin letters (LibreOffice does); the estimate leaves room for it. */
const AUTOSPACE = 0.25;
const LATIN = /[A-Za-z0-9]/;

interface Glyph {
  char: string;
  /** Points. */
  width: number;
}

const meet = (a: string, b: string) => (kind(a).wide && kind(b).latin) || (kind(a).latin && kind(b).wide);

function glyphs({ runs, size }: Paragraph, lang: Lang): Glyph[] {
  const all = runs.flatMap((run) =>
    [...run.text].map((char) => ({
      char,
      size: run.size ?? size,
      width: (charWidth(char, faceOf(run, lang), run.bold ?? false) / 1000) * (run.size ?? size),
    })),
  );
  return all.map(({ char, width, size: own }, index) => {
    const before = all[index - 1]?.char;
    return { char, width: before !== undefined && meet(before, char) ? width + AUTOSPACE * own : width };
  });
}

/** Every letter of a deck is looked at dozens of times, in each size that is tried: what it is, is found once. */
function once<T>(find: (char: string) => T): (char: string) => T {
  const known = new Map<string, T>();
  return (char) => {
    let value = known.get(char);
    if (value === undefined) {
      value = find(char);
      known.set(char, value);
    }
    return value;
  };
}
const kind = once((char) => ({
  notFirst: NOT_FIRST.test(char),
  notLast: NOT_LAST.test(char),
  wide: WIDE.test(char),
  latin: LATIN.test(char),
}));

/** Whether a line may end between two characters. */
function breaks(before: string, after: string): boolean {
  if (kind(after).notFirst || kind(before).notLast || before === '\u00a0' || after === '\u00a0') return false;
  return before === ' ' || before === '-' || before === '–' || kind(before).wide || kind(after).wide;
}

/** The pieces of a paragraph that are not broken unless one is longer than a line. */
function pieces(all: readonly Glyph[]): Glyph[][] {
  const found: Glyph[][] = [];
  for (const glyph of all) {
    const piece = found.at(-1);
    const last = piece?.at(-1);
    if (!piece || !last || breaks(last.char, glyph.char)) found.push([glyph]);
    else piece.push(glyph);
  }
  return found;
}

const widthOf = (some: readonly Glyph[]) => some.reduce((sum, { width }) => sum + width, 0);
/** A blank at the end of a line hangs over its edge. */
const inkWidth = (some: readonly Glyph[]) => widthOf(some.at(-1)?.char === ' ' ? some.slice(0, -1) : some);

/** Width of a paragraph on one line, in inches. */
export const textWidth = (paragraph: Paragraph, lang: Lang): number => widthOf(glyphs(paragraph, lang)) / POINTS / FILL;

/**
 * How many lines a paragraph takes.
 * @param width inches
 */
export function countLines(paragraph: Paragraph, width: number, lang: Lang): number {
  const limit = width * POINTS * FILL;
  let lines = 1;
  let filled = 0;
  for (const piece of pieces(glyphs(paragraph, lang))) {
    if (filled > 0 && filled + inkWidth(piece) > limit) {
      lines += 1;
      filled = 0;
    }
    if (inkWidth(piece) <= limit) {
      filled += widthOf(piece);
      continue;
    }
    // Longer than a line, such as an address: broken anywhere.
    for (const { width: one } of piece) {
      if (filled > 0 && filled + one > limit) {
        lines += 1;
        filled = 0;
      }
      filled += one;
    }
  }
  return lines;
}

/**
 * Height of paragraphs set in a width.
 * @param width inches
 * @returns inches
 */
export function heightOf(paragraphs: readonly Paragraph[], width: number, lang: Lang): number {
  const points = paragraphs.reduce(
    (sum, paragraph, index) =>
      sum + (index > 0 ? (paragraph.before ?? 0) : 0) + countLines(paragraph, width, lang) * lineHeight(paragraph, lang),
    0,
  );
  return points / POINTS;
}
