/**
 * Pagefind passes over chunks of the index that are missing or cut short, and would answer with less than there is.
 * All requests of a worker go through here, so that the engine can tell.
 */
const CHUNK = /\/index\/[^/]+\.pf_index(?:\?|$)/;

/** Bytes decompress to their end; unknown where the browser can't tell. */
async function isWhole(bytes: Blob): Promise<boolean> {
  if (typeof DecompressionStream === 'undefined') return true;
  try {
    await new Response(bytes.stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
    return true;
  } catch {
    // A host that decompresses what it serves sends Pagefind's signature in the open.
    return (await bytes.slice(0, 12).text()) === 'pagefind_dcd';
  }
}

const broken = new Set<string>();

let watched: typeof fetch | undefined;

/** Puts the watch into place; calling it again does nothing. */
export function watchFetch(): void {
  const { fetch } = globalThis;
  if (fetch === watched) return;
  watched = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (!CHUNK.test(address)) return fetch(input, init);
    try {
      const response = await fetch(input, init);
      if (response.ok && (await isWhole(await response.clone().blob()))) broken.delete(address);
      else broken.add(address);
      return response;
    } catch (error) {
      broken.add(address);
      throw error;
    }
  };
  globalThis.fetch = watched;
}

/** Throws if a chunk of an index could not be read: answers from it can't be trusted until it is loaded anew. */
export function demandWholeIndex(base: string): void {
  for (const address of broken) if (address.startsWith(base)) throw new Error(`the index is broken: ${address}`);
}
