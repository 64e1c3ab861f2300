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
 * @returns for each source id the pages that cite it, cases first, each page once
 */
export function citedBy(library: Library): Map<string, Citing[]> {
  const found = new Map<string, Citing[]>();
  const add = (id: string, kind: CitingKind, slug: string) => {
    const list = found.get(id) ?? [];
    if (!list.some((citing) => citing.kind === kind && citing.slug === slug)) list.push({ kind, slug });
    found.set(id, list);
  };
  const kinds = [
    ['case', library.cases],
    ['technique', library.techniques],
    ['outcome', library.outcomes],
    ['control', library.controls],
    ['law', library.laws],
    ['term', library.terms],
  ] as const;
  for (const [kind, catalogue] of kinds) {
    for (const { slug, data } of catalogue.values()) {
      for (const id of sourceIds(data)) add(id, kind, slug);
      if (kind !== 'case') continue;
      for (const narrative of Object.values(library.narratives.get(slug) ?? {})) {
        for (const { sources } of narrative.citations) for (const id of sources) add(id, kind, slug);
      }
    }
  }
  return found;
}
