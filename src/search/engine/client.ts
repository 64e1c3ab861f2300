import type { Lang } from '../../model/text.ts';
import type { Answer, SearchEngine } from './types.ts';
import type { Question, Reply } from './worker.ts';

/** A start or a search that takes longer has failed. */
const PATIENCE = 20_000;

/**
 * The engine in a worker of its own: the page stays free while it loads and searches.
 * @returns an engine whose promises reject where there is no worker, no WebAssembly, no index or no answer in time
 */
export function startEngine(lang: Lang): SearchEngine {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: `search-${lang}` });
  const waiting = new Map<number, { resolve: (answer: Answer | undefined) => void; reject: (error: Error) => void }>();
  let questions = 0;

  const failAll = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.addEventListener('error', (event) => failAll(new Error(event.message || 'the search worker could not be loaded')));
  worker.addEventListener('messageerror', () => failAll(new Error('an answer could not be read')));
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    const asked = waiting.get(data.n);
    waiting.delete(data.n);
    if ('error' in data) asked?.reject(new Error(data.error));
    else asked?.resolve(data.answer);
  });

  function ask(
    question: Omit<Extract<Question, { start: unknown }>, 'n'> | Omit<Extract<Question, { search: unknown }>, 'n'>,
  ): Promise<Answer | undefined> {
    questions += 1;
    const n = questions;
    return new Promise<Answer | undefined>((resolve, reject) => {
      const timer = setTimeout(() => {
        waiting.delete(n);
        reject(new Error('no answer in time'));
      }, PATIENCE);
      const done =
        <T>(settle: (value: T) => void) =>
        (value: T) => {
          clearTimeout(timer);
          settle(value);
        };
      waiting.set(n, { resolve: done(resolve), reject: done(reject) });
      worker.postMessage({ n, ...question });
    });
  }

  const started = ask({ start: { base: new URL(`/search/${lang}/`, location.href).href, lang } });
  // A failed start is told by each search; the worker is of no more use.
  started.catch(() => {
    worker.terminate();
  });
  return {
    async search(query, facets, options = {}) {
      await started;
      const answer = await ask({ search: { query, facets, options } });
      if (!answer) throw new Error('an empty answer');
      return answer;
    },
  };
}
