import type { WordList } from '../data.ts';
import { HAS_JAPANESE, RUN } from '../tokens/characters.ts';
import { normalForm } from '../tokens/normal-form.ts';
import { plainWord } from '../tokens/word-token.ts';

/** Words joined by hyphens: e-mail, sub-contractor. */
const COMPOUND = /(?<![\p{L}\p{N}-])\p{L}+(?:-\p{L}+)+(?![\p{L}\p{N}-])/gu;

/** Counts the words of texts, compounds beside their parts. */
export function wordCounter() {
  const counts = new Map<string, number>();
  const count = (word: string) => counts.set(word, (counts.get(word) ?? 0) + 1);
  return {
    add(text: string): void {
      const plain = normalForm(text).toLowerCase();
      for (const [, , word] of plain.matchAll(RUN)) if (word !== undefined) count(plainWord(word));
      for (const [compound] of plain.matchAll(COMPOUND)) if (!HAS_JAPANESE.test(compound)) count(compound);
    },
    /** Every word, the most frequent first, then by letter. */
    list: (): WordList => [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([word]) => word),
  };
}
