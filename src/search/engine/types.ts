/** What the search page sees of the engine; nothing outside this folder knows Pagefind. */
import type { Lang } from '../../model/text.ts';
import type { Facets } from '../facets.ts';
import type { Order } from '../order.ts';
import type { Counts } from '../selection.ts';

/** A place of a page that matches. */
export interface Passage {
  /** Address with the anchor of the section, step, figure, event … it stands under. */
  url: string;
  /** What stands at that anchor. */
  label: string;
  /** Safe HTML: text with <mark> around the hits. */
  excerpt: string;
}

export interface Hit {
  url: string;
  title: string;
  kind: string;
  /** Permanent id, where the page has one. */
  id?: string;
  /** The best passage as safe HTML, or how the page begins where nothing was searched for. */
  excerpt: string;
  /** Where the best passage stands, if that is under an anchor. */
  at?: { url: string; label: string };
  /** Further passages of the page, best first. */
  sub: Passage[];
  /** Found by the parts of the phrase only. */
  relaxed?: true;
  /** Found by another spelling only. */
  variant?: true;
  /** The same page in the language of the reader, where the hit is not. */
  counterpart?: { url: string; title: string };
}

export interface Answer {
  hits: Hit[];
  total: number;
  counts: Counts;
  /** The query with typing errors mended, if results are shown for that instead. */
  corrected?: string;
  /** Other spellings that found something. */
  variants: string[];
  /** Fields typed into the query as facets, and the words that remain. */
  fields?: { rest: string; facets: Facets };
  /** Fields of the query that could not be read. */
  unread?: string[];
  /** The glossary entry for the query, if it is a term. */
  term?: { url: string; title: string; definition: string };
}

export interface Options {
  /** Place of the first hit to return. */
  from?: number;
  size?: number;
  /** Only as typed. */
  exact?: boolean;
  order?: Order;
  /** Addresses and titles only, without passages. */
  brief?: boolean;
  /** Search the pages of this language instead of the page's own. */
  lang?: Lang;
}

export interface SearchEngine {
  /** Resolves with the answer; rejects where the index or the worker fails. */
  search(query: string, facets: Facets, options?: Options): Promise<Answer>;
}
