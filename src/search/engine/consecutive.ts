import { all, type FoundPages, type Span } from './found.ts';

/** How far the next word of a phrase may stand: beside it, or behind a sign, which is to be checked. */
const REACH = 2;

/** The spans from a start over one hit of each further list. */
function follow(start: number, lists: readonly ReadonlySet<number>[]): Span | undefined {
  let at = start;
  const gaps: number[] = [];
  for (const hits of lists) {
    const next = Array.from({ length: REACH }, (_, index) => at + index + 1).find((place) => hits.has(place));
    if (next === undefined) return undefined;
    if (next > at + 1) gaps.push(at + 1);
    at = next;
  }
  return { start, length: at - start + 1, term: 0, ...(gaps.length > 0 && { gaps }) };
}

/** The pages in which hits of the lists stand one after the other. */
export function consecutive(lists: readonly FoundPages[]): FoundPages {
  const out: FoundPages = new Map();
  for (const [id, found] of all(lists)) {
    const [first, ...rest] = lists.map((list) => new Set(list.get(id)?.spans.map(({ start }) => start)));
    const spans = [...(first ?? [])].flatMap((start) => follow(start, rest) ?? []);
    if (spans.length > 0) out.set(id, { ...found, spans });
  }
  return out;
}
