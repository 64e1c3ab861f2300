import type { Answer } from '../../search/engine/types.ts';
import { element } from './element.ts';
import type { Words } from './words.ts';

/** Variants named in a note; the rest is understood. */
const NAMED = 6;

/**
 * What the reader should know about an answer: fields read, corrected spelling, spellings included, the term looked for.
 * @param labels of the fields typed, as long as they stand in the box
 */
export function answerNotes(
  place: HTMLElement,
  answer: Answer,
  exact: boolean,
  words: Words,
  setExact: (exact: boolean) => void,
  labels: readonly string[],
): void {
  const notes: HTMLElement[] = [];
  const switchTo = (wanted: boolean, label: string) => {
    const button = element('button', { type: 'button', class: 'plain-button' }, label);
    button.addEventListener('click', () => {
      setExact(wanted);
    });
    return button;
  };
  if (answer.term) {
    notes.push(
      element(
        'p',
        { class: 'term-note' },
        `${words.say('term')} `,
        element('a', { href: answer.term.url }, answer.term.title),
        ` ${answer.term.definition}`,
      ),
    );
  }
  if (labels.length > 0) notes.push(element('p', {}, words.say('fields', { list: words.list(labels) })));
  if (answer.unread) notes.push(element('p', {}, words.say('unread', { list: words.list(answer.unread) })));
  if (answer.corrected !== undefined) notes.push(element('p', {}, words.say('corrected', { q: answer.corrected })));
  if (exact) notes.push(element('p', {}, words.say('exactOn'), ' ', switchTo(false, words.say('withVariants'))));
  else if (answer.variants.length > 0) {
    const named = words.list([...answer.variants.slice(0, NAMED), ...(answer.variants.length > NAMED ? ['…'] : [])]);
    notes.push(element('p', {}, words.say('variants', { list: named }), ' ', switchTo(true, words.say('exact'))));
  }
  place.replaceChildren(...notes);
}
