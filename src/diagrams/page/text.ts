/** Measures and breaks text in the browser, with the very font and line breaker of the browser. */

export interface TextStyle {
  size: number;
  weight: 400 | 700;
}

/** Text broken into lines, with the size of the block in which they stand. */
export interface TextBlock {
  lines: string[];
  style: TextStyle;
  width: number;
  height: number;
}

/** Breaks a text so that no line is wider than `width`; "\n" always breaks. */
export type Typesetter = (text: string, style: TextStyle, width: number) => TextBlock;

export const FONT = '"Noto Sans JP", sans-serif';

/** Distance of baselines in a block, as a multiple of the size. */
const LEADING = 1.35;

export const lineHeight = ({ size }: TextStyle): number => Math.round(size * LEADING);

/** Baseline of a line from the top of its line box, so that Japanese and Latin text look centred. */
export const baseline = (style: TextStyle): number => lineHeight(style) / 2 + style.size * 0.36;

/** A line without its spaces at the ends, which the browser hangs. */
function linesOf(element: HTMLElement): string[] {
  const lines: { top: number; text: string }[] = [];
  const node = element.firstChild;
  const text = node?.textContent ?? '';
  const range = document.createRange();
  let index = 0;
  for (const char of text) {
    const start = index;
    index += char.length;
    if (!node) continue;
    if (char === '\n') {
      lines.push({ top: Infinity, text: '' });
      continue;
    }
    range.setStart(node, start);
    range.setEnd(node, index);
    const rects = range.getClientRects();
    const rect = rects[rects.length - 1];
    const current = lines.at(-1);
    if (!rect || (rect.width === 0 && current)) {
      if (current) current.text += char;
    } else if (!current) lines.push({ top: rect.top, text: char });
    else if (current.top === Infinity) {
      current.top = rect.top;
      current.text += char;
    } else if (rect.top > current.top + rect.height / 2) lines.push({ top: rect.top, text: char });
    else current.text += char;
  }
  return lines.map((line) => line.text.trim()).filter((line) => line !== '');
}

/** A typesetter for one language; call `dispose` when done. */
export function createTypesetter(lang: string): { typeset: Typesetter; dispose: () => void } {
  const paper = document.createElement('div');
  paper.lang = lang;
  paper.style.cssText = `position:absolute;visibility:hidden;font-family:${FONT};white-space:pre-line;word-break:auto-phrase;line-break:strict;overflow-wrap:anywhere;text-wrap:balance`;
  document.body.append(paper);
  const ruler = document.createElement('canvas').getContext('2d');
  if (!ruler) throw new Error('this browser has no canvas to measure text with');
  const typeset: Typesetter = (text, style, width) => {
    paper.style.fontSize = `${style.size}px`;
    paper.style.fontWeight = String(style.weight);
    paper.style.lineHeight = `${lineHeight(style)}px`;
    paper.style.width = `${width}px`;
    paper.textContent = text;
    const lines = linesOf(paper);
    ruler.font = `${style.weight} ${style.size}px ${FONT}`;
    const widest = Math.max(0, ...lines.map((line) => ruler.measureText(line).width));
    return { lines, style, width: Math.ceil(widest), height: lines.length * lineHeight(style) };
  };
  return { typeset, dispose: () => paper.remove() };
}
