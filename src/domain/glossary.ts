/** The glossary in the order of a language, under its letters. */
import type { Library } from '../library/library.ts';
import type { Entry } from '../library/yaml.ts';
import type { Term } from '../model/catalogue.ts';
import type { Lang } from '../model/text.ts';

export interface Letter {
  letter: string;
  terms: Entry<Term>[];
}

/** The rows of the Japanese syllabary, each named by its first sound; small and voiced sounds belong to their row. */
const ROWS: readonly (readonly [string, RegExp])[] = [
  ['あ', /^[ぁ-おゔ]/],
  ['か', /^[か-ご]/],
  ['さ', /^[さ-ぞ]/],
  ['た', /^[た-ど]/],
  ['な', /^[な-の]/],
  ['は', /^[は-ぽ]/],
  ['ま', /^[ま-も]/],
  ['や', /^[ゃ-よ]/],
  ['ら', /^[ら-ろ]/],
  ['わ', /^[ゎ-ん]/],
];

const letterOf: Record<Lang, (term: Term) => string> = {
  ja: ({ reading }) => ROWS.find(([, row]) => row.test(reading))?.[0] ?? '他',
  en: ({ term }) => term.en[0]?.toUpperCase() ?? '',
};

/** Terms under the first sound (Japanese, by reading) or first letter (English), in dictionary order. */
export function glossary({ terms }: Library, lang: Lang): Letter[] {
  const collator = new Intl.Collator(lang);
  const sortKey = ({ data }: Entry<Term>) => (lang === 'ja' ? data.reading : data.term.en);
  const sorted = [...terms.values()].sort((a, b) => collator.compare(sortKey(a), sortKey(b)));
  const letters = new Map<string, Entry<Term>[]>();
  for (const entry of sorted) {
    const letter = letterOf[lang](entry.data);
    letters.set(letter, [...(letters.get(letter) ?? []), entry]);
  }
  return [...letters].map(([letter, list]) => ({ letter, terms: list }));
}
