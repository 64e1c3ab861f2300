/** Whether the sources can still be read at their addresses, as far as it was checked. */
import type { LinkResult, LinkResults } from '../links/result.ts';
import { isFound, LINK_STATES } from '../links/state.ts';
import type { Source } from '../model/source.ts';
import { publisherOf } from './source-line.ts';

export const HEALTH_STATES = [...LINK_STATES, 'unchecked'] as const;
export type HealthState = (typeof HEALTH_STATES)[number];

export interface ArchivedCopy {
  address: string;
  /** Day on which the archive took it, if known. */
  day?: string | undefined;
  /** The source was read in the archive: its own address is the copy. */
  itself: boolean;
}

export interface SourceHealth {
  source: Source;
  /** Who stands behind it; the host, where it names nobody. */
  publisher: string;
  state: HealthState;
  result: LinkResult | undefined;
  archive: ArchivedCopy | undefined;
}

/** Hosts whose pages are copies that an archive keeps. */
const ARCHIVES = [
  'web.archive.org',
  'megalodon.jp',
  'warp.ndl.go.jp',
  'warp.da.ndl.go.jp',
  'archive.today',
  'archive.ph',
  'archive.is',
  'archive.md',
  'webcitation.org',
  'perma.cc',
  'ghostarchive.org',
];

/** Whether an address leads into a web archive. */
export function isArchive(address: string): boolean {
  const { hostname } = new URL(address);
  return ARCHIVES.some((archive) => hostname === archive || hostname.endsWith(`.${archive}`));
}

/** The archived copy of a source, where one is known. */
export function archivedCopy({ URL: address, archived }: Source): ArchivedCopy | undefined {
  if (archived) return { address: archived.URL, day: archived.day, itself: false };
  return isArchive(address) ? { address, itself: true } : undefined;
}

/** One row for each source, in their order. */
export const sourceHealth = (sources: Iterable<Source>, results: LinkResults): SourceHealth[] =>
  [...sources].map((source) => {
    const result = results.get(source.URL);
    return {
      source,
      publisher: publisherOf(source) || new URL(source.URL).hostname,
      state: result?.state ?? 'unchecked',
      result,
      archive: archivedCopy(source),
    };
  });

export interface StateCount {
  state: HealthState;
  count: number;
}

/** How many are in each state that occurs, in the order of the states. */
export const stateCounts = (rows: readonly SourceHealth[]): StateCount[] =>
  HEALTH_STATES.map((state) => ({ state, count: rows.filter((row) => row.state === state).length })).filter(({ count }) => count > 0);

export type Fate = 'found' | 'lost' | 'unchecked';

/** Found where it was cited or where its server leads; looked for and not found; or not known. */
export const fateOf = (state: HealthState): Fate => (state === 'unchecked' ? 'unchecked' : isFound(state) ? 'found' : 'lost');

/** How many met with each fate. */
export const fates = (rows: readonly SourceHealth[]): Record<Fate, number> => {
  const count = (fate: Fate) => rows.filter(({ state }) => fateOf(state) === fate).length;
  return { found: count('found'), lost: count('lost'), unchecked: count('unchecked') };
};

export interface PublisherHealth {
  publisher: string;
  rows: SourceHealth[];
  /** By state; a state that is not there counts none. */
  counts: ReadonlyMap<HealthState, number>;
}

/** By publisher: those that lost most first, then those with most sources. */
export function healthByPublisher(rows: readonly SourceHealth[]): PublisherHealth[] {
  const lost = (group: PublisherHealth) => fates(group.rows).lost;
  return [...Map.groupBy(rows, ({ publisher }) => publisher)]
    .map(([publisher, own]) => ({ publisher, rows: own, counts: new Map(stateCounts(own).map(({ state, count }) => [state, count])) }))
    .sort((a, b) => lost(b) - lost(a) || b.rows.length - a.rows.length || a.publisher.localeCompare(b.publisher, 'ja'));
}

/** The first and the last day on which any of them was checked; undefined where none was. */
export function checkedBetween(rows: readonly SourceHealth[]): { first: string; last: string } | undefined {
  const days = rows.flatMap(({ result }) => (result ? [result.checked] : [])).sort();
  const [first, last] = [days[0], days.at(-1)];
  return first !== undefined && last !== undefined ? { first, last } : undefined;
}
