/** The links of a chain as a drawing shows them: lettered in their order, one arrow between the same two. */
import type { Entrustment } from '../model/case.ts';

/** The letter of a link in the drawing and in the list beside it: a, b, c … */
export const linkLetter = (index: number): string => String.fromCodePoint(97 + index);

export interface ChainArrow {
  from: string;
  to: string;
  /** Letters of the links it stands for. */
  letters: string[];
  /** Ownership alone, with no contract beside it. */
  ownership: boolean;
}

/** Links between the same two become one arrow. */
export function chainArrows(links: readonly Pick<Entrustment, 'from' | 'to' | 'kind'>[]): ChainArrow[] {
  const merged = new Map<string, ChainArrow>();
  links.forEach(({ from, to, kind }, index) => {
    const key = `${from} ${to}`;
    const known = merged.get(key) ?? { from, to, letters: [], ownership: true };
    merged.set(key, {
      ...known,
      letters: [...known.letters, linkLetter(index)],
      ownership: known.ownership && kind === 'group',
    });
  });
  return [...merged.values()];
}
