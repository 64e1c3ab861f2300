/** The engine: query → terms → pages → passages, filters and counts. Runs in the worker, and in Node for tests. */
import type { Lang } from '../../model/text.ts';
import { ORDER, type FieldWords, type PageEntry, type TermEntry, type WordList } from '../data.ts';
import { inOrder as ordered } from '../order.ts';
import { fieldsOf, joinFacets, mayHaveFields } from '../query/fields.ts';
import { compoundParts } from '../query/compound.ts';
import { askedFor } from '../query/asked-for.ts';
import { partsOf, required, subject } from '../query/parts.ts';
import { termsOf, type Term } from '../query/terms.ts';
import { groupsOf, otherKana, variantsOf } from '../query/variants.ts';
import { countValues, selected } from '../selection.ts';
import { HAS_JAPANESE } from '../tokens/characters.ts';
import { comparable } from '../tokens/normal-form.ts';
import { titleForm } from '../words/title-form.ts';
import { stringFinder, wordFinder } from './finder.ts';
import { calledBy } from './called.ts';
import { closeTerms } from './close.ts';
import { all, asVariant, either, most, together, withNames, type Found, type FoundPages } from './found.ts';
import { pageOpener, type Texts } from './page-text.ts';
import type { Pagefind } from './pagefind.ts';
import { opening, passages } from './passages.ts';
import { isRepeating, rank, withLoose, type Ranked } from './rank.ts';
import type { Answer, Hit, Passage, SearchEngine } from './types.ts';

export interface Index {
  lang: Lang;
  pagefind: Pagefind;
  texts: Texts;
  pages: readonly PageEntry[];
  terms: readonly TermEntry[];
  /** English only. */
  words: WordList;
  /** English only; loaded only when a word may be misspelt. */
  realWords: () => Promise<ReadonlySet<string>>;
  /** Loaded only when a query may hold a field. */
  fields: () => Promise<FieldWords>;
}

/** Below so many pages the looser forms are tried as well. */
const FEW = 5;
const SIZE = 20;
/** Score of a page that is about a term, among those of Pagefind: that of a good hit. */
const ABOUT = 5;
/** Passages shown under a hit beside the best one. */
const SUB = 3;
/** Queries whose pages are kept, so that filtering and "more" need no new search. */
const REMEMBERED = 12;
/** Pages whose text is kept: decoding is the slow part of an answer. */
const READABLE = 60;

/** What a query finds in a looser reading. */
interface Loose {
  terms: readonly Term[];
  pages: FoundPages;
  /** To be put in one order with what was found by the word, which does not answer the query. */
  joint: boolean;
}

interface Matches {
  ranked: Ranked[];
  /** What was looked for. */
  terms: string[];
  corrected?: string;
  variants: string[];
}

/** An engine beside its data: in the worker, or in Node. */
export interface LocalEngine extends SearchEngine {
  titleOf(url: string): string | undefined;
}

