/** Loads the index of a language at run time. The only place that knows where it lies. */
import type { Lang } from '../../model/text.ts';
import type { FieldWords, PageEntry, PageText, TermEntry, WordList } from '../data.ts';
import { createEngine, type LocalEngine } from './engine.ts';
import type { Pagefind } from './pagefind.ts';
import { demandWholeIndex, watchFetch } from './watched-fetch.ts';

/** Pagefind's script lies beside each index; each language has a Pagefind of its own. */
const importPagefind = (base: string): Promise<Pagefind> => import(/* @vite-ignore */ `${base}pagefind.js`) as Promise<Pagefind>;

/** A text that takes longer, in milliseconds, is given up: an answer without it is better than none. */
const PATIENCE = 4000;

/**
 * @param base address of the index, ending in a slash: https://…/search/ja/
 * @param bring how Pagefind comes, where it can't be imported from beside the index
 * @throws where a file of the index is missing or broken
 */
export async function loadEngine(base: string, lang: Lang, bring = importPagefind): Promise<LocalEngine> {
  const json = async (name: string, init?: RequestInit): Promise<unknown> => {
    const response = await fetch(base + name, init);
    if (!response.ok) throw new Error(`${response.status} for ${name}`);
    return response.json();
  };
  const [pagefind, pages, terms, words] = await Promise.all([
    startPagefind(base, bring),
    json('pages.json'),
    json('terms.json'),
    lang === 'en' ? json('words.json') : [],
  ]);
  /** Loads a file when it is first asked for, and again after a failure. */
  const lazy = <T>(name: string, read: (data: unknown) => T): (() => Promise<T>) => {
    let loading: Promise<T> | undefined;
    return () => {
      loading ??= json(name).then(read);
      loading.catch(() => (loading = undefined));
      return loading;
    };
  };
  const text = (name: string) => json(`texts/${name}.json`, { signal: AbortSignal.timeout(PATIENCE) });
  return createEngine({
    lang,
    pagefind,
    texts: {
      page: async (id) => (await text(id)) as PageText,
      chunk: async (id, n) => (await text(`${id}.${n}`)) as string,
    },
    pages: pages as PageEntry[],
    terms: terms as TermEntry[],
    words: words as WordList,
    realWords: lazy('real-words.json', (list) => new Set(list as WordList)),
    fields: lazy('fields.json', (data) => data as FieldWords),
  });
}

/**
 * In a module worker Pagefind sees no document, takes the language "unknown" and leaves the query as it is: our
 * tokens pass whole. On the page it would cut Japanese queries itself, and differently in each browser.
 */
async function startPagefind(base: string, bring: typeof importPagefind): Promise<Pagefind> {
  watchFetch();
  const pagefind = await bring(base);
  // Our tokens carry the spelling of a word behind its key: a longer token is no worse a match.
  await pagefind.options({ basePath: base, baseUrl: '/', exactDiacritics: true, ranking: { termSimilarity: 0, pageLength: 0.4 } });
  await pagefind.init();
  return {
    options: pagefind.options,
    init: pagefind.init,
    preload: pagefind.preload,
    search: async (term, options) => {
      const found = await pagefind.search(term, options);
      demandWholeIndex(base);
      return found;
    },
  };
}
