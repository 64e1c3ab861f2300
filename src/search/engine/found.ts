import type { PagefindResult } from './pagefind.ts';

/** A string of hits in a page. */
export interface Span {
  start: number;
  length: number;
  /** Which term of the query it is. */
  term: number;
  /** By another spelling. */
  variant?: true;
  /** Positions in it that were not looked for. */
  gaps?: number[];
}

/** A page found. */
export interface Found {
  result: PagefindResult;
  score: number;
  spans: Span[];
  variant?: true;
}

/** Pages found, by Pagefind's id. */
export type FoundPages = Map<string, Found>;

/** Pages of either; a page of both has the hits of both and the better score. */
export function either(lists: readonly FoundPages[]): FoundPages {
  const out: FoundPages = new Map();
  for (const list of lists) {
    for (const [id, found] of list) {
      const known = out.get(id);
      if (!known) out.set(id, { ...found, spans: [...found.spans] });
      else {
        known.score = Math.max(known.score, found.score);
        known.spans.push(...found.spans);
        if (!found.variant) delete known.variant;
      }
    }
  }
  return out;
}

/** Pages of all lists; scores add up, and one hit by variant makes the page one by variant. */
export function all(lists: readonly FoundPages[]): FoundPages {
  const [first, ...rest] = lists;
  const out: FoundPages = new Map();
  for (const [id, found] of first ?? []) {
    const others = rest.map((list) => list.get(id));
    if (!others.every((other) => other !== undefined)) continue;
    const everything = [found, ...others];
    out.set(id, {
      result: found.result,
      score: everything.reduce((sum, { score }) => sum + score, 0),
      spans: everything.flatMap(({ spans }, term) => spans.map((span) => ({ ...span, term }))),
      ...(everything.some(({ variant }) => variant) && { variant: true }),
    });
  }
  return out;
}

/** Pages of at least half of the lists; what more lists share counts more. */
export function most(lists: readonly FoundPages[]): FoundPages {
  const ids = new Set(lists.flatMap((list) => [...list.keys()]));
  const out: FoundPages = new Map();
  for (const id of ids) {
    const having = lists.filter((list) => list.has(id));
    const found = having.length * 2 >= lists.length ? all(having).get(id) : undefined;
    if (found) out.set(id, { ...found, score: found.score * having.length });
  }
  return out;
}

/** How much a hit by another spelling counts beside one by the spelling typed. */
const VARIANT = 0.5;

/** Marks pages as found by another spelling. */
export const asVariant = (list: FoundPages): FoundPages =>
  new Map(
    [...list].map(([id, found]) => [
      id,
      { ...found, score: found.score * VARIANT, variant: true, spans: found.spans.map((span) => ({ ...span, variant: true as const })) },
    ]),
  );
