/** Words of the other language inside a text, so that a page can say whose they are (`lang`). */
import type { Lang } from '../model/text.ts';

const JAPANESE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・、。「」『』（）]*/gu;

export interface Run {
  text: string;
  /** Language, where it is not that of the text. */
  lang?: Lang;
}

/**
 * The text in runs of one language; joined again they are the text. Latin letters inside Japanese are part of Japanese as
 * it is written today and stay as they are.
 */
export function foreignRuns(text: string, lang: Lang): Run[] {
  if (lang === 'ja') return [{ text }];
  const runs: Run[] = [];
  let done = 0;
  for (const { 0: japanese, index } of text.matchAll(JAPANESE)) {
    if (index > done) runs.push({ text: text.slice(done, index) });
    runs.push({ text: japanese, lang: 'ja' });
    done = index + japanese.length;
  }
  if (done < text.length) runs.push({ text: text.slice(done) });
  return runs;
}
