import type { Bilingual, Lang } from '../model/text.ts';
import { en } from './en.ts';
import { ja, type Key } from './ja.ts';

const WORDS: Record<Lang, Record<Key, string>> = { ja, en };

/**
 * A text of the interface.
 * @param values what stands for the {names} in it
 */
export function t(lang: Lang, key: Key, values: Record<string, string | number> = {}): string {
  return WORDS[lang][key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The label of a vocabulary value in a language. */
export const label = <V extends Record<string, Bilingual>>(vocabulary: V, value: keyof V, lang: Lang): string =>
  (vocabulary[value] as Bilingual)[lang];

/** Joins words as a list: 「、」 in Japanese, commas in English. */
export const list = (words: readonly string[], lang: Lang): string => words.join(lang === 'ja' ? '、' : ', ');
