import { citedBy } from '../../domain/cited-by.ts';
import { unusedSource } from '../messages/rules.ts';
import type { Rule } from './rule.ts';

/** Where the sources of a case are entered. */
export const sourcesFile = (slug: string): string => `content/sources/${slug}.yaml`;

/** A source that nothing cites is a leftover; in the file named after a draft it may wait for the text that will cite it. */
export const unusedSources: Rule = (library, report) => {
  // What an unread file cites is not known.
  if (library.unread.size > 0) return;
  const cited = citedBy(library);
  const ofDrafts = new Set([...library.cases.values()].flatMap(({ slug, data }) => (data.status === 'draft' ? [sourcesFile(slug)] : [])));
  for (const { slug, file, locate } of library.sources.values()) {
    if (!cited.has(slug) && !ofDrafts.has(file)) report(locate(['id']), unusedSource(slug));
  }
};