export async function createEngine({ lang, pagefind, texts, pages, terms, words, realWords, fields }: Index): Promise<LocalEngine> {
  /** How many texts did not come: what was found meanwhile may lack a page that could not be checked. */
  let missed = 0;
  const counted = <T>(coming: Promise<T>): Promise<T> => {
    coming.catch(() => (missed += 1));
    return coming;
  };
  const openPage = pageOpener({ page: (id) => counted(texts.page(id)), chunk: (id, n) => counted(texts.chunk(id, n)) }, READABLE);
  const find = lang === 'en' ? wordFinder(pagefind, openPage, words, realWords) : stringFinder(pagefind, openPage, lang);
  const called = calledBy(terms, pages, lang);
  const asks = pages.flatMap(({ purpose }, place) => (purpose ? [{ place, isAsked: askedFor(purpose, lang) }] : []));
  const groups = groupsOf(terms);
  const phrases = new Set(
    groups
      .flatMap(({ forms }) => forms)
      .map(comparable)
      .filter((form) => form.includes(' ')),
  );
  const inOrder = (await pagefind.search(null, { sort: { [ORDER]: 'asc' } })).results;
  if (inOrder.length !== pages.length) throw new Error(`the index has ${inOrder.length} pages, pages.json ${pages.length}`);
  const placeOf = new Map(inOrder.map(({ id }, index) => [id, index]));
  const remembered = new Map<string, Promise<Matches>>();

  /** The pages that are about a term without having to hold it: whoever types BYOD means private devices. */
  const pagesAbout = (text: string): FoundPages =>
    new Map(
      called.entries(text).flatMap(({ page }) => {
        const result = inOrder[pages.findIndex(({ url }) => url === page)];
        return result ? [[result.id, { result, score: ABOUT, spans: [], variant: true as const, named: true as const }] as const] : [];
      }),
    );

  /** One term with its other spellings. */
  async function findTerm(term: Term, exact: boolean): Promise<{ pages: FoundPages; corrected?: string; variants: string[] }> {
    const typed = await find(term);
    if (exact || term.quoted) return { ...typed, variants: [] };
    const others = async (spellings: readonly string[]) => {
      const found = await Promise.all(
        spellings.map(async (text) => ({ text, pages: (await find({ text, quoted: !HAS_JAPANESE.test(text) })).pages })),
      );
      return found.filter((other) => other.pages.size > 0);
    };
    let more = await others(variantsOf(term.text, groups, lang));
    const about = pagesAbout(term.text);
    if (typed.pages.size === 0 && more.length === 0 && about.size === 0) more = await others(otherKana(term.text));
    // A word with a synonym is no typing error.
    const own = typed.corrected !== undefined && more.length + about.size > 0 ? [] : [typed.pages];
    return {
      pages: either([...own, ...more.map((other) => asVariant(other.pages)), about]),
      variants: more.map(({ text }) => text),
      ...(own.length > 0 && typed.corrected !== undefined && { corrected: typed.corrected }),
    };
  }

  async function findAll(list: readonly Term[], exact: boolean) {
    const findings = await Promise.all(list.map((term) => findTerm(term, exact)));
    const mended = findings.some(({ corrected }) => corrected !== undefined);
    return {
      pages: all(findings.map((finding) => finding.pages)),
      lists: findings.map((finding) => finding.pages),
      variants: findings.flatMap(({ variants }) => variants),
      ...(mended && { corrected: findings.map(({ corrected }, index) => corrected ?? list[index]?.text).join(' ') }),
    };
  }

  /** The terms with each compound that stands nowhere cut into its words. */
  async function compounds(list: readonly Term[]): Promise<Term[] | undefined> {
    const known = async (text: string) => (await find({ text, quoted: false })).pages.size > 0;
    const cut = await Promise.all(list.map(async (term) => (term.quoted ? undefined : compoundParts(term.text, known))));
    if (cut.every((parts) => parts === undefined)) return undefined;
    return list.flatMap((term, index) => cut[index]?.map((text) => ({ text, quoted: false })) ?? [term]);
  }

  /** The pages in whose names a word stands. */
  const pagesNaming = (text: string): FoundPages =>
    new Map(
      [...called.naming(text)].flatMap(([place, score]) => {
        const result = inOrder[place];
        return result ? [[result.id, { result, score, spans: [], variant: true as const, named: true as const }] as const] : [];
      }),
    );

  /**
   * The page is about what is asked: one of the words names it, or all stand in one passage. In a long page many
   * words stand somewhere, and a page that only repeats what others say is no answer yet.
   */
  const isTelling =
    (list: readonly Term[], naming: readonly FoundPages[]) =>
    ({ spans, result: { id } }: Found): boolean => {
      const place = placeOf.get(id) ?? -1;
      const title = titleForm(pages[place]?.title ?? '', lang);
      return (
        !isRepeating(pages[place]) &&
        (closeTerms(spans, lang) === list.length ||
          naming.some((having) => having.has(id)) ||
          list.some(({ text }) => title.includes(titleForm(text, lang))))
      );
    };

  /** Most of the words, be it that they stand in a page or that they name it. */
  const mostOf = (list: readonly Term[], lists: readonly FoundPages[]): FoundPages =>
    most(
      lists.map((having, index) => together(having, pagesNaming(list[index]?.text ?? ''))),
      lang,
    );

  /**
   * What a query finds when it is not taken by the word: the parts of a Japanese phrase that few pages have, and where
   * no page is about what is asked, most of the words.
   */
  async function findLoosely(list: readonly Term[], strict: { pages: FoundPages; lists: FoundPages[] }): Promise<Loose | undefined> {
    const naming = list.map(({ text }) => pagesNaming(text));
    const isAnswered = [...strict.pages.values()].some(isTelling(list, naming));
    if (list.every(({ quoted }) => quoted)) return undefined;
    if (lang === 'en') return !isAnswered && list.length > 1 ? { terms: list, pages: mostOf(list, strict.lists), joint: true } : undefined;
    // What holds no Japanese is rather asked of the English pages.
    if (isAnswered ? strict.pages.size >= FEW : !list.some(({ text }) => HAS_JAPANESE.test(text))) return undefined;
    const phrase = partsOf(list);
    if (isAnswered) return phrase && { terms: phrase, pages: (await findAll(phrase, false)).pages, joint: false };
    const parts = (await compounds(phrase ?? list)) ?? phrase ?? list;
    const { lists } = parts === list ? strict : await findAll(parts, false);
    return parts.length > 1 || parts !== list ? { terms: parts, pages: mostOf(parts, lists), joint: true } : undefined;
  }

  /** The pages that a query asks for by what they are for; those whose title says it come first. */
  function forPurpose(query: string): number[] {
    const typed = titleForm(query, lang);
    const says = (place: number) => Number(titleForm(pages[place]?.title ?? '', lang).includes(typed));
    return asks.flatMap(({ place, isAsked }) => (isAsked(query) ? [place] : [])).sort((a, b) => says(b) - says(a) || a - b);
  }

  /** Pages put first, whether their text was found or not. */
  function putFirst(places: readonly number[], ranked: readonly Ranked[]): Ranked[] {
    const known = new Map(ranked.map((one) => [one.place, one]));
    const first = places.flatMap((place): Ranked[] => {
      const result = inOrder[place];
      return result ? [known.get(place) ?? { place, found: { result, score: ABOUT, spans: [], variant: true } }] : [];
    });
    return [...first, ...ranked.filter(({ place }) => !places.includes(place))];
  }

  async function match(query: string, exact: boolean): Promise<Matches> {
    // Names in Latin letters are strings in Japanese: as typed, each word is one.
    const typed = subject(termsOf(query, lang, exact && lang === 'ja' ? new Set() : phrases), lang);
    const list = exact ? typed : required(typed, lang);
    if (list.length === 0) return { ranked: [], terms: [], variants: [] };
    const strict = await findAll(list, exact);
    const texts = (terms: readonly Term[]) => terms.map(({ text }) => text);
    const about = new Set(called.entries(texts(list).join(' ')).flatMap(({ page }) => page ?? []));
    const naming = exact || list.length < 2 ? [] : list.map(({ text }) => pagesNaming(text));
    const ranked = rank(withNames(strict.pages, naming), placeOf, pages, {
      query,
      terms: texts(list),
      lang,
      variants: strict.variants,
      about,
    });
    const loose = exact ? undefined : await findLoosely(list, strict);
    const more = loose ? rank(loose.pages, placeOf, pages, { query, terms: texts(loose.terms), lang, loose: true }) : [];
    return {
      ranked: putFirst(exact ? [] : forPurpose(query), withLoose(ranked, more, loose?.joint === true)),
      terms: texts(list),
      variants: [...new Set(strict.variants)],
      ...(strict.corrected !== undefined && { corrected: strict.corrected }),
    };
  }

  function matches(query: string, exact: boolean): Promise<Matches> {
    const key = `${exact ? '=' : '~'}${comparable(query)}`;
    const known = remembered.get(key);
    const found = known ?? match(query, exact);
    remembered.delete(key);
    remembered.set(key, found);
    if (!known) {
      const before = missed;
      const forget = () => remembered.delete(key);
      found.then(() => missed > before && forget(), forget);
    }
    const [oldest] = remembered.keys();
    if (remembered.size > REMEMBERED && oldest !== undefined) remembered.delete(oldest);
    return found;
  }

  /** The passages of a page, or how it begins; nothing where its text does not come, for the hit leads there all the same. */
  async function quote(id: string, url: string, found: Found | undefined, terms: readonly string[]): Promise<Passage[]> {
    try {
      const page = await openPage(id);
      const best = found ? await passages(page, url, found.spans, lang, SUB + 1, terms) : [];
      return best.length > 0 ? best : [{ url, label: '', excerpt: await opening(page, lang) }];
    } catch (error) {
      console.warn(error);
      return [];
    }
  }

  async function show(found: Ranked, terms: readonly string[], brief: boolean): Promise<Hit> {
    const entry = pages[found.place];
    const result = found.found?.result ?? inOrder[found.place];
    if (!entry || !result) throw new Error(`no page at ${found.place}`);
    const [best, ...sub] = brief ? [] : await quote(result.id, entry.url, found.found, terms);
    return {
      url: entry.url,
      title: entry.title,
      kind: entry.facets.kind?.[0] ?? 'page',
      ...(entry.id !== undefined && { id: entry.id }),
      excerpt: best?.excerpt ?? '',
      ...(best?.label && { at: { url: best.url, label: best.label } }),
      sub,
      ...(found.relaxed && { relaxed: true }),
      ...(found.found?.variant && { variant: true }),
    };
  }

  /** The glossary entry of which the query is a form. */
  function glossary(query: string): Answer['term'] {
    const entry = called.entries(query).find(({ url }) => url !== '');
    return entry && { url: entry.url, title: entry.forms[0] ?? '', definition: entry.definition };
  }

  return {
    titleOf: (url) => pages.find((page) => page.url === url)?.title,
    async search(typed, ticked, { from = 0, size = SIZE, exact = false, order = 'relevance', brief = false } = {}) {
      const read = mayHaveFields(typed) ? fieldsOf(typed, await fields()) : undefined;
      // A field that could not be read is a string that no page has.
      const query = read ? read.unread.reduce((text, field) => text.replace(field, `"${field.replaceAll('"', '')}"`), read.rest) : typed;
      const facets = read ? joinFacets(ticked, read.facets) : ticked;
      const found: Matches = query.trim()
        ? await matches(query, exact)
        : { ranked: pages.map((_, place) => ({ place })), terms: [], variants: [] };
      const chosen = ordered(
        found.ranked.filter(({ place }) => selected(pages[place]?.facets ?? {}, facets)),
        pages,
        order,
      );
      const term = glossary(query);
      return {
        hits: await Promise.all(chosen.slice(from, from + size).map((one) => show(one, found.terms, brief))),
        total: chosen.length,
        counts: countValues(
          found.ranked.flatMap(({ place }) => pages[place]?.facets ?? []),
          facets,
        ),
        variants: found.variants,
        ...(found.corrected !== undefined && { corrected: found.corrected }),
        ...(term && { term }),
        ...(read && Object.keys(read.facets).length > 0 && { fields: { rest: read.rest, facets: read.facets } }),
        ...(read && read.unread.length > 0 && { unread: read.unread }),
      };
    },
  };
}
