import { base } from '../../client/base.ts';
import type { Lang } from '../../model/text.ts';
import { SearchError } from './trouble.ts';
import type { Answer, SearchEngine } from './types.ts';
import { answerUnder } from './under-base.ts';
import type { Ask, Question, Reply } from './answer-questions.ts';

/** A start or a search that takes longer has failed. */
const PATIENCE = 20_000;

/** The worker, or none where the browser has no workers or no WebAssembly. */
function startWorker(lang: Lang): Worker | undefined {
  try {
    if (typeof WebAssembly === 'undefined') return undefined;
    return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: `search-${lang}` });
  } catch {
    return undefined;
  }
}

/**
 * The engine in a worker of its own: the page stays free while it loads and searches.
 * @returns an engine whose promises reject with a SearchError where it cannot search
 */
export function startEngine(lang: Lang): SearchEngine {
  const worker = startWorker(lang);
  if (!worker) {
    return { search: () => Promise.reject(new SearchError('unsupported', 'no worker or no WebAssembly in this browser')) };
  }
  const waiting = new Map<number, { resolve: (answer: Answer | undefined) => void; reject: (error: Error) => void }>();
  let questions = 0;

  /** The worker is of no more use: who asks again starts another. */
  const failAll = (message: string) => {
    for (const { reject } of waiting.values()) reject(new SearchError('failed', message));
    waiting.clear();
    worker.terminate();
  };
  worker.addEventListener('error', (event) => {
    failAll(event.message || 'the search worker could not be loaded');
  });
  worker.addEventListener('messageerror', () => {
    failAll('an answer could not be read');
  });
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    const asked = waiting.get(data.n);
    waiting.delete(data.n);
    if ('error' in data) asked?.reject(new SearchError('failed', data.error));
    else asked?.resolve(data.answer);
  });

  function ask(question: Ask): Promise<Answer | undefined> {
    questions += 1;
    const n = questions;
    return new Promise<Answer | undefined>((resolve, reject) => {
      const timer = setTimeout(() => {
        waiting.delete(n);
        reject(new SearchError('slow', 'no answer in time'));
      }, PATIENCE);
      const done =
        <T>(settle: (value: T) => void) =>
        (value: T) => {
          clearTimeout(timer);
          settle(value);
        };
      waiting.set(n, { resolve: done(resolve), reject: done(reject) });
      worker?.postMessage({ n, ...question } satisfies Question);
    });
  }

  const started = ask({ start: { base: new URL(`${base}/search/`, location.href).href, lang } });
  // A failed start is told by each search.
  started.catch(() => {
    worker.terminate();
  });
  return {
    async search(query, facets, options = {}) {
      await started;
      try {
        const answer = await ask({ search: { query, facets, options } });
        if (!answer) throw new SearchError('failed', 'an empty answer');
        return answerUnder(base, answer);
      } catch (error) {
        // Without the other language the own one can still be searched.
        if (options.lang === undefined) failAll('the search was given up');
        throw error;
      }
    },
  };
}
