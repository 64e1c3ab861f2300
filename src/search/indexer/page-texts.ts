/**
 * The texts of the pages, from which passages are quoted. Pagefind's own fragments hold all of a page as tokens, and an
 * answer would load ten whole pages for some sentences of each; these are plain text, and long ones are cut.
 */
import { gunzipSync } from 'node:zlib';
import type { PageText } from '../data.ts';
import { readAnchorId } from '../anchor-id.ts';
import { decode, type Piece } from '../tokens/decode.ts';
import { readPieces, writePieces } from '../tokens/pieces.ts';

/** Positions of a chunk, characters or words; a block is never cut. */
const CHUNK = 1600;

/** Before the content of each file of Pagefind. */
const SIGNATURE = 'pagefind_dcd';

interface Fragment {
  url: string;
  content: string;
  anchors: readonly { id: string; location: number }[];
}

function readFragment(bytes: Uint8Array): Fragment {
  const text = gunzipSync(bytes).toString('utf8');
  if (!text.startsWith(SIGNATURE)) throw new Error('Pagefind writes its fragments in another way');
  return JSON.parse(text.slice(SIGNATURE.length)) as Fragment;
}

/** Positions at which chunks begin, and the end of the last one. */
function cutsOf(pieces: readonly Piece[]): number[] {
  const cuts = [0];
  for (const [at, piece] of pieces.entries()) {
    if (piece.end && at + 1 - (cuts.at(-1) ?? 0) >= CHUNK && at + 1 < pieces.length) cuts.push(at + 1);
  }
  return [...cuts, pieces.length];
}

/**
 * @param bytes a fragment of Pagefind
 * @returns the page, and its chunks after the first
 * @throws where its text would not be read as it was written
 */
export function pageText(bytes: Uint8Array): { page: PageText; more: string[] } {
  const { url, content, anchors } = readFragment(bytes);
  const pieces = decode(content.split(/\s+/).filter(Boolean));
  const cuts = cutsOf(pieces);
  const [text = '', ...more] = cuts.slice(1).map((end, index) => writePieces(pieces.slice(cuts[index], end)));
  if (JSON.stringify([text, ...more].flatMap(readPieces)) !== JSON.stringify(pieces)) throw new Error(`${url}: its text cannot be kept`);
  const parts = [...anchors]
    .sort((a, b) => a.location - b.location)
    .map(({ id, location }): PageText['parts'][number] => {
      const anchor = readAnchorId(id);
      return [anchor.id, anchor.label, location];
    });
  return { page: { parts, cuts, text }, more };
}
