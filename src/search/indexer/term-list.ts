import { publishedCases } from '../../domain/backlinks.ts';
import { otherLang, url } from '../../i18n/url.ts';
import type { Library } from '../../library/library.ts';
import type { Term } from '../../model/catalogue.ts';
import type { Lang } from '../../model/text.ts';
import type { TermEntry } from '../data.ts';
import { comparable } from '../tokens/normal-form.ts';
import { BROAD } from './broad-forms.ts';
import { COMMON } from './common-variants.ts';
import { partiesOfNote } from './page-list.ts';

const SECTIONS = [
  ['technique', 'techniques'],
  ['outcome', 'outcomes'],
  ['control', 'controls'],
  ['law', 'laws'],
] as const;

/** Address of the page a term belongs to. */
function pageOf(term: Term, lang: Lang): string | undefined {
  for (const [field, section] of SECTIONS) if (term[field] !== undefined) return url(lang, section, term[field]);
  return undefined;
}

/** What the pages of a catalogue are called besides their names; a name brings none of the other words. */
function otherNames(library: Library, lang: Lang): TermEntry[] {
  return SECTIONS.flatMap(([, section]) =>
    [...library[section].values()].flatMap(({ slug, data }): TermEntry[] => {
      const others = data.variants[lang];
      if (others.length === 0) return [];
      return [{ url: '', forms: [data.name[lang], ...others], broad: others, definition: '', page: url(lang, section, slug) }];
    }),
  );
}

/** Cases and their companies under their names of the other language; a name of this one does not bring those. */
function companies(library: Library, lang: Lang): TermEntry[] {
  const other = otherLang(lang);
  const known = new Set<string>();
  return publishedCases(library).flatMap(({ data }) =>
    [{ name: data.short, short: undefined }, ...partiesOfNote(data)].flatMap(({ name, short }): TermEntry[] => {
      const own = (short ?? name)[lang];
      const foreign = [...new Set([...(short ? [short[other]] : []), name[other]])].filter((form) => comparable(form) !== comparable(own));
      if (foreign.length === 0 || known.has(own)) return [];
      known.add(own);
      return [{ url: '', forms: [own, ...foreign], broad: foreign, definition: '' }];
    }),
  );
}

/** The glossary as the search uses it, in the order of its ids; then what pages are called, and everyday words. */
export function termList(library: Library, lang: Lang): TermEntry[] {
  const entries = [...library.terms.values()].map(({ slug, data }) => {
    const page = pageOf(data, lang);
    return {
      url: url(lang, 'glossary', undefined, `term-${slug}`),
      forms: [data.term[lang], ...data.variants[lang]],
      ...(lang === 'ja' && comparable(data.reading) !== comparable(data.term.ja) && { reading: data.reading }),
      definition: data.definition[lang],
      ...(page !== undefined && { page }),
    };
  });
  const uses = new Map<string, number>();
  for (const form of entries.flatMap(({ forms }) => [...new Set(forms.map(comparable))])) uses.set(form, (uses.get(form) ?? 0) + 1);
  const isBroad = (form: string) => BROAD[lang].has(form) || (uses.get(comparable(form)) ?? 0) > 1;
  const everyday = COMMON[lang].map((variants): TermEntry => ({ url: '', definition: '', ...variants }));
  const glossary = entries.map((entry): TermEntry => {
    // The term itself is broad only where the list says so.
    const broad = entry.forms.filter((form, index) => (index === 0 ? BROAD[lang].has(form) : isBroad(form)));
    return { ...entry, ...(broad.length > 0 && { broad }) };
  });
  return [...glossary, ...otherNames(library, lang), ...companies(library, lang), ...everyday];
}
