/** The engine in Node on an index in a folder: Node has no document either, so it takes the worker's path through Pagefind. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { loadEngine } from '../../../src/search/engine/load.ts';
import type { SearchEngine } from '../../../src/search/engine/types.ts';
import type { Lang } from '../../../src/model/text.ts';

/**
 * @param folder the index of both languages
 * @returns the engine, and a function that puts `fetch` back
 */
export async function nodeEngine(folder: string, lang: Lang): Promise<{ engine: SearchEngine; restore: () => void }> {
  const { fetch } = globalThis;
  globalThis.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (!address.startsWith('file:')) return fetch(input, init);
    return new Response(await readFile(fileURLToPath(address.replace(/\?.*$/, ''))));
  };
  const engine = await loadEngine(pathToFileURL(join(folder, lang, '/')).href, lang);
  return { engine, restore: () => (globalThis.fetch = fetch) };
}
