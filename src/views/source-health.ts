/** Everything the page of the health of the sources prints. */
import { compareSources } from '../domain/bibliography.ts';
import {
  checkedBetween,
  fateOf,
  fates,
  healthByPublisher,
  sourceHealth,
  stateCounts,
  type PublisherHealth,
  type SourceHealth,
} from '../domain/source-health.ts';
import type { Library } from '../library/library.ts';
import type { LinkResults } from '../links/result.ts';
import { LINK_STATES } from '../links/state.ts';

/** From the most final to what may pass. */
const byState = (a: SourceHealth, b: SourceHealth) => rank(a) - rank(b);
const rank = ({ state }: SourceHealth) => (LINK_STATES as readonly string[]).indexOf(state);

/** Publishers of one source that was not looked for in vain: a long tail of which each says little. */
const isSmall = ({ rows }: PublisherHealth) => rows.length === 1 && fates(rows).lost === 0;

export function sourceHealthView(library: Library, results: LinkResults) {
  const rows = sourceHealth([...library.sources.values()].map(({ data }) => data).sort(compareSources), results);
  const publishers = healthByPublisher(rows);
  return {
    total: rows.length,
    fates: fates(rows),
    states: stateCounts(rows),
    between: checkedBetween(rows),
    lost: rows.filter(({ state }) => fateOf(state) === 'lost').sort(byState),
    moved: rows.filter(({ state }) => state === 'moved'),
    archived: rows.filter(({ archive }) => archive),
    publishers: publishers.filter((one) => !isSmall(one)),
    smallPublishers: publishers.filter(isSmall),
  };
}
