/** What every citation form starts from: one work, whether a source of ours or a page of our own. */
import type { Source } from '../model/source.ts';
import type { Lang } from '../model/text.ts';

type Name = NonNullable<Source['author']>[number];

export interface Work {
  /** CSL item type. */
  type: Source['type'];
  title: string;
  /** The title in the other language, for readers who cannot read the first. */
  translation?: string | undefined;
  language: Source['language'];
  authors: readonly Name[];
  /** Newspaper, site or series it appeared in. */
  container?: string | undefined;
  publisher?: string | undefined;
  /** Judgments: the court in full, the docket number, the law reports that print it. */
  court?: string | undefined;
  number?: string | undefined;
  /** EDTF; left out where the work shows no date. */
  issued?: string | undefined;
  /** Day on which it was read; left out where the reader has yet to fill it in. */
  accessed?: string | undefined;
  url: string;
  /** Permanent id and licence, for pages of our own. */
  own?: { id: string; licence: string } | undefined;
}

/** A source of the library as a work to cite. */
export function workOfSource(source: Source): Work {
  return {
    type: source.type,
    title: source.title,
    translation: source.translation,
    language: source.language,
    authors: source.author ?? [],
    container: source['container-title'],
    publisher: source.publisher,
    court: source.authority,
    number: source.number,
    issued: source.issued,
    accessed: source.accessed,
    url: source.URL,
  };
}

/** Names as the work's language orders them; initials where a style of Latin script wants them. */
export function nameOf({ family, given, literal }: Name, language: Work['language'], initials = false): string {
  if (literal !== undefined) return literal;
  if (language !== 'en') return `${family ?? ''}${given ?? ''}`;
  if (!initials) return [given, family].filter(Boolean).join(' ');
  const letters = (given ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => `${word.charAt(0)}.`);
  return [family, letters.join(' ')].filter(Boolean).join(', ');
}

/** Works that appeared in a periodical; everything else read on the web is cited as a page of a site. */
export const isArticle = ({ type }: Work): boolean => type.startsWith('article-');

/**
 * Who answers for the work: its authors, or for a page of a body (regulator, company) that body itself. A newspaper
 * is not the author of its articles.
 */
export function responsible(work: Work): string[] {
  if (work.authors.length > 0) return work.authors.map((name) => nameOf(name, work.language));
  if (work.own || isArticle(work) || work.publisher === undefined) return [];
  return [work.publisher];
}

/** Title with the translation in brackets where the reader's language is another one. */
export function bracketed(work: Work, reader: Lang, open = ' [', close = ']'): string {
  return work.language === reader || work.translation === undefined ? work.title : `${work.title}${open}${work.translation}${close}`;
}
