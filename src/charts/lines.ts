/** Lines of text in a chart, where nothing wraps by itself. */
import { wrapText } from '../exports/wrap.ts';
import type { Lang } from '../model/text.ts';
import { words } from './svg.ts';

interface Block {
  x: number;
  /** Baseline of the first line. */
  y: number;
  width: number;
  lang: Lang;
  size?: number;
  leading?: number;
  attributes?: Readonly<Record<string, string | number | undefined>>;
}

/** A text broken into lines; returns the SVG with the height it takes. */
export function lines(
  text: string,
  { x, y, width, lang, size = 13, leading = size + 4, attributes = {} }: Block,
): { svg: string; height: number } {
  const broken = wrapText(text, { width, size, lang });
  return {
    svg: broken.map((line, index) => words(line, x, y + index * leading, { 'font-size': size, ...attributes })).join(''),
    height: broken.length * leading,
  };
}
