/** The search page. Loads the engine at the first sign that it is wanted. */
import type { Lang } from '../../model/text.ts';
import { isEmpty, readState, writeState, type SearchState } from '../../search/address.ts';
import { startEngine } from '../../search/engine/client.ts';
import type { Answer, SearchEngine } from '../../search/engine/types.ts';
import { element } from './element.ts';
import { facetPanel } from './facet-panel.ts';
import { indexRemark } from './index-state.ts';
import { listKeys } from './list-keys.ts';
import { answerNotes } from './notes.ts';
import { resultItem } from './result-item.ts';
import { onTyping } from './typing.ts';
import { readWords } from './words.ts';

/** What Back brings back beside the address: how many hits, and where the reader was among them. */
interface Shown {
  shown: number;
  scrolled: number;
}

/** Hits shown at a time. */
const SIZE = 20;
/** An answer that takes longer is announced as loading. */
const PATIENCE = 250;

function searchPage(root: HTMLElement): void {
  const get = <E extends Element>(selector: string): E => {
    const found = root.querySelector<E>(selector);
    if (!found) throw new Error(`the search page has no ${selector}`);
    return found;
  };
  const lang = root.dataset['search'] as Lang;
  const words = readWords(root);
  const box = get<HTMLInputElement>('input[type="search"]');
  const form = get<HTMLFormElement>('form');
  const status = get<HTMLElement>('[data-status]');
  const notes = get<HTMLElement>('[data-notes]');
  const list = get<HTMLOListElement>('#results');
  const more = get<HTMLButtonElement>('[data-more]');
  const browse = get<HTMLElement>('[data-browse]');

  /** One box is enough here; `/` finds this one. */
  document.querySelector('.site-head .search-box')?.remove();

  let engine: SearchEngine | undefined;
  let exact = false;
  /** Number of the newest search; answers to older ones are dropped. */
  let newest = 0;
  let remark = '';

  const panel = facetPanel(root, words, () => {
    void run('push');
  });
  const state = (): SearchState => ({ query: box.value, facets: panel.chosen(), exact });

  function start(): SearchEngine {
    engine ??= startEngine(lang);
    return engine;
  }

  /** Puts the state into the address; typing replaces, a choice adds a step for Back. */
  function remember(how: 'push' | 'replace' | 'keep', shown: number): void {
    const address = `${location.pathname}${writeState(state())}`;
    const changed = address !== location.pathname + location.search;
    const kept: Shown = { shown, scrolled: 0 };
    if (how === 'push' && changed) history.pushState(kept, '', address);
    else history.replaceState(kept, '', how === 'keep' ? location.href : address);
  }

  function showBrowse(message: string): void {
    list.replaceChildren();
    list.hidden = true;
    list.dataset['total'] = '0';
    more.hidden = true;
    notes.hidden = true;
    browse.hidden = false;
    status.textContent = message;
  }

  function show(answer: Answer, from: number): void {
    const items = answer.hits.map((hit) => resultItem(hit, words));
    if (from === 0) list.replaceChildren(...items);
    else list.append(...items);
    list.hidden = answer.total === 0;
    list.dataset['total'] = String(answer.total);
    more.hidden = list.children.length >= answer.total;
    panel.count(answer.counts);
    browse.hidden = answer.total > 0;
    const { query, facets } = state();
    const filtered = Object.keys(facets).length > 0;
    const none = filtered ? words.say('noneFiltered') : words.say('none', { q: query });
    status.textContent = answer.total === 0 ? none : answer.total === 1 ? words.say('countOne') : words.say('count', { n: answer.total });
    answerNotes(notes, answer, exact, words, (wanted) => {
      exact = wanted;
      void run('push');
    });
    if (remark) notes.append(element('p', {}, remark));
    notes.hidden = notes.childElementCount === 0;
  }

  async function run(how: 'push' | 'replace' | 'keep', shown = SIZE): Promise<void> {
    newest += 1;
    const mine = newest;
    const wanted = state();
    remember(how, shown);
    if (isEmpty(wanted)) {
      showBrowse('');
      if (!engine) return;
    }
    const slow = setTimeout(() => {
      if (mine === newest && !isEmpty(wanted)) status.textContent = words.say('loading');
    }, PATIENCE);
    try {
      const answer = await start().search(wanted.query, wanted.facets, {
        size: isEmpty(wanted) ? 0 : Math.max(shown, SIZE),
        exact: wanted.exact,
      });
      if (mine !== newest) return;
      if (isEmpty(wanted)) panel.count(answer.counts);
      else show(answer, 0);
    } catch (error) {
      console.warn(error);
      engine = undefined;
      if (mine === newest) showBrowse(remark || words.say('failed'));
    } finally {
      clearTimeout(slow);
    }
  }

  async function showMore(): Promise<void> {
    const mine = newest;
    const from = list.children.length;
    const { query, facets } = state();
    try {
      const answer = await start().search(query, facets, { from, size: SIZE, exact });
      if (mine !== newest || list.children.length !== from) return;
      show(answer, from);
      remember('keep', list.children.length);
      list.children[from]?.querySelector<HTMLElement>('[data-hit]')?.focus();
    } catch (error) {
      console.warn(error);
      engine = undefined;
      showBrowse(words.say('failed'));
    }
  }

  /** Takes over the state of the address. */
  function restore(): void {
    const saved = readState(location.search);
    box.value = saved.query;
    exact = saved.exact;
    panel.choose(saved.facets);
    const { shown = SIZE, scrolled = 0 } = (history.state ?? {}) as Partial<Shown>;
    if (!isEmpty(saved)) browse.hidden = true;
    void run('keep', shown).then(() => {
      if (scrolled > 0) scrollTo(0, scrolled);
    });
  }

  /** The first sign of a wish to search: the engine loads, and the counts of all pages come. */
  function intend(): void {
    if (!engine) {
      start();
      if (isEmpty(state())) void run('keep');
    }
  }

  onTyping(box, () => {
    void run('replace');
  });
  listKeys(box, list, () => {
    void run('replace');
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void run('replace');
  });
  box.addEventListener('focus', intend);
  get<HTMLElement>('.filters').addEventListener('pointerdown', intend);
  get<HTMLElement>('.filters').addEventListener('focusin', intend);
  more.addEventListener('click', () => {
    void showMore();
  });
  addEventListener('popstate', restore);
  addEventListener('pagehide', () => {
    history.replaceState({ ...(history.state as Shown | null), scrolled: scrollY }, '');
  });
  void indexRemark(root.dataset['indexState'], words).then((told) => {
    remark = told;
    if (told && notes.hidden) {
      notes.replaceChildren(element('p', {}, told));
      notes.hidden = false;
    }
  });
  restore();
}

const root = document.querySelector<HTMLElement>('[data-search]');
if (root) searchPage(root);
