/** What of the library may leave it: nothing of a draft, and no source that only a draft cites. */
import { publishedCases } from '../domain/backlinks.ts';
import { citedBy } from '../domain/cited-by.ts';
import type { Library } from '../library/library.ts';

/** The library without drafts; what has no draft comes back as it is. */
export function published(library: Library): Library {
  const cases = publishedCases(library);
  const cited = citedBy(library, cases);
  return {
    ...library,
    cases: new Map(cases.map((entry) => [entry.slug, entry])),
    sources: new Map([...library.sources].filter(([id]) => cited.has(id))),
    narratives: new Map([...library.narratives].filter(([slug]) => library.cases.get(slug)?.data.status === 'published')),
  };
}
