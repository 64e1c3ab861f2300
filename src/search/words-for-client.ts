/** The words the search page's script needs: client code carries no text of its own. */
import type { Key } from '../i18n/ja.ts';
import { list, t } from '../i18n/t.ts';
import type { Lang } from '../model/text.ts';

const WORDS = [
  'loading',
  'failed',
  'count',
  'countOne',
  'none',
  'noneFiltered',
  'remove',
  'clear',
  'corrected',
  'variants',
  'exact',
  'exactOn',
  'withVariants',
  'relaxed',
  'variantHit',
  'term',
  'noIndex',
  'staleIndex',
  'passages',
  'slow',
  'unsupported',
  'fields',
  'unread',
  'other',
  'otherAsked',
  'otherOnly',
  'otherPage',
  'all',
  'label',
  'title',
  'results',
  'browse',
  'quickFailed',
] as const;
const KINDS = ['case', 'technique', 'outcome', 'control', 'law', 'term', 'page'] as const;

export type SearchWord = (typeof WORDS)[number];

export interface SearchWords {
  texts: Record<SearchWord, string>;
  kinds: Record<string, string>;
  /** Between the items of a list. */
  separator: string;
}

/** Texts with their {names} unfilled. */
export function searchWords(lang: Lang): SearchWords {
  return {
    texts: Object.fromEntries(WORDS.map((word) => [word, t(lang, `search.${word}` satisfies Key)])) as Record<SearchWord, string>,
    separator: list(['', ''], lang),
    kinds: Object.fromEntries(KINDS.map((kind) => [kind, t(lang, `kind.${kind}` satisfies Key)])),
  };
}
