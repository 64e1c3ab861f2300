import type { Lang } from '../../model/text.ts';
import { anchorId } from '../anchor-id.ts';
import { ORDER } from '../data.ts';
import { BREAK } from '../tokens/characters.ts';
import { tokens } from '../tokens/tokens.ts';
import type { Block } from './read-page.ts';

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/**
 * What Pagefind is given instead of the page: its blocks as tokens, its places as empty anchors whose id carries the
 * label too, its number in pages.json as sort key. Both languages go under one that Pagefind neither segments nor
 * stems: the tokens have done that, and the same way in every browser.
 */
export function indexHtml(blocks: readonly Block[], lang: Lang, order: number): string {
  let place: string | undefined;
  const body = blocks.map((block) => {
    const id = block.place && anchorId(block.place.id, block.place.label);
    const anchor = id !== undefined && id !== place ? `<span id="${escape(id)}"></span>` : '';
    place = id;
    return `${anchor}<${block.tag}>${escape(tokens(block.text, lang).join(' '))} ${BREAK}</${block.tag}>`;
  });
  return [
    '<html lang="unknown"><body><main data-pagefind-body>',
    ...body,
    `<span data-pagefind-sort="${ORDER}:${order}"></span>`,
    '</main></body></html>',
  ].join('\n');
}
