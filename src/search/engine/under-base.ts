import type { Answer, Hit } from './types.ts';

/**
 * An answer with its addresses as the host has them: the index knows the site from its root.
 * @param base '' or the folder of the host in which the site lies
 */
export function answerUnder(base: string, answer: Answer): Answer {
  const under = <T extends { url: string }>(place: T): T => ({ ...place, url: base + place.url });
  const hit = (found: Hit): Hit => ({
    ...under(found),
    sub: found.sub.map(under),
    ...(found.at && { at: under(found.at) }),
    ...(found.counterpart && { counterpart: under(found.counterpart) }),
  });
  return { ...answer, hits: answer.hits.map(hit), ...(answer.term && { term: under(answer.term) }) };
}
