/** What one search engine answers in a page. */
export interface Asked {
  found: string[][];
  ms: number[];
}

export interface Wanted {
  /** Address of our worker's script. */
  worker: string;
  lang: string;
  queries: readonly string[];
  exact: boolean;
  ours: boolean;
  origin: string;
}

/** Runs inside the page, so it may use nothing from outside. Starts the engine anew and asks the queries one by one. */
export async function askInPage({ worker: address, lang, queries, exact, ours, origin }: Wanted): Promise<Asked> {
  interface Reply {
    n: number;
    error?: string;
    answer?: { hits: { url: string }[] };
  }
  interface Default {
    init(): Promise<void>;
    search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
  }
  const path = (url: string) => new URL(url, origin).pathname;
  const found: string[][] = [];
  const ms: number[] = [];
  const worker = ours ? new Worker(address, { type: 'module' }) : undefined;
  const send = (question: object, n: number) =>
    new Promise<Reply>((resolve, reject) => {
      const hear = ({ data }: MessageEvent<Reply>) => {
        if (data.n !== n) return;
        worker?.removeEventListener('message', hear);
        if (data.error === undefined) resolve(data);
        else reject(new Error(data.error));
      };
      worker?.addEventListener('message', hear);
      worker?.postMessage({ n, ...question });
    });
  let pagefind: Default | undefined;
  const begin = performance.now();
  if (ours) await send({ start: { base: `${origin}/search/`, lang } }, 0);
  else {
    pagefind = (await import(/* @vite-ignore */ `${origin}/pagefind/pagefind.js`)) as Default;
    await pagefind.init();
  }
  for (const [at, query] of queries.entries()) {
    const start = at === 0 ? begin : performance.now();
    if (ours) {
      const size = exact ? 1000 : 20;
      const { answer } = await send({ search: { query, facets: {}, options: { exact, size, brief: exact } } }, at + 1);
      found.push(answer?.hits.map(({ url }) => path(url)) ?? []);
    } else {
      const { results } = (await pagefind?.search(query)) ?? { results: [] };
      const pages = await Promise.all(results.slice(0, exact ? 1000 : 20).map((result) => result.data()));
      found.push(pages.map(({ url }) => path(url)));
    }
    ms.push(performance.now() - start);
  }
  worker?.terminate();
  return { found, ms };
}
