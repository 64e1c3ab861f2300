/** The search page. Loads the engine at the first sign that it is wanted. */
import type { Lang } from '../../model/text.ts';
import { otherLang } from '../../i18n/url.ts';
import { isEmpty, readState, writeState, type SearchState } from '../../search/address.ts';
import { startEngine } from '../../search/engine/client.ts';
import { troubleOf } from '../../search/engine/trouble.ts';
import type { Answer, SearchEngine } from '../../search/engine/types.ts';
import type { Facet } from '../../search/facets.ts';
import type { Order } from '../../search/order.ts';
import { joinFacets } from '../../search/query/fields.ts';
import { mayBeInOther } from '../../search/query/other-language.ts';
import { withQuery } from '../address.ts';
import { element } from './element.ts';
import { facetPanel } from './facet-panel.ts';
import { indexRemark } from './index-state.ts';
import { listKeys } from './list-keys.ts';
import { answerNotes } from './notes.ts';
import { otherGroup } from './other-group.ts';
import { resultItem } from './result-item.ts';
import { onTyping } from './typing.ts';
import { readWords } from './words.ts';

/** What Back brings back beside the address: how many hits, and where the reader was among them. */
interface Shown {
  shown: number;
  scrolled: number;
}

/** Hits shown at a time: each costs the text of its page, for the passages shown under it. */
const SIZE = 10;
/** Pages of the other language shown below those of the own. */
const OTHERS = 5;
/** An answer that takes longer is announced as loading; one that takes so long, with the lists meanwhile. */
const PATIENCE = 250;
const LONG = 6000;

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
  const sort = get<HTMLSelectElement>('[data-sort]');
  const sorting = get<HTMLElement>('.sort');

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
  const state = (): SearchState => ({ query: box.value, facets: panel.chosen(), exact, order: sort.value as Order });
  /** Hits in the own language. */
  const items = () => list.querySelectorAll(':scope > [data-item]');

  function start(): SearchEngine {
    engine ??= startEngine(lang);
    return engine;
  }

  /** Puts the state into the address; typing replaces, a choice adds a step for Back. */
  function remember(how: 'push' | 'replace' | 'keep', shown: number): void {
    const query = writeState(state());
    const address = withQuery(query, '');
    const changed = query !== location.search;
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
    sorting.hidden = true;
    browse.hidden = false;
    status.textContent = message;
  }

  function show(answer: Answer, from: number, other?: Answer): void {
    const found = answer.hits.map((hit) => resultItem(hit, words));
    const others = other && other.total > 0 ? [otherGroup(other, lang, words)] : [];
    if (from === 0) list.replaceChildren(...found, ...others);
    else [...items()].at(-1)?.after(...found);
    list.hidden = list.children.length === 0;
    list.dataset['total'] = String(answer.total);
    more.hidden = items().length >= answer.total;
    panel.count(answer.counts);
    browse.hidden = !list.hidden;
    sorting.hidden = answer.total < 2;
    const { query, facets } = state();
    status.textContent =
      answer.total === 0
        ? others.length > 0
          ? words.say('otherOnly', { q: query })
          : Object.keys(facets).length > 0 || answer.fields
            ? words.say('noneFiltered')
            : words.say('none', { q: query })
        : answer.total === 1
          ? words.say('countOne')
          : words.say('count', { n: answer.total });
    const typed = Object.entries(answer.fields?.facets ?? {}) as [Facet, readonly string[]][];
    const labels = typed.flatMap(([facet, values]) => values.map((value) => panel.labelOf(facet, value)));
    const setExact = (wanted: boolean) => {
      exact = wanted;
      void run('push');
    };
    answerNotes(notes, answer, exact, words, setExact, labels);
    if (remark) notes.append(element('p', {}, remark));
    notes.hidden = notes.childElementCount === 0;
  }

  /** What the other language has for words that the own one lacks; a failure there costs nothing here. */
  async function askOther({ query, facets }: SearchState, answer: Answer): Promise<Answer | undefined> {
    const plain = answer.fields?.rest ?? query;
    if (exact || !mayBeInOther(plain, lang, answer.total)) return undefined;
    try {
      return await start().search(query, facets, { size: OTHERS, lang: otherLang(lang) });
    } catch (error) {
      console.warn(error);
      return undefined;
    }
  }

  /** Fields that were typed become ticks and chips. */
  function settle({ fields, ...answer }: Answer): Answer {
    panel.choose(joinFacets(panel.chosen(), fields?.facets ?? {}));
    box.value = fields?.rest ?? box.value;
    return answer;
  }

  /**
   * @param how what becomes of the address: a new step for Back, the same step, or nothing
   * @param typing the reader may not have finished: fields stay in the box
   */
  async function run(how: 'push' | 'replace' | 'keep', { shown = SIZE, typing = false } = {}): Promise<void> {
    newest += 1;
    const mine = newest;
    const wanted = state();
    remember(how, shown);
    if (isEmpty(wanted)) {
      showBrowse('');
      if (!engine) return;
    }
    list.ariaBusy = 'true';
    const announce = (after: number, act: () => void) =>
      setTimeout(() => {
        if (mine === newest && !isEmpty(wanted)) act();
      }, after);
    const timers = [
      announce(PATIENCE, () => {
        status.textContent = words.say('loading');
      }),
      announce(LONG, () => {
        showBrowse(words.say('slow'));
      }),
    ];
    try {
      const answer = await start().search(wanted.query, wanted.facets, {
        size: isEmpty(wanted) ? 0 : Math.max(shown, SIZE),
        exact: wanted.exact,
        order: wanted.order,
      });
      if (mine !== newest) return;
      if (isEmpty(wanted)) {
        panel.count(answer.counts);
        return;
      }
      const other = answer.total === 0 ? await askOther(wanted, answer) : undefined;
      if (mine !== newest) return;
      if (!typing && answer.fields) {
        const settled = settle(answer);
        remember('replace', shown);
        show(settled, 0, other);
      } else show(answer, 0, other);
      if (answer.total > 0) {
        const further = await askOther(wanted, answer);
        if (further && further.total > 0 && mine === newest) list.append(otherGroup(further, lang, words));
      }
    } catch (error) {
      console.warn(error);
      engine = undefined;
      if (mine === newest) showBrowse(remark || words.say(troubleOf(error)));
    } finally {
      timers.forEach(clearTimeout);
      if (mine === newest) list.ariaBusy = 'false';
    }
  }

  async function showMore(): Promise<void> {
    const mine = newest;
    const from = items().length;
    const { query, facets, order } = state();
    try {
      const answer = await start().search(query, facets, { from, size: SIZE, exact, order });
      if (mine !== newest || items().length !== from) return;
      show(answer, from);
      remember('keep', items().length);
      items()[from]?.querySelector<HTMLElement>('[data-hit]')?.focus();
    } catch (error) {
      console.warn(error);
      engine = undefined;
      showBrowse(words.say(troubleOf(error)));
    }
  }

  /** Takes over the state of the address. */
  function restore(): void {
    const saved = readState(location.search);
    box.value = saved.query;
    exact = saved.exact;
    sort.value = saved.order;
    panel.choose(saved.facets);
    const { shown = SIZE, scrolled = 0 } = (history.state ?? {}) as Partial<Shown>;
    if (!isEmpty(saved)) browse.hidden = true;
    void run('keep', { shown }).then(() => {
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
    void run('replace', { typing: true });
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
  sort.addEventListener('change', () => {
    void run('push');
  });
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
if (root) {
  searchPage(root);
  root.querySelector('[data-until-script]')?.remove();
}
