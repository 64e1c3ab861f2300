/** Signs inside terms, looked for in the text of the pages found: Pagefind gives them a position but no entry. */
import { decode, type Piece } from '../tokens/decode.ts';
import type { Sign } from '../tokens/pattern.ts';
import { normalForm } from '../tokens/normal-form.ts';
import type { Found, FoundPages, Span } from './found.ts';

/** Hyphens and dashes are typed one for the other. */
export const HYPHENS = /^[-‐‑‒–—―−]$/;

const same = (typed: string, printed: string): boolean => typed === printed || (HYPHENS.test(typed) && HYPHENS.test(printed));

/** The pages with the spans for which a test on the page's text holds; a page without any is left out. */
export async function keepWhere(found: FoundPages, holds: (span: Span, pieces: readonly Piece[]) => boolean): Promise<FoundPages> {
  const checked = await Promise.all(
    [...found].map(async ([id, one]): Promise<[string, Found] | undefined> => {
      const { content } = await one.result.data();
      const pieces = decode(content.split(/\s+/).filter(Boolean));
      const spans = one.spans.filter((span) => holds(span, pieces));
      return spans.length > 0 ? [id, { ...one, spans }] : undefined;
    }),
  );
  return new Map(checked.filter((entry) => entry !== undefined));
}

/** The pages in which the signs of a term stand where it has them. */
export const withSigns = (found: FoundPages, signs: readonly Sign[]): Promise<FoundPages> =>
  keepWhere(found, ({ start }, pieces) =>
    signs.every(({ offset, sign }) =>
      same(
        sign,
        normalForm(pieces[start + offset]?.text ?? '')
          .trim()
          .toLowerCase(),
      ),
    ),
  );
