/** The search worker of the copy: the site's engine, fed by the page. Pagefind has been put before it (../scripts.ts). */
import type { Lang } from '../../model/text.ts';
import { answerQuestions } from '../../search/engine/answer-questions.ts';
import { loadEngine } from '../../search/engine/load.ts';
import type { Pagefind } from '../../search/engine/pagefind.ts';
import { answerFetch } from './fetch.ts';
import type { FileGiven, FileWanted } from './stand-in-worker.ts';

declare const leakpathPagefind: Record<Lang, Pagefind>;

const waiting = new Map<number, (bytes: FileGiven['bytes']) => void>();
let asked = 0;

/** The first message brings the port; the engine never sees it. */
const port = new Promise<MessagePort>((resolve) => {
  addEventListener(
    'message',
    (event) => {
      event.stopImmediatePropagation();
      const [given] = event.ports;
      if (!given) return;
      given.addEventListener('message', ({ data: { n, bytes } }: MessageEvent<FileGiven>) => {
        waiting.get(n)?.(bytes);
        waiting.delete(n);
      });
      given.start();
      resolve(given);
    },
    { once: true },
  );
});

answerFetch(async (file) => {
  const page = await port;
  asked += 1;
  const n = asked;
  return new Promise((resolve) => {
    waiting.set(n, resolve);
    page.postMessage({ n, file } satisfies FileWanted);
  });
});
answerQuestions((base, lang) => loadEngine(base, lang, () => Promise.resolve(leakpathPagefind[lang])));
