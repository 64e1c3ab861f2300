/** How far the insider stood from those whose data were taken: tiers of the chain by which work and data were handed down. */
import type { Entrustment, LeakCase } from '../model/case.ts';

/** A link as walked: `up` where it is walked against its direction. */
export interface Walked {
  link: Entrustment;
  up: boolean;
}

/** How one organisation is reached from another. */
export interface Reach {
  from: string;
  to: string;
  /** Links in order; none where both are the same. */
  links: Walked[];
  /** Organisations from end to end, both included: one more than the links. */
  tiers: number;
  /** Handed down by contract, or bound by ownership (at least one link of it). */
  by: 'contract' | 'ownership';
}

type Step = (from: string) => { next: string; walked: Walked }[];

/** Breadth-first, so that the first way found is a shortest one; every place is entered once, so that no circle holds it. */
function shortest(from: string, to: string, step: Step): Walked[] | undefined {
  const ways = new Map<string, Walked[]>([[from, []]]);
  for (const [place, way] of ways) {
    if (place === to) return way;
    for (const { next, walked } of step(place)) if (!ways.has(next)) ways.set(next, [...way, walked]);
  }
  return undefined;
}

/** Down the contracts only: entrustment, service use, dispatch, employment. */
const downContracts =
  (links: readonly Entrustment[]): Step =>
  (place) =>
    links.filter(({ from, kind }) => from === place && kind !== 'group').map((link) => ({ next: link.to, walked: { link, up: false } }));

/** Along contracts downwards and along ownership either way: a parent's executive may hold the data of its subsidiary. */
const alongOwnership =
  (links: readonly Entrustment[]): Step =>
  (place) => [
    ...downContracts(links)(place),
    ...links
      .filter(({ kind, from, to }) => kind === 'group' && (from === place || to === place))
      .map((link) => ({ next: link.from === place ? link.to : link.from, walked: { link, up: link.to === place } })),
  ];

/**
 * The shortest way down the chain between two organisations.
 * @returns undefined where no link leads there: the sources name none
 */
export function reach(links: readonly Entrustment[], from: string, to: string): Reach | undefined {
  const contract = shortest(from, to, downContracts(links));
  const way = contract ?? shortest(from, to, alongOwnership(links));
  return way && { from, to, links: way, tiers: way.length + 1, by: contract ? 'contract' : 'ownership' };
}

/** Where the insider worked when the leak path begins, and who employed the insider. */
export interface InsiderPlace {
  workplace: string | undefined;
  employer: string | undefined;
}

export function insiderPlace({ path, insider, parties }: Pick<LeakCase, 'path' | 'insider' | 'parties'>): InsiderPlace {
  const start = path.nodes.find(({ id }) => id === path.steps[0]?.from)?.domain;
  const workplace = parties.find(({ id }) => id === start)?.id;
  return { workplace, employer: insider.employer ?? workplace };
}

/** A holder of the data and how the insider is reached from it. */
export interface HolderReach {
  holder: string;
  /** The way to where the insider worked. */
  workplace: Reach | undefined;
  /** The way down the contracts to another organisation that employed the insider: a sub-contractor, not a staffing agency, which stands beside the chain. */
  employer: Reach | undefined;
}

/** For each holder of the data the ways to the insider, in the order of the parties. */
export function holderReaches(leakCase: Pick<LeakCase, 'path' | 'insider' | 'parties' | 'entrustment'>): HolderReach[] {
  const { workplace, employer } = insiderPlace(leakCase);
  const way = (from: string, to: string | undefined) => (to === undefined ? undefined : reach(leakCase.entrustment, from, to));
  return leakCase.parties
    .filter(({ roles }) => roles.includes('controller'))
    .map(({ id }) => {
      const toEmployer = employer === workplace ? undefined : way(id, employer);
      return { holder: id, workplace: way(id, workplace), employer: toEmployer?.by === 'contract' ? toEmployer : undefined };
    });
}

/** The longest of the shortest ways to the insider: how deep the chain went in a case. Contracts come before ownership. */
export function deepest(reaches: readonly HolderReach[]): Reach | undefined {
  return reaches
    .flatMap(({ workplace, employer }) => [workplace, employer].filter((one) => one !== undefined))
    .sort((a, b) => Number(a.by === 'ownership') - Number(b.by === 'ownership') || b.tiers - a.tiers)
    .at(0);
}
