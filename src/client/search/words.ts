import type { SearchWord, SearchWords } from '../../search/words-for-client.ts';

/** Fills the {names} of a text. */
const fill = (text: string, values: Record<string, string | number> = {}): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

export interface Words {
  say(word: SearchWord, values?: Record<string, string | number>): string;
  kind(kind: string): string;
  list(items: readonly string[]): string;
}

/** The words that stand in the page as JSON. */
export const readWords = (root: ParentNode): Words =>
  wordsFrom(JSON.parse(root.querySelector('[data-words]')?.textContent ?? '{}') as SearchWords);

export function wordsFrom({ texts, kinds, separator }: SearchWords): Words {
  return {
    say: (word, values) => fill(texts[word], values),
    kind: (kind) => kinds[kind] ?? kind,
    list: (items) => items.join(separator),
  };
}
