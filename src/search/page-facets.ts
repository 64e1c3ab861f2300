/** The facets of every page that is built, as the library tells them; the indexer reads the same from the pages. */
import { publishedCases } from '../domain/backlinks.ts';
import type { Library } from '../library/library.ts';
import { caseFacets } from '../views/case-view.ts';
import type { Facets } from './facets.ts';

/** @param overviews how many pages are lists or texts about the library */
export function pageFacets(library: Library, overviews: number): Facets[] {
  return [
    ...publishedCases(library).map((leakCase) => caseFacets(library, leakCase)),
    ...[...library.techniques.values()].map(({ slug, data }): Facets => ({
      kind: ['technique'],
      technique: [slug],
      vector: data.stage === 'exfiltration' ? [slug] : [],
    })),
    ...[...library.outcomes.keys()].map((slug): Facets => ({ kind: ['outcome'], outcome: [slug] })),
    ...[...library.controls.keys()].map((slug): Facets => ({ kind: ['control'], control: [slug] })),
    ...[...library.laws.keys()].map((slug): Facets => ({ kind: ['law'], law: [slug] })),
    { kind: ['term'] },
    ...Array.from({ length: overviews }, (): Facets => ({ kind: ['page'] })),
  ];
}
