import type { Lang } from '../../model/text.ts';
import { closeTerms } from './close.ts';
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
  /** The term is one of the page's names. */
  named?: true;
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
        if (found.named) known.named = true;
      }
    }
  }
  return out;
}

/** Pages of either, where what speaks for a page adds up. */
export function together(list: FoundPages, other: FoundPages): FoundPages {
  const out = either([list, other]);
  for (const [id, found] of out) found.score = (list.get(id)?.score ?? 0) + (other.get(id)?.score ?? 0);
  return out;
}

/** The same pages, those ahead that some of the terms name. */
export const withNames = (found: FoundPages, naming: readonly FoundPages[]): FoundPages =>
  new Map(
    [...found].map(([id, one]) => [id, { ...one, score: one.score + naming.reduce((sum, list) => sum + (list.get(id)?.score ?? 0), 0) }]),
  );

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

/** Pages of at least half of the lists; what more lists share counts more, if it stands there in one passage. */
export function most(lists: readonly FoundPages[], lang: Lang): FoundPages {
  const ids = new Set(lists.flatMap((list) => [...list.keys()]));
  const out: FoundPages = new Map();
  for (const id of ids) {
    const having = lists.filter((list) => list.has(id));
    const found = having.length * 2 >= lists.length ? all(having).get(id) : undefined;
    if (!found) continue;
    const named = new Set(having.flatMap((list, term) => (list.get(id)?.named ? [term] : [])));
    out.set(id, { ...found, score: found.score * closeTerms(found.spans, lang, named) });
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
