/** Random English queries and the plain truth about where their words stand, by stems. */
import { stem } from '../../../src/search/words/stem.ts';

/** A word of a page, with what stands between it and the one before. */
interface Word {
  stem: string;
  /** As it is written. */
  text: string;
  /** Between this word and the one before; undefined at the beginning of a line. */
  gap?: string;
}

export interface EnglishTruth {
  url: string;
  lines: Word[][];
  /** Stems of all words, and of compounds as if written without their hyphen. */
  stems: ReadonlySet<string>;
}

/** A word or number: apostrophes inside words, a point between digits, a comma before three of them. */
const WORD =
  /(?<![\p{L}\p{N}])[\p{L}\p{N}\p{M}]+(?:(?:['’](?=\p{L})|(?<=\p{N})\.(?=\p{N})|(?<=\p{N}),(?=\p{N}{3}(?!\p{N})))[\p{L}\p{N}\p{M}]+)*/gu;
const JAPANESE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/['’,]/g, '');
const rootOf = (text: string) => (/\p{N}/u.test(text) ? plain(text) : stem(plain(text)));

export function englishTruth(url: string, lines: readonly string[]): EnglishTruth {
  const read = lines.map((line) => {
    let end: number | undefined;
    return [...line.normalize('NFKC').matchAll(WORD)].map(({ 0: text, index }): Word => {
      const gap = end === undefined ? undefined : line.normalize('NFKC').slice(end, index);
      end = index + text.length;
      return { stem: rootOf(text), text, ...(gap !== undefined && { gap }) };
    });
  });
  const compounds = read.flatMap((words) =>
    words.flatMap((word, at) => (word.gap === '-' ? [stem(plain(`${words[at - 1]?.text ?? ''}${word.text}`))] : [])),
  );
  return { url, lines: read, stems: new Set([...read.flat().map((word) => word.stem), ...compounds]) };
}

/** Words may be set apart by a space or tied by a hyphen or dash. */
const TIED = /^\s*[-‐‑‒–—―−]?\s*$/;

/** A number after one of these words belongs to it, written with a point or in full: step 4, Art. 10, Article 10. */
const REFERENCE = /^(step|figure|fig|article|art) (\d+)$/i;
const WRITTEN: Record<string, readonly string[]> = {
  article: ['article', 'art'],
  art: ['article', 'art'],
  figure: ['figure', 'fig'],
  fig: ['figure', 'fig'],
};

function refersTo({ lines }: EnglishTruth, word: string, number: string): boolean {
  const roots = (WRITTEN[word] ?? [word]).map(rootOf);
  return lines.some((words) =>
    words.some(({ stem: root }, at) => {
      const next = words[at + 1];
      return roots.includes(root) && next?.stem === number && (TIED.test(next.gap ?? '|') || /^\.\s*$/.test(next.gap ?? ''));
    }),
  );
}

/** Whether a page has every word, or the words of a quoted phrase one after the other, or the number with the word it belongs to. */
export function holdingEnglish(query: string): (page: EnglishTruth) => boolean {
  const [, word, number] = REFERENCE.exec(query) ?? [];
  if (word !== undefined && number !== undefined) return (page) => refersTo(page, word.toLowerCase(), number);
  const roots = query.replaceAll('"', '').split(' ').map(rootOf);
  if (!query.startsWith('"')) return ({ stems }) => roots.every((root) => stems.has(root));
  return ({ lines }) =>
    lines.some((words) =>
      words.some((_, at) =>
        roots.every((root, offset) => {
          const word = words[at + offset];
          return word?.stem === root && (offset === 0 || TIED.test(word.gap ?? '|'));
        }),
      ),
    );
}

/** Words of a question that the search passes over beside others. */
const EMPTY =
  /^(?:a|an|and|are|as|at|be|by|can|could|did|do|does|for|from|had|has|have|how|if|in|into|is|it|its|may|of|on|or|shall|should|such|that|the|their|them|there|these|they|this|those|to|was|were|what|when|where|which|who|whom|whose|why|will|with|would)$/i;

/** Random words, pairs of them, and quoted phrases of two or three that stand together. */
export function englishQueries(
  truth: readonly EnglishTruth[],
  count: { words: number; pairs: number; phrases: number },
  random: () => number,
): string[] {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const usable = ({ text }: Word) => text.length > 1 && /^[A-Za-z0-9.,]+$/.test(text) && !JAPANESE.test(text) && !EMPTY.test(text);
  const lines = truth.flatMap((page) => page.lines).filter((words) => words.length > 0);
  const word = (): string => {
    for (;;) {
      const found = pick(pick(lines));
      if (usable(found)) return found.text;
    }
  };
  const phrase = (): string => {
    for (;;) {
      const words = pick(lines);
      const start = Math.floor(random() * words.length);
      const taken = words.slice(start, start + 2 + Math.floor(random() * 2));
      if (taken.length > 1 && taken.every(usable) && taken.slice(1).every(({ gap }) => gap === ' '))
        return `"${taken.map(({ text }) => text).join(' ')}"`;
    }
  };
  const make = (times: number, one: () => string) => Array.from({ length: times }, one);
  return [...make(count.words, word), ...make(count.pairs, () => `${word()} ${word()}`), ...make(count.phrases, phrase)];
}
