/** Short ways to write paragraphs. */
import type { Lang } from '../model/text.ts';
import type { Paragraph, Run } from './slides.ts';

const JAPANESE = /([\u3005-\u30ff\u3400-\u9fff\uff01-\uff60]+)/u;

/** Runs of a text; in an English deck Japanese words are marked as Japanese, so that they are read and set as such. */
export function runsOf(text: string, lang: Lang, style: Omit<Run, 'text'> = {}): Run[] {
  if (lang === 'ja' || !JAPANESE.test(text)) return [{ text, ...style }];
  return text
    .split(JAPANESE)
    .filter((part) => part !== '')
    .map((part) => ({ text: part, ...style, ...(JAPANESE.test(part) ? { lang: 'ja' as const } : {}) }));
}

export const paragraph = (size: number, runs: Run[], more: Omit<Paragraph, 'size' | 'runs'> = {}): Paragraph => ({ size, runs, ...more });

/** Label and value: 「A：B」, "A: B". */
export const colon = (lang: Lang): string => (lang === 'ja' ? '：' : ': ');
/** Between parts of a line. */
export const dot = (lang: Lang): string => (lang === 'ja' ? '　' : '  ·  ');
