/** Which cases belong together, and why. */
import type { Library } from '../library/library.ts';
import { ofLibrary } from './of-library.ts';
import { outcomesOf, publishedCases, techniquesOf, vectorsOf, type CaseEntry } from './backlinks.ts';

export type Reason = 'group' | 'vector' | 'technique' | 'outcome';

export interface Relation {
  leakCase: CaseEntry;
  /** Shared things by reason, strongest reason first; slugs of techniques or outcome types, the group id for `group`. */
  reasons: { reason: Reason; shared: string[] }[];
}

/** Weight of one shared thing: the same group or way out binds cases more than a stage that many share. */
const WEIGHT: Record<Reason, number> = { group: 4, vector: 4, technique: 1, outcome: 1 };

/** A reader looks at a few related cases; in a large library nearly all share something. */
export const MOST_RELATED = 12;

/** What a case may share with others, by reason, each thing once. */
type Traits = Record<Reason, readonly string[]>;

interface Index {
  cases: readonly CaseEntry[];
  places: ReadonlyMap<string, number>;
  traits: readonly Traits[];
  /** Places of the cases that have a thing, by reason and thing. */
  holders: ReadonlyMap<string, readonly number[]>;
}

const REASONS = Object.keys(WEIGHT) as Reason[];
const keyOf = (reason: Reason, thing: string) => `${reason} ${thing}`;

function traitsOf(library: Library, leakCase: CaseEntry): Traits {
  const vectors = vectorsOf(library, leakCase);
  return {
    group: leakCase.data.group ? [leakCase.data.group.id] : [],
    vector: vectors,
    technique: techniquesOf(leakCase).filter((slug) => !vectors.includes(slug)),
    outcome: [...new Set(outcomesOf(leakCase).map(({ entry: { type } }) => type))],
  };
}

/** The published cases by permanent id, and who has what. */
const indexOf = ofLibrary((library): Index => {
  const cases = publishedCases(library).sort((a, b) => a.data.id.localeCompare(b.data.id, 'en', { numeric: true }));
  const traits = cases.map((leakCase) => traitsOf(library, leakCase));
  const holders = new Map<string, number[]>();
  traits.forEach((own, place) => {
    for (const reason of REASONS)
      for (const thing of own[reason]) {
        const key = keyOf(reason, thing);
        const list = holders.get(key);
        if (list) list.push(place);
        else holders.set(key, [place]);
      }
  });
  return { cases, traits, holders, places: new Map(cases.map(({ slug }, place) => [slug, place])) };
});

/**
 * The cases most closely related to one (ties by permanent id), at most {@link MOST_RELATED}.
 * @returns cases that share at least one thing, each with what it shares
 */
export function relatedCases(library: Library, leakCase: CaseEntry): Relation[] {
  const index = indexOf(library);
  const place = index.places.get(leakCase.slug);
  const own = index.traits[place ?? -1] ?? traitsOf(library, leakCase);
  const weights = new Uint32Array(index.cases.length);
  for (const reason of REASONS)
    for (const thing of own[reason])
      for (const other of index.holders.get(keyOf(reason, thing)) ?? []) weights[other] = (weights[other] ?? 0) + WEIGHT[reason];
  return [...weights.entries()]
    .filter(([other, weight]) => weight > 0 && other !== place)
    .sort(([a, first], [b, second]) => second - first || a - b)
    .slice(0, MOST_RELATED)
    .flatMap(([other]) => {
      const [found, theirs] = [index.cases[other], index.traits[other]];
      if (!found || !theirs) return [];
      const reasons = REASONS.flatMap((reason) => {
        const shared = own[reason].filter((thing) => theirs[reason].includes(thing));
        return shared.length > 0 ? [{ reason, shared }] : [];
      });
      return [{ leakCase: found, reasons }];
    });
}
