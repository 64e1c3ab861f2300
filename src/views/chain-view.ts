/** Everything the page on chains of entrustment prints. */
import { publishedCases, type CaseEntry } from '../domain/backlinks.ts';
import { bibliography } from '../domain/bibliography.ts';
import { deepest, holderReaches, insiderPlace, type HolderReach, type InsiderPlace } from '../domain/entrustment-tiers.ts';
import type { Library } from '../library/library.ts';
import type { Entrustment } from '../model/case.ts';

export interface ChainCase extends InsiderPlace {
  leakCase: CaseEntry;
  holders: HolderReach[];
}

export function chainView(library: Library) {
  const cases = publishedCases(library).map((leakCase): ChainCase => ({
    leakCase,
    ...insiderPlace(leakCase.data),
    holders: holderReaches(leakCase.data),
  }));
  const links = cases.flatMap(({ leakCase }) => leakCase.data.entrustment.map((link) => ({ leakCase, link })));
  const depths = cases.flatMap(({ holders }) => {
    const one = deepest(holders);
    return one?.by === 'contract' ? [one.tiers] : [];
  });
  const service = links.filter(
    (one): one is typeof one & { link: Entrustment & { note: NonNullable<Entrustment['note']> } } =>
      one.link.kind === 'service-use' && one.link.note !== undefined,
  );
  const cited = cases.flatMap(({ leakCase: { data } }) => [
    ...data.entrustment.flatMap(({ sources }) => sources),
    ...data.insider.permitted.sources,
  ]);
  return {
    cases,
    links: links.length,
    /** Cases whose chain of contracts has at least three tiers, and the most tiers of any. */
    deep: { cases: depths.filter((tiers) => tiers >= 3).length, most: Math.max(0, ...depths) },
    /** Cases in which another organisation than the workplace employed the insider. */
    otherEmployer: cases.filter(({ employer, workplace }) => employer !== workplace).length,
    /** Links with something on record about label or supervision. */
    told: links.filter(({ link }) => link.note !== undefined).length,
    service,
    bibliography: bibliography(library, cited),
  };
}
