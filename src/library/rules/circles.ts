import type { Entrustment } from '../../model/case.ts';
import { entrustedInCircle, termToItself } from '../messages/rules.ts';
import type { Rule } from './rule.ts';

/** Kinds by which work is handed down; ownership and use of a service may run both ways. */
const HANDED_DOWN: readonly Entrustment['kind'][] = ['entrustment', 'sub-entrustment'];

/** The way from one party back to itself, if work is handed round. */
function circleFrom(start: string, links: readonly Entrustment[]): string[] | undefined {
  const ways = new Map<string, string[]>([[start, [start]]]);
  for (const [party, way] of ways) {
    for (const { from, to } of links) {
      if (from !== party) continue;
      if (to === start) return [...way, start];
      if (!ways.has(to)) ways.set(to, [...way, to]);
    }
  }
  return undefined;
}

/** Nothing leads back to where it began: work is handed down, a term refers to others. */
export const noCircles: Rule = (library, report) => {
  for (const { data, locate } of library.cases.values()) {
    const links = data.entrustment.filter(({ kind, from, to }) => HANDED_DOWN.includes(kind) && from !== to);
    const told = new Set<string>();
    for (const link of links) {
      const circle = circleFrom(link.from, links);
      if (!circle || circle.some((party) => told.has(party))) continue;
      circle.forEach((party) => told.add(party));
      // Told where the circle closes: at the last of its links in the file.
      const closing = data.entrustment.findLastIndex(({ from, to }) => circle.some((party, at) => party === from && circle[at + 1] === to));
      report(locate(['entrustment', closing, 'to']), entrustedInCircle(circle));
    }
  }
  for (const { slug, data, locate } of library.terms.values()) {
    const index = data.see.indexOf(slug);
    if (index >= 0) report(locate(['see', index]), termToItself);
  }
};
