/** The worker: one engine, one question at a time or several; answers carry the number of their question. */
import type { Lang } from '../../model/text.ts';
import type { Facets } from '../facets.ts';
import { loadEngine } from './load.ts';
import type { Answer, Options, SearchEngine } from './types.ts';

export type Question =
  { n: number; start: { base: string; lang: Lang } } | { n: number; search: { query: string; facets: Facets; options: Options } };
export type Reply = { n: number; answer?: Answer } | { n: number; error: string };

let engine: Promise<SearchEngine> | undefined;

async function answer(question: Question): Promise<Answer | undefined> {
  if ('start' in question) {
    engine = loadEngine(question.start.base, question.start.lang);
    await engine;
    return undefined;
  }
  if (!engine) throw new Error('asked before the start');
  const { query, facets, options } = question.search;
  return (await engine).search(query, facets, options);
}

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  answer(data).then(
    (found) => postMessage({ n: data.n, ...(found && { answer: found }) } satisfies Reply),
    (error: unknown) => postMessage({ n: data.n, error: String(error) } satisfies Reply),
  );
});
