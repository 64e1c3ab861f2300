import type { LeakCase } from '../model/case.ts';
import type { Entry } from '../library/yaml.ts';
import type { Library } from '../library/library.ts';
import { sourceIds } from './bibliography.ts';

/** What kind of page cites a source. */
export type CitingKind = 'case' | 'technique' | 'outcome' | 'control' | 'law' | 'term';
export interface Citing {
  kind: CitingKind;
  slug: string;
}

/**
 * Back-links of the bibliography.
 * @param cases the cases whose citations count: all for the check, the published ones for pages
 * @returns for each source id the pages that cite it, cases first, each page once
 */
export function citedBy(library: Library, cases: Iterable<Entry<LeakCase>> = library.cases.values()): Map<string, Citing[]> {
  const found = new Map<string, Citing[]>();
  const add = (id: string, kind: CitingKind, slug: string) => {
    const list = found.get(id) ?? [];
    if (!list.some((citing) => citing.kind === kind && citing.slug === slug)) list.push({ kind, slug });
    found.set(id, list);
  };
  const kinds = [
    ['case', [...cases]],
    ['technique', library.techniques.values()],
    ['outcome', library.outcomes.values()],
    ['control', library.controls.values()],
    ['law', library.laws.values()],
    ['term', library.terms.values()],
  ] as const;
  for (const [kind, entries] of kinds) {
    for (const { slug, data } of entries) {
      for (const id of sourceIds(data)) add(id, kind, slug);
      if (kind !== 'case') continue;
      for (const narrative of Object.values(library.narratives.get(slug) ?? {})) {
        for (const { sources } of narrative.citations) for (const id of sources) add(id, kind, slug);
      }
    }
  }
  return found;
}
