import { otherLang } from '../../i18n/url.ts';
import type { Lang } from '../../model/text.ts';
import type { Answer, Hit } from '../../search/engine/types.ts';
import { element, marked } from './element.ts';
import type { Words } from './words.ts';

/** The page in the reader's language, with the passage that matches in the other one. */
function otherItem(hit: Hit, lang: Lang, words: Words): HTMLLIElement {
  const foreign = otherLang(lang);
  const here = hit.counterpart ?? hit;
  const passage = marked('p', hit.excerpt);
  passage.lang = foreign;
  const link = element('a', { href: hit.at?.url ?? hit.url, hreflang: foreign, lang, class: 'at' }, words.say('otherPage'));
  passage.prepend(link, ' ');
  return element(
    'li',
    { 'data-item': '' },
    element('p', { class: 'id' }, [words.kind(hit.kind), hit.id].filter(Boolean).join(' · ')),
    element('h2', {}, element('a', { href: here.url, 'data-hit': '', lang: hit.counterpart ? undefined : foreign }, here.title)),
    passage,
  );
}

/** What the pages of the other language have, as the last item of the list. */
export function otherGroup(answer: Answer, lang: Lang, words: Words): HTMLLIElement {
  return element(
    'li',
    { class: 'other', 'data-other': String(answer.total) },
    element('h2', {}, words.say('other', { n: answer.total })),
    element('ol', { class: 'results' }, ...answer.hits.map((hit) => otherItem(hit, lang, words))),
  );
}
