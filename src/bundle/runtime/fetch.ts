import { packedFile } from '../packs.ts';

/**
 * Answers what scripts fetch with files of the packs; anything else goes the usual way, which from a disk leads nowhere.
 * @param read resolves with the bytes of a packed file
 */
export function answerFetch(read: (file: string) => Promise<Uint8Array<ArrayBuffer> | undefined>): void {
  const { fetch } = globalThis;
  globalThis.fetch = async (input, init) => {
    const file = packedFile(input instanceof Request ? input.url : String(input));
    if (file === undefined) return fetch(input, init);
    const bytes = await read(file);
    return bytes ? new Response(bytes) : new Response(null, { status: 404 });
  };
}
