/** The files that stand beside Pagefind's own in dist/search/{lang}/. */
import type { Facet, Facets } from './facets.ts';

/** The words by which an overview is asked for, rather than by what stands in it. */
export interface Purpose {
  /** What it is called; each does alone: self-check, クロスウォーク. */
  names?: readonly string[];
  /** What sort of page it is: list, comparison, quiz. Needs a word of what it is about beside it. */
  is?: readonly string[];
  /** What it is about: penalties, techniques, Benesse. */
  of?: readonly string[];
  /** What may stand beside these and says nothing. */
  beside?: readonly string[];
}

/** pages.json: every page of the index, in browsing order; Pagefind's sort key `n` is the place in this list. */
export interface PageEntry {
  url: string;
  title: string;
  /** Permanent id, where the page has one. */
  id?: string;
  facets: Facets;
  /** Companies with a part in the case. */
  names?: string[];
  /** How an overview is asked for. */
  purpose?: Purpose;
  /** Day on which the case became known, for the order by date. */
  date?: string;
  /** The number that stands for the case, for the order by size. */
  size?: number;
}

/** terms.json: the glossary as the search uses it. */
export interface TermEntry {
  /** Address of the glossary entry; '' for words that have none. */
  url: string;
  /** The term, then its spelling variants and synonyms. */
  forms: string[];
  /** Forms that mean other things too: they bring the rest, the rest does not bring them. */
  broad?: string[];
  /** How the term is read, in kana: another form of it where nothing else is typed. */
  reading?: string;
  definition: string;
  /** Address of the page that is about it, if there is one beside the glossary. */
  page?: string;
}

/**
 * words.json (English): every word of the pages, most frequent first; for the correction of typing errors.
 * real-words.json: English words that would be corrected to one of them but are right as they are.
 */
export type WordList = string[];

/**
 * texts/{id}.json: a page as text, by Pagefind's id of the page; where it is long, its further chunks stand in
 * texts/{id}.{n}.json, one string each, counted from 1. A position is a character in Japanese, a word in English.
 */
export interface PageText {
  /** What stands under which anchor: its id, its name, and the position at which it begins. */
  parts: readonly (readonly [id: string, label: string, from: number])[];
  /** Positions at which the chunks begin, and the end of the last one. */
  cuts: readonly number[];
  /** The first chunk, as pieces are written. */
  text: string;
}

/** fields.json: what fields and their values may be called in the search box; each value's own id comes first. */
export interface FieldWords {
  names: Readonly<Record<string, Facet>>;
  values: Readonly<Partial<Record<Facet, readonly (readonly string[])[]>>>;
}

/** Name of Pagefind's sort key. */
export const ORDER = 'n';
