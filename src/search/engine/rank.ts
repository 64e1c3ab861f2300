import type { Lang } from '../../model/text.ts';
import type { PageEntry } from '../data.ts';
import { comparable } from '../tokens/normal-form.ts';
import { titleForm } from '../words/title-form.ts';
import type { Found, FoundPages } from './found.ts';

/** A page in the order of an answer. */
export interface Ranked {
  /** Its place in pages.json. */
  place: number;
  found?: Found;
  relaxed?: true;
}

/** Overviews repeat what their pages say, and the glossary says it in passing: the page itself comes first. */
const WEIGHT: Readonly<Record<string, number>> = { page: 0.15, term: 0.6, law: 0.9 };

/** Pages that say again what others say: overviews and the glossary. */
export const isRepeating = (page: PageEntry | undefined): boolean => /^(?:page|term)$/.test(page?.facets.kind?.[0] ?? 'page');

/** An article is one of a law. */
const ARTICLE_IN_LAW = 1.5;
/** A number is mostly one of a case. */
const NUMBER_IN_CASE = 2;
/** The name of a company with a part in the case. */
const COMPANY = 2;
/** The page about the glossary's term that was typed. */
const ABOUT = 4;
/** A case that has some of the words, none of which names it: it is rather an example for what is asked. */
const UNNAMED_CASE = 0.4;
/** A word that so few titles have names one of them: one of two, or the only one. */
const RARE = 0.5;
/** A case, where the company that is named has no part in it. */
const OTHER_COMPANY = 0.3;
/** Several words, one of them a name that few titles have: a case is asked for by name and circumstance. */
const NAMED_CASE = 1.3;

/**
 * A title that is, or holds, what was typed; or some of its words.
 * @param terms the words, each with how rare it is in titles (1 for one that stands in a single title)
 */
function titleFactor(title: string, query: string, terms: ReadonlyMap<string, number>): number {
  if (title === query) return 5;
  // The more of the title it is, the better.
  if (query.length > 1 && title.includes(query)) return (title.startsWith(query) ? 3 : 2) + query.length / title.length;
  if (terms.size < 2) return 1;
  const having = [...terms].filter(([term]) => title.includes(term));
  const rarity = having.reduce((sum, [, rare]) => sum + rare, 0) / terms.size;
  return (having.length === terms.size ? 2 : 1) + 2 * rarity;
}

interface Wanted {
  query: string;
  /** The words or parts looked for. */
  terms: readonly string[];
  lang: Lang;
  /** Other spellings looked for: a title may be called so. */
  variants?: readonly string[];
  /** Addresses of the pages about the glossary's terms that the query is a form of. */
  about?: ReadonlySet<string>;
  /** The parts of the query only. */
  loose?: boolean;
}

/**
 * Orders pages by Pagefind's score (BM25, headings and titles weigh more), the kind of page and its title; what has
 * only another spelling comes after what has the one typed.
 */
export function rank(
  found: FoundPages,
  placeOf: ReadonlyMap<string, number>,
  pages: readonly PageEntry[],
  { query, terms, lang, variants = [], about = new Set(), loose = false }: Wanted,
): Ranked[] {
  const plain = titleForm(query, lang);
  const spellings = variants.map((variant) => titleForm(variant, lang));
  const titles = pages.map(({ title }) => titleForm(title, lang));
  const words = new Map(
    terms
      .map((term) => titleForm(term, lang))
      .filter((term) => term.length > 1)
      .map(
        (term) =>
          [
            term,
            1 / Math.max(1, titles.filter((title, at) => pages[at]?.facets.kind?.[0] !== 'page' && title.includes(term)).length),
          ] as const,
      ),
  );
  const isArticle = /\d条|^art(?:icle|\.)? ?\d/.test(comparable(query));
  const isNumber = /^[約\d][\d.,万億千百円件人回]*(?: million| billion)?$/.test(comparable(query));
  /** How rare the rarest word is that a title has. */
  const rarest = (title: string) => Math.max(0, ...[...words].filter(([word]) => title.includes(word)).map(([, rarity]) => rarity));
  /** A word that entries of the catalogues are called by is no company. */
  const isCommonWord = (text: string) =>
    pages.some(({ facets }, at) => /^(?:technique|outcome|control)$/.test(facets.kind?.[0] ?? '') && titles[at]?.includes(text));
  const namesOf = pages.map(({ names = [] }) => names.map((name) => titleForm(name, lang)));
  /** Nor is one that most cases have in the name of a company: 会社. */
  const isInMost = (text: string) =>
    namesOf.filter((names) => names.some((name) => name.includes(text))).length * 2 > namesOf.filter((names) => names.length > 0).length;
  const spoken = [...new Set([plain, ...words.keys(), ...spellings])].filter(
    (text) => text.length > 1 && !isCommonWord(text) && !isInMost(text),
  );
  const isByName = namesOf.map((names) => names.some((name) => spoken.some((text) => name.includes(text))));
  const isCompanyNamed = isByName.includes(true);
  const caseFactor = (place: number, title: string) => {
    const rarity = words.size > 1 ? rarest(title) : 0;
    const byCompany = isByName[place] ? COMPANY : isCompanyNamed ? OTHER_COMPANY : 1;
    const isUnnamed = loose && words.size > 1 && byCompany === 1 && rarity < RARE && !isNumber;
    return (isNumber ? NUMBER_IN_CASE : 1) * byCompany * (isUnnamed ? UNNAMED_CASE : rarity > 0 ? NAMED_CASE + rarity : 1);
  };
  const called = (title: string, variant = false) =>
    Math.max(...[plain, ...(variant ? spellings : [])].map((text) => titleFactor(title, text, words)));
  return [...found]
    .flatMap(([id, one]) => {
      const place = placeOf.get(id);
      const entry = place === undefined ? undefined : pages[place];
      if (place === undefined || !entry) return [];
      const kind = entry.facets.kind?.[0] ?? 'page';
      const title = titles[place] ?? '';
      const weight = (WEIGHT[kind] ?? 1) * (kind === 'case' ? caseFactor(place, title) : kind === 'law' && isArticle ? ARTICLE_IN_LAW : 1);
      const isAbout = about.has(entry.url);
      // Overviews and the glossary repeat others: to hold the spelling typed is no merit there, and none is needed by
      // the page that is about the term. Beside looser matches another spelling is no matter.
      const tier = isRepeating(entry) ? 2 : one.variant && !isAbout && !loose ? 1 : 0;
      return [{ place, found: one, tier, score: one.score * weight * called(title, one.variant) * (isAbout ? ABOUT : 1) }];
    })
    .sort((a, b) => a.tier - b.tier || b.score - a.score || a.place - b.place)
    .map(({ place, found: one }) => ({ place, found: one }));
}

/**
 * What was found by the word with what was found loosely, which says so.
 * @param joint in the order of the loose ones, since those found by the word are not about what is asked
 */
export function withLoose(strict: readonly Ranked[], loose: readonly Ranked[], joint: boolean): Ranked[] {
  const strictly = new Map(strict.map((one) => [one.place, one]));
  const relaxed = (one: Ranked): Ranked => ({ ...one, relaxed: true });
  if (!joint) return [...strict, ...loose.filter(({ place }) => !strictly.has(place)).map(relaxed)];
  const loosely = new Set(loose.map(({ place }) => place));
  return [...loose.map((one) => strictly.get(one.place) ?? relaxed(one)), ...strict.filter(({ place }) => !loosely.has(place))];
}
