/** The quick dialog: the same engine over any page. */
import { otherLang } from '../../i18n/url.ts';
import type { Lang } from '../../model/text.ts';
import { LONGEST, writeState } from '../../search/address.ts';
import { startEngine } from '../../search/engine/client.ts';
import type { Answer, SearchEngine } from '../../search/engine/types.ts';
import { mayBeInOther } from '../../search/query/other-language.ts';
import type { SearchWords } from '../../search/words-for-client.ts';
import { base } from '../base.ts';
import { element } from './element.ts';
import { listKeys } from './list-keys.ts';
import { otherGroup } from './other-group.ts';
import { resultItem } from './result-item.ts';
import { onTyping } from './typing.ts';
import { wordsFrom, type Words } from './words.ts';

/** Hits shown; the search page has the rest. */
const SIZE = 8;
const OTHERS = 3;

let opening: Promise<HTMLDialogElement> | undefined;

/** Where the search page lies, as the box of this page has it: in the closed-room bundle that is not /ja/search/. */
const searchAddress = (): string =>
  document.querySelector('form[role="search"]')?.getAttribute('action') ?? `${base}/${document.documentElement.lang}/search/`;

/** Opens the dialog; where it can't be made, the search page takes its place. */
export async function openDialog(): Promise<void> {
  const page = searchAddress();
  opening ??= makeDialog(page, document.documentElement.lang as Lang);
  try {
    const dialog = await opening;
    if (!dialog.open) dialog.showModal();
    dialog.querySelector('input')?.select();
  } catch (error) {
    console.warn(error);
    location.assign(page);
  }
}

async function makeDialog(page: string, lang: Lang): Promise<HTMLDialogElement> {
  const words = wordsFrom((await (await fetch(new URL('words.json', new URL(page, location.href)))).json()) as SearchWords);
  const box = element('input', {
    type: 'search',
    name: 'q',
    maxlength: String(LONGEST),
    'aria-label': words.say('label'),
    autocomplete: 'off',
    enterkeyhint: 'search',
  });
  const form = element('form', { action: page, role: 'search' }, box);
  const status = element('p', { class: 'search-status', role: 'status', 'aria-live': 'polite' });
  const list = element('ol', { id: 'quick-results', class: 'results', 'aria-label': words.say('results') });
  const all = element('a', { class: 'quick-all', href: page }, words.say('browse'));
  const dialog = element('dialog', { class: 'quick', 'aria-label': words.say('title') }, form, status, list, all);
  document.body.append(dialog);
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  const search = searcher({ box, status, list, all, page, lang, words });
  onTyping(box, search);
  listKeys(box, list, search);
  return dialog;
}

interface Parts {
  box: HTMLInputElement;
  status: HTMLElement;
  list: HTMLElement;
  all: HTMLAnchorElement;
  page: string;
  lang: Lang;
  words: Words;
}

/** Searches for what stands in the box; the last question wins. */
function searcher({ box, status, list, all, page, lang, words }: Parts): () => void {
  let engine: SearchEngine | undefined = startEngine(lang);
  let newest = 0;

  function clear(message: string): void {
    list.replaceChildren();
    list.dataset['total'] = '0';
    status.textContent = message;
    all.href = page;
    all.textContent = words.say('browse');
  }

  /** @param other what the other language has, where it was asked already */
  function show(query: string, answer: Answer, other: Answer | undefined): void {
    const others = other && other.total > 0 ? [otherGroup(other, lang, words)] : [];
    list.replaceChildren(...answer.hits.map((hit) => resultItem({ ...hit, sub: [] }, words)), ...others);
    list.dataset['total'] = String(answer.total);
    status.textContent =
      answer.total === 0
        ? words.say(others.length > 0 ? 'otherOnly' : 'none', { q: query })
        : answer.total === 1
          ? words.say('countOne')
          : words.say('count', { n: answer.total });
    if (answer.corrected !== undefined) status.append(` · ${words.say('corrected', { q: answer.corrected })}`);
    all.href = page + writeState({ query, facets: {}, exact: false, order: 'relevance' });
    all.textContent = answer.total > 0 ? words.say('all', { n: answer.total }) : words.say('browse');
  }

  async function run(): Promise<void> {
    newest += 1;
    const mine = newest;
    const query = box.value.trim();
    if (!query) {
      clear('');
      return;
    }
    try {
      engine ??= startEngine(lang);
      const answer = await engine.search(query, {}, { size: SIZE });
      const wanted = mine === newest && mayBeInOther(answer.fields?.rest ?? query, lang, answer.total);
      // What stands in the own language is not held up by the other one.
      if (mine === newest && answer.total > 0) show(query, answer, undefined);
      const other = wanted ? await engine.search(query, {}, { size: OTHERS, lang: otherLang(lang) }).catch(() => undefined) : undefined;
      if (mine !== newest) return;
      if (answer.total === 0) show(query, answer, other);
      else if (other && other.total > 0) list.append(otherGroup(other, lang, words));
    } catch (error) {
      console.warn(error);
      engine = undefined;
      if (mine === newest) clear(words.say('quickFailed'));
    }
  }
  return () => {
    void run();
  };
}
