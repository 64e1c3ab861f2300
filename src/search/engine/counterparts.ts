import type { Lang } from '../../model/text.ts';
import { inLang } from '../../i18n/url.ts';
import type { Answer } from './types.ts';

/** Adds to each hit the same page in the reader's language: a Japanese name finds the English page. */
export function withCounterparts(answer: Answer, own: { titleOf(url: string): string | undefined }, lang: Lang): Answer {
  const hits = answer.hits.map((hit) => {
    const url = inLang(hit.url, lang);
    const title = own.titleOf(url);
    return title === undefined ? hit : { ...hit, counterpart: { url, title } };
  });
  return { ...answer, hits };
}
