/** What of the library may leave it: nothing of a draft, and no source that only a draft cites. */
import { citedBy } from '../domain/cited-by.ts';
import type { Library } from './library.ts';

/** The library without drafts; one that has none comes back as it is. */
export function published(library: Library): Library {
  const all = [...library.cases.values()];
  const cases = all.filter(({ data }) => data.status === 'published');
  if (cases.length === all.length) return library;
  const cited = citedBy(library, cases);
  const drafts = new Set(all.filter((entry) => !cases.includes(entry)).map(({ slug }) => slug));
  return {
    ...library,
    cases: new Map(cases.map((entry) => [entry.slug, entry])),
    sources: new Map([...library.sources].filter(([id]) => cited.has(id))),
    narratives: new Map([...library.narratives].filter(([slug]) => !drafts.has(slug))),
  };
}
