/** Asks the engine behind the search page itself, many questions at a time. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Lang } from '../../src/model/text.ts';
import type { Ask, Reply } from '../../src/search/engine/answer-questions.ts';
import type { Answer } from '../../src/search/engine/types.ts';

export type Asked = Extract<Ask, { search: unknown }>['search'];

/** The address of the worker that the page has started. */
export async function workerAddress(page: Page): Promise<string> {
  await expect.poll(() => page.workers().length).toBe(1);
  return page.workers()[0]?.url() ?? '';
}

/**
 * @param address of the worker's code
 * @param base address of the indexes, ending in a slash
 */
export const askWorker = (page: Page, address: string, base: string, lang: Lang, asked: readonly Asked[]): Promise<Answer[]> =>
  page.evaluate(
    async (given) => {
      const worker = new Worker(given.address, { type: 'module' });
      const send = (question: Ask, n: number) =>
        new Promise<Answer | undefined>((resolve, reject) => {
          const hear = ({ data }: MessageEvent<Reply>) => {
            if (data.n !== n) return;
            worker.removeEventListener('message', hear);
            if ('error' in data) reject(new Error(data.error));
            else resolve(data.answer);
          };
          worker.addEventListener('message', hear);
          worker.postMessage({ n, ...question });
        });
      await send({ start: { base: given.base, lang: given.lang } }, 0);
      const answers: Answer[] = [];
      for (const [index, search] of given.asked.entries()) {
        const answer = await send({ search }, index + 1);
        if (!answer) throw new Error(`no answer to ${search.query}`);
        answers.push(answer);
      }
      worker.terminate();
      return answers;
    },
    { address, base, lang, asked },
  );
