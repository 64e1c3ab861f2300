/** Answers a page's questions in a worker: with the engine of its language, and with that of the other one once it is asked for. */
import type { Lang } from '../../model/text.ts';
import type { Facets } from '../facets.ts';
import { withCounterparts } from './counterparts.ts';
import type { LocalEngine } from './engine.ts';
import type { Answer, Options } from './types.ts';

export type Ask =
  /** Where the indexes of all languages lie, and the language of the page. */
  { start: { base: string; lang: Lang } } | { search: { query: string; facets: Facets; options: Options } };
/** Answers carry the number of their question. */
export type Question = { n: number } & Ask;
export type Reply = { n: number; answer?: Answer } | { n: number; error: string };

/** How the engine of a language comes to be. */
export type LoadEngine = (base: string, lang: Lang) => Promise<LocalEngine>;

/** Listens to the page from now on. */
export function answerQuestions(load: LoadEngine): void {
  let home: { base: string; lang: Lang } | undefined;
  const engines = new Map<Lang, Promise<LocalEngine>>();

  function engineOf(lang: Lang): Promise<LocalEngine> {
    if (!home) throw new Error('asked before the start');
    const known = engines.get(lang);
    if (known) return known;
    const loading = load(`${home.base}${lang}/`, lang);
    engines.set(lang, loading);
    loading.catch(() => engines.delete(lang));
    return loading;
  }

  async function answer(question: Question): Promise<Answer | undefined> {
    if ('start' in question) {
      home = question.start;
      await engineOf(home.lang);
      return undefined;
    }
    if (!home) throw new Error('asked before the start');
    const { query, facets, options } = question.search;
    const lang = options.lang ?? home.lang;
    const found = await (await engineOf(lang)).search(query, facets, options);
    return lang === home.lang ? found : withCounterparts(found, await engineOf(home.lang), home.lang);
  }

  addEventListener('message', ({ data }: MessageEvent<Question>) => {
    answer(data).then(
      (found) => {
        postMessage({ n: data.n, ...(found && { answer: found }) } satisfies Reply);
      },
      (error: unknown) => {
        postMessage({ n: data.n, error: String(error) } satisfies Reply);
      },
    );
  });
}
