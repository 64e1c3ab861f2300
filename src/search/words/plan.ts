import { beginningQuery, plainWord, wordQuery } from '../tokens/word-token.ts';
import type { WordList } from '../data.ts';
import { nearestWord } from './nearest.ts';
import { stem } from './stem.ts';

/** What to ask the index for instead of a typed word. */
export interface WordPlan {
  /** Tokens, any of which will do; none where the pages know nothing like the word. */
  any: string[];
  /** The parts of a compound that the pages write with a hyphen: email → e, mail. */
  parts?: string[];
  /** The spelling that stands in for an unknown one. */
  corrected?: string;
}

/**
 * Decides what to look for, word by word: a word of the pages in all its forms, all that begin as typed, or the
 * nearest spelling. Nothing unknown is ever asked of Pagefind, which would answer with whatever begins like it.
 * @param list every word of the pages, most frequent first
 */
export function wordPlanner(list: WordList): (typed: string) => WordPlan {
  const words = list.filter((word) => !word.includes('-'));
  const nearest = nearestWord(words);
  const known = new Set(words);
  const stems = new Set(words.map(stem));
  const compounds = new Map(list.filter((word) => word.includes('-')).map((word) => [stem(word.replaceAll('-', '')), word.split('-')]));

  /** All words that begin so: by one question for their stems, and one for each stem that is shorter than the typed. */
  function beginning(typed: string): string[] {
    const roots = new Set(words.filter((word) => word.startsWith(typed)).map(stem));
    const shorter = [...roots].filter((root) => !root.startsWith(typed));
    return [...(shorter.length < roots.size ? [beginningQuery(typed)] : []), ...shorter.map((root) => wordQuery(root, 'en'))];
  }

  return (typed) => {
    const word = plainWord(typed);
    const parts = compounds.get(stem(word));
    const also = parts && { parts };
    if (known.has(word)) return { any: [wordQuery(word, 'en')], ...also };
    const begun = beginning(word);
    // A short word with an ending is rather half-typed: "ins" is on its way to "insider", not a form of "in".
    if (stems.has(stem(word)) && !(begun.length > 0 && word.length < 5)) return { any: [wordQuery(word, 'en')], ...also };
    if (begun.length > 0 || parts) return { any: begun, ...also };
    const corrected = nearest(word);
    return corrected === undefined ? { any: [] } : { any: [wordQuery(corrected, 'en')], corrected };
  };
}
