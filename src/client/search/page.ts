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
  /** What the list answers, by the number of its search: the box may hold something else by now. */
  let listed = { number: newest, wanted: state() };

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

  /** @param other what the other language has, or that it is being asked */
  function tell({ total, fields }: Answer, other?: Answer | 'asked'): void {
    const { query, facets } = listed.wanted;
    const filtered = fields !== undefined || Object.keys(facets).length > 0;
    status.textContent =
      total > 0
        ? total === 1
          ? words.say('countOne')
          : words.say('count', { n: total })
        : other
          ? words.say(other === 'asked' ? 'otherAsked' : 'otherOnly', { q: query })
          : filtered
            ? words.say('noneFiltered')
            : words.say('none', { q: query });
  }

  function show(answer: Answer, from: number): void {
    const found = answer.hits.map((hit) => resultItem(hit, words));
    if (from === 0) list.replaceChildren(...found);
    else [...items()].at(-1)?.after(...found);
    list.hidden = list.children.length === 0;
    list.dataset['total'] = String(answer.total);
    more.hidden = items().length >= answer.total;
    panel.count(answer.counts);
    browse.hidden = !list.hidden;
    sorting.hidden = answer.total < 2;
    tell(answer);
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

  /** Adds what the other language has once it has come; the own answer stands there meanwhile. */
  function addOther(answer: Answer, asked: Promise<Answer | undefined>): void {
    const mine = newest;
    // A count that stands is not announced again.
    const say = (other: Answer | 'asked' | undefined) => {
      if (answer.total === 0) tell(answer, other);
    };
    say('asked');
    void asked.then((other) => {
      if (mine !== newest) return;
      if (other) {
        list.append(otherGroup(other, lang, words));
        list.hidden = false;
        browse.hidden = true;
      }
      say(other);
    });
  }

  /** What the other language has for words that the own one lacks; a failure there costs nothing here. */
  async function askOther({ query, facets }: SearchState): Promise<Answer | undefined> {
    try {
      const other = await start().search(query, facets, { size: OTHERS, lang: otherLang(lang) });
      return other.total > 0 ? other : undefined;
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
      let answer = await start().search(wanted.query, wanted.facets, {
        size: isEmpty(wanted) ? 0 : Math.max(shown, SIZE),
        exact: wanted.exact,
        order: wanted.order,
      });
      if (mine !== newest) return;
      if (isEmpty(wanted)) {
        panel.count(answer.counts);
        return;
      }
      const asked = !wanted.exact && mayBeInOther(answer.fields?.rest ?? wanted.query, lang, answer.total) ? askOther(wanted) : undefined;
      // What comes at once is shown at once: without own hits the lists would stand there for a moment.
      if (asked && answer.total === 0) await Promise.race([asked, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
      if (mine !== newest) return;
      listed = { number: mine, wanted };
      if (!typing && answer.fields) {
        answer = settle(answer);
        remember('replace', shown);
        listed.wanted = state();
      }
      show(answer, 0);
      if (asked) addOther(answer, asked);
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
    const { number, wanted } = listed;
    const from = items().length;
    try {
      const { query, facets, ...how } = wanted;
      const answer = await start().search(query, facets, { from, size: SIZE, ...how });
      if (number !== newest || items().length !== from) return;
      show(answer, from);
      remember('keep', items().length);
      items()[from]?.querySelector<HTMLElement>('[data-hit]')?.focus();
    } catch (error) {
      console.warn(error);
      engine = undefined;
      if (number === newest) showBrowse(words.say(troubleOf(error)));
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
    const done = run('keep', { shown });
    const mine = newest;
    void done.then(() => {
      if (scrolled > 0 && mine === newest) scrollTo(0, scrolled);
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
