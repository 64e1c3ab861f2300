import type { WordList } from '../data.ts';
import { HAS_JAPANESE, RUN } from '../tokens/characters.ts';
import { normalForm } from '../tokens/normal-form.ts';
import { plainWord } from '../tokens/word-token.ts';

/** Words joined by hyphens: e-mail, sub-contractor. */
const COMPOUND = /(?<![\p{L}\p{N}-])\p{L}+(?:-\p{L}+)+(?![\p{L}\p{N}-])/gu;

/** Every word of the texts, the most frequent first, then by letter; compounds beside their parts. */
export function wordList(texts: Iterable<string>): WordList {
  const counts = new Map<string, number>();
  const add = (word: string) => counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const text of texts) {
    const plain = normalForm(text).toLowerCase();
    for (const [, , word] of plain.matchAll(RUN)) if (word !== undefined) add(plainWord(word));
    for (const [compound] of plain.matchAll(COMPOUND)) if (!HAS_JAPANESE.test(compound)) add(compound);
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([word]) => word);
}
