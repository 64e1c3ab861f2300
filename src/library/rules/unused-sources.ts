import { citedBy } from '../../domain/cited-by.ts';
import type { Rule } from './rule.ts';

/** A source that nothing cites is a leftover. */
export const unusedSources: Rule = (library, report) => {
  // What an unread file cites is not known.
  if (library.unread.size > 0) return;
  const cited = citedBy(library);
  for (const { slug, locate } of library.sources.values()) {
    if (!cited.has(slug)) report(locate(['id']), `nothing cites the source "${slug}"; cite it or remove it`);
  }
};
