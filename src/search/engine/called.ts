/** What pages are called: by their titles, and by the forms of the glossary and the catalogues. */
import type { Lang } from '../../model/text.ts';
import type { PageEntry, TermEntry } from '../data.ts';
import { titleForm } from '../words/title-form.ts';

/** Score of a page one of whose names holds a term that is in the names of no other page. */
const NAMED = 4;

export interface Called {
  /** The entries of which a text is a form: those called so first, then those it is another word for. */
  entries(text: string): TermEntry[];
  /** How much a word in their names says for each page, by its place. */
  naming(word: string): ReadonlyMap<number, number>;
}

/** A form holds a word: as a string in Japanese, as whole words in English. */
const holder = (lang: Lang) => (lang === 'ja' ? (text: string) => text : (text: string) => ` ${text} `);

/** Reads the names once: an answer asks for many words. */
export function calledBy(terms: readonly TermEntry[], pages: readonly PageEntry[], lang: Lang): Called {
  const held = holder(lang);
  const known = terms.map((entry) => ({
    entry,
    forms: entry.forms.map((form) => titleForm(form, lang)),
    ...(entry.reading !== undefined && { reading: titleForm(entry.reading, lang) }),
  }));
  const names = new Map<number, string[]>();
  const placeOf = new Map(pages.map(({ url }, place) => [url, place]));
  for (const [place, { title, facets }] of pages.entries()) {
    if (/^(?:technique|outcome|control|law)$/.test(facets.kind?.[0] ?? '')) names.set(place, [titleForm(title, lang)]);
  }
  for (const { entry, forms } of known) {
    const place = entry.page === undefined ? undefined : placeOf.get(entry.page);
    if (place !== undefined) names.set(place, [...(names.get(place) ?? []), ...forms]);
  }
  return {
    entries(text) {
      const typed = titleForm(text, lang);
      if (typed === '') return [];
      const isName = ({ forms: [name] }: (typeof known)[number]) => Number(name === typed);
      return known
        .filter(({ forms, reading }) => forms.includes(typed) || reading === typed)
        .sort((a, b) => isName(b) - isName(a))
        .map(({ entry }) => entry);
    },
    naming(word) {
      const plain = titleForm(word, lang);
      if ([...plain].length < 2) return new Map();
      const having = [...names].filter(([, forms]) => forms.some((form) => held(form).includes(held(plain))));
      return new Map(having.map(([place]) => [place, NAMED / (1 + Math.log2(having.length))]));
    },
  };
}
