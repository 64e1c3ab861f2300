import { japaneseInEnglish, noJapanese } from '../messages/rules.ts';
import { LANGS, type Lang } from '../../model/text.ts';
import type { Rule } from './rule.ts';
import { entriesOf, textsOf } from './texts.ts';

/** Kana, full-width letters and Japanese punctuation; kanji alone may stand in English as a term of law. */
const JAPANESE_WRITING = /[\u3001-\u303F\u3041-\u30FF\uFF01-\uFF9F]+/;
const KANJI_OR_KANA = /[\u3041-\u30FF\u3400-\u9FFF々]/;
const LATIN = /[A-Za-z]/;

/** Two words in lower case: a sentence in English, where a name such as "JIPDEC" or "My News Japan" is none. */
const ENGLISH_PROSE = /\b[a-z]{2,}\b.*\b[a-z]{2,}\b/s;

/** What is wrong with the script of a text in a language. */
function fault(text: string, lang: Lang) {
  if (lang === 'ja') return !KANJI_OR_KANA.test(text) && ENGLISH_PROSE.test(text) ? noJapanese : undefined;
  const found = JAPANESE_WRITING.exec(text)?.[0] ?? (LATIN.test(text) ? undefined : KANJI_OR_KANA.exec(text)?.[0]);
  return found === undefined ? undefined : japaneseInEnglish(found);
}

/** Japanese stands where Japanese belongs, English where English belongs; in the facts and in the narratives. */
export const ownScript: Rule = (library, report) => {
  for (const { data, locate } of entriesOf(library)) {
    for (const { path, value } of textsOf(data)) {
      const lang = LANGS.find((name) => name === path.at(-1));
      const message = lang && fault(value, lang);
      if (message) report(locate(path), message);
    }
  }
  for (const texts of library.narratives.values()) {
    for (const lang of LANGS) {
      for (const run of texts[lang]?.texts ?? []) {
        const message = fault(run.text, lang);
        if (message) report(run, message);
      }
    }
  }
};
