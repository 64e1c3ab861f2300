import type { Lang } from '../../model/text.ts';
import { HAS_JAPANESE } from '../tokens/characters.ts';
import { normalForm } from '../tokens/normal-form.ts';

/** A part of a query; a page must have all of them. */
export interface Term {
  text: string;
  /** Written in quotes: exactly so. */
  quoted: boolean;
}

const QUOTED = /"([^"]+)"/g;
const readable = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/**
 * Cuts a query into terms: quoted phrases, then the words between spaces and punctuation.
 * In English, words that form a synonym of the glossary stay together (`list broker`).
 * @param phrases synonyms of more than one word, in comparable form
 */
export function termsOf(query: string, lang: Lang, phrases: ReadonlySet<string> = new Set()): Term[] {
  const text = normalForm(query).replace(/[“”„]/g, '"');
  const quoted = [...text.matchAll(QUOTED)].map(([, phrase = '']) => ({ text: phrase.trim(), quoted: true }));
  const words = text
    .replace(QUOTED, ' ')
    .replace(lang === 'ja' ? /["「」『』、。・,!?](?!\d)/g : /["「」『』、。,;:!?()[\]](?!\d)/g, (sign) => (sign === '・' ? sign : ' '))
    .split(/\s+/);
  return [...quoted, ...join(words, phrases).map((word) => ({ text: word, quoted: REFERENCE.test(word) }))].filter((term) =>
    readable(term.text),
  );
}

/** "step 4", "Art. 24": a number that belongs to the word before it. */
const REFERENCE = /^(?:step|figure|fig\.?|article|art\.?) \d+$/i;

/** Joins neighbouring words that form one of the phrases, the longest first, or a reference. */
function join(words: readonly string[], phrases: ReadonlySet<string>): string[] {
  const out: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    let take = Math.min(5, words.length - at);
    while (
      take > 1 &&
      !phrases.has(
        words
          .slice(at, at + take)
          .join(' ')
          .toLowerCase(),
      ) &&
      !REFERENCE.test(words.slice(at, at + take).join(' '))
    )
      take -= 1;
    out.push(words.slice(at, at + take).join(' '));
    at += take - 1;
  }
  return out;
}

/** A term that has to be found as a string of Japanese characters, whatever the language of the page. */
export const isJapanese = (term: string): boolean => HAS_JAPANESE.test(term);
