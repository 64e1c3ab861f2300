import type { Hit, Passage } from '../../search/engine/types.ts';
import { element, marked } from './element.ts';
import type { Words } from './words.ts';

/** Where in the page, then what stands there. */
function passageItem({ url, label, excerpt }: Passage): HTMLLIElement {
  return element('li', {}, ...(label ? [element('a', { href: url }, label), ' '] : []), marked('span', excerpt));
}

/** A hit as a list item: kind and id, title, the best passage, further ones. */
export function resultItem(hit: Hit, words: Words): HTMLLIElement {
  const remark = hit.relaxed ? words.say('relaxed') : hit.variant ? words.say('variantHit') : '';
  const item = element(
    'li',
    { 'data-item': '' },
    element('p', { class: 'id' }, [words.kind(hit.kind), hit.id, remark].filter(Boolean).join(' · ')),
    element('h2', {}, element('a', { href: hit.url, 'data-hit': '' }, hit.title)),
  );
  const passage = marked('p', hit.excerpt);
  if (hit.at) passage.prepend(element('a', { href: hit.at.url, class: 'at' }, hit.at.label), ' ');
  item.append(passage);
  if (hit.sub.length > 0) item.append(element('ul', { class: 'sub', 'aria-label': words.say('passages') }, ...hit.sub.map(passageItem)));
  return item;
}
