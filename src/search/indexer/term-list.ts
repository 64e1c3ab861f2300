import { url } from '../../i18n/url.ts';
import type { Library } from '../../library/library.ts';
import type { Lang } from '../../model/text.ts';
import type { TermEntry } from '../data.ts';

/** The glossary as the search uses it, in the order of its ids. */
export const termList = ({ terms }: Library, lang: Lang): TermEntry[] =>
  [...terms.values()].map(({ slug, data }) => ({
    url: url(lang, 'glossary', undefined, `term-${slug}`),
    forms: [data.term[lang], ...data.variants[lang]],
    definition: data.definition[lang],
  }));
