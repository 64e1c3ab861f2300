import type { Lang } from '../../model/text.ts';
import type { TermEntry } from '../data.ts';
import { titleForm } from '../words/title-form.ts';

/** The entries of which a query is a form: those called so first, then those it is another word for. */
export function entriesFor(query: string, terms: readonly TermEntry[], lang: Lang): TermEntry[] {
  const typed = titleForm(query, lang);
  if (typed === '') return [];
  const having = terms.filter(({ forms }) => forms.some((form) => titleForm(form, lang) === typed));
  const isName = ({ forms: [name = ''] }: TermEntry) => Number(titleForm(name, lang) === typed);
  return having.sort((a, b) => isName(b) - isName(a));
}
