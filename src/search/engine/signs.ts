/** Signs inside terms, looked for in the text of the pages found: Pagefind gives them a position but no entry. */
import type { Piece } from '../tokens/decode.ts';
import type { Sign } from '../tokens/pattern.ts';
import { normalForm } from '../tokens/normal-form.ts';
import type { Found, FoundPages, Span } from './found.ts';
import type { ReadablePage } from './page-text.ts';

/** Opens a page by Pagefind's id. */
export type OpenPage = (id: string) => Promise<ReadablePage>;

/** Hyphens and dashes are typed one for the other. */
export const HYPHENS = /^[-‐‑‒–—―−]$/;

const same = (typed: string, printed: string): boolean => typed === printed || (HYPHENS.test(typed) && HYPHENS.test(printed));

/**
 * The pages with the spans for which a test on the page's text holds; a page without any is left out. So is one
 * whose text does not come: nobody can say that the test holds there, and the other pages are an answer all the same.
 * @param offsets positions from the start of a span, beside its own, that the test looks at
 */
export async function keepWhere(
  found: FoundPages,
  openPage: OpenPage,
  offsets: readonly number[],
  holds: (span: Span, pieces: readonly Piece[]) => boolean,
): Promise<FoundPages> {
  const checked = await Promise.all(
    [...found].map(async ([id, one]): Promise<[string, Found] | undefined> => {
      try {
        const page = await openPage(id);
        await Promise.all(
          one.spans.map(({ start, length }) => page.load(start + Math.min(0, ...offsets), start + Math.max(length - 1, ...offsets) + 1)),
        );
        const spans = one.spans.filter((span) => holds(span, page.pieces));
        return spans.length > 0 ? [id, { ...one, spans }] : undefined;
      } catch (error) {
        console.warn(error);
        return undefined;
      }
    }),
  );
  return new Map(checked.filter((entry) => entry !== undefined));
}

/** The pages in which the signs of a term stand where it has them. */
export function withSigns(found: FoundPages, openPage: OpenPage, signs: readonly Sign[]): Promise<FoundPages> {
  const plain = (piece: Piece | undefined) =>
    normalForm(piece?.text ?? '')
      .trim()
      .toLowerCase();
  const offsets = signs.map(({ offset }) => offset);
  return keepWhere(found, openPage, offsets, ({ start }, pieces) =>
    signs.every(({ offset, sign }) => same(sign, plain(pieces[start + offset]))),
  );
}
