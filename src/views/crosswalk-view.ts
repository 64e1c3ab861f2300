/** What the crosswalk page prints: per technique its rows by vocabulary, those of ISO/IEC 27002 gathered by clause. */
import { crosswalkRows, crosswalkTechniques } from '../data-export/crosswalk.ts';
import type { CrosswalkRecord } from '../data-export/model.ts';
import type { Library } from '../library/library.ts';
import type { Technique } from '../model/catalogue.ts';
import { SCHEME } from '../model/vocabulary.ts';

export interface CrosswalkTechnique {
  slug: string;
  data: Technique;
  /** Rows mapped by hand, one list per vocabulary in the order of SCHEME. */
  byScheme: Record<keyof typeof SCHEME, CrosswalkRecord[]>;
  /** Rows through controls, clause by clause; empty where no control leads to the standard. */
  iso: CrosswalkRecord[];
}

/** 5.9 before 5.10. */
const byClause = ({ id: a }: CrosswalkRecord, { id: b }: CrosswalkRecord) => (a ?? '').localeCompare(b ?? '', 'en', { numeric: true });

/** The clauses of a technique, each once. */
export const clausesOf = ({ iso }: CrosswalkTechnique): string[] => [...new Set(iso.flatMap(({ id }) => id ?? []))];

/** Leak vectors and other techniques with their rows. */
export function crosswalkView(library: Library): { vectors: CrosswalkTechnique[]; others: CrosswalkTechnique[] } {
  const rows = crosswalkRows(library);
  const all = crosswalkTechniques(library).map(({ slug, data }): CrosswalkTechnique => {
    const own = rows.filter((row) => row.slug === slug);
    const byScheme = Object.fromEntries(Object.keys(SCHEME).map((scheme) => [scheme, own.filter((row) => row.scheme === scheme)]));
    return {
      slug,
      data,
      byScheme: byScheme as CrosswalkTechnique['byScheme'],
      iso: own.filter(({ scheme, id }) => scheme === 'iso27002' && id !== null).sort(byClause),
    };
  });
  return {
    vectors: all.filter(({ data }) => data.stage === 'exfiltration'),
    others: all.filter(({ data }) => data.stage !== 'exfiltration'),
  };
}
