/** Which cases belong together, and why. */
import type { Library } from '../library/library.ts';
import { outcomesOf, publishedCases, techniquesOf, vectorsOf, type CaseEntry } from './backlinks.ts';

export type Reason = 'group' | 'vector' | 'technique' | 'outcome';

export interface Relation {
  leakCase: CaseEntry;
  /** Shared things by reason, strongest reason first; slugs of techniques or outcome types, the group id for `group`. */
  reasons: { reason: Reason; shared: string[] }[];
}

/** Weight of one shared thing: the same group or way out binds cases more than a stage that many share. */
const WEIGHT: Record<Reason, number> = { group: 4, vector: 4, technique: 1, outcome: 1 };

const common = (a: readonly string[], b: readonly string[]) => [...new Set(a)].filter((item) => b.includes(item));

/**
 * The cases related to one, most closely related first (ties by permanent id).
 * @returns cases that share at least one thing, each with what it shares
 */
export function relatedCases(library: Library, leakCase: CaseEntry): Relation[] {
  const outcomeTypes = (entry: CaseEntry) => outcomesOf(entry).map(({ entry: { type } }) => type);
  const vectors = vectorsOf(library, leakCase);
  return publishedCases(library)
    .filter(({ slug }) => slug !== leakCase.slug)
    .map((other) => {
      const group = leakCase.data.group?.id;
      const shared: Record<Reason, string[]> = {
        group: group !== undefined && group === other.data.group?.id ? [group] : [],
        vector: common(vectors, vectorsOf(library, other)),
        technique: common(techniquesOf(leakCase), techniquesOf(other)).filter((slug) => !vectors.includes(slug)),
        outcome: common(outcomeTypes(leakCase), outcomeTypes(other)),
      };
      const reasons = (Object.keys(WEIGHT) as Reason[]).flatMap((reason) =>
        shared[reason].length ? [{ reason, shared: shared[reason] }] : [],
      );
      const weight = reasons.reduce((sum, { reason, shared: items }) => sum + WEIGHT[reason] * items.length, 0);
      return { leakCase: other, reasons, weight };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.leakCase.data.id.localeCompare(b.leakCase.data.id, 'en'))
    .map(({ leakCase: other, reasons }) => ({ leakCase: other, reasons }));
}
