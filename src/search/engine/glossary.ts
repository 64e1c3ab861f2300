import type { Lang } from '../../model/text.ts';
import type { TermEntry } from '../data.ts';
import { titleForm } from '../words/title-form.ts';

/** The glossary's entries of which a query is a form: the term itself first, then those it is a synonym of. */
export function entriesFor(query: string, terms: readonly TermEntry[], lang: Lang): TermEntry[] {
  const typed = titleForm(query, lang);
  if (typed === '') return [];
  const having = terms.filter(({ url, forms }) => url !== '' && forms.some((form) => titleForm(form, lang) === typed));
  const isName = ({ forms: [name = ''] }: TermEntry) => Number(titleForm(name, lang) === typed);
  return having.sort((a, b) => isName(b) - isName(a));
}
