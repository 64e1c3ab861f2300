/** The gravest penalty a provision allowed at the time of an act. Dates are intervals: where they straddle a change of the law, both texts are told. */
import type { Library } from '../library/library.ts';
import type { Entry } from '../library/yaml.ts';
import type { Ceiling, Law } from '../model/catalogue.ts';
import type { OutcomeEntry } from '../model/outcome.ts';
import { earliest, latest } from './edtf.ts';

const DAY = 86_400_000;

type LawVersion = Law['versions'][number];

/** A text of a provision that held at some time of the act; without `ceiling` no source read gives its limits. */
export interface CeilingThen {
  version: LawVersion;
  ceiling: Ceiling | undefined;
}

/** The latest moment at which a text can have begun: the first of the last day its date can mean. */
const latestBeginning = (from: string): number => Math.floor(latest(from) / DAY) * DAY;

/**
 * The texts of a law that can have held while an act took place, oldest first.
 * @param date EDTF date of the act; an interval where it took time
 * @returns none where the act lies before the oldest text recorded; more than one where it straddles a change, or where
 *   the day of a change is not known closely enough to tell
 */
export function ceilingAt({ versions }: Pick<Law, 'versions'>, date: string): CeilingThen[] {
  return versions
    .filter(({ from }, index) => {
      const next = versions[index + 1];
      return earliest(from) <= latest(date) && (next === undefined || earliest(date) < latestBeginning(next.from));
    })
    .map((version) => ({ version, ceiling: version.ceiling }));
}

/** Texts of a law in a row, with the ceiling they have in common: none of them, where no source read gives one. */
export interface CeilingSpell {
  versions: LawVersion[];
  ceiling: Ceiling | undefined;
}

/** The texts of a law, oldest first; neighbours without a known ceiling stand together. */
export function ceilingHistory({ versions }: Pick<Law, 'versions'>): CeilingSpell[] {
  const spells: CeilingSpell[] = [];
  for (const version of versions) {
    const last = spells.at(-1);
    if (last && !last.ceiling && !version.ceiling) last.versions.push(version);
    else spells.push({ versions: [version], ceiling: version.ceiling });
  }
  return spells;
}

/** What the law allowed for one provision of an outcome. */
export interface ProvisionCeiling {
  law: Entry<Law>;
  then: CeilingThen[];
}

/**
 * The ceilings beside an outcome: of each provision applied that sets a penalty in any of its texts.
 * @param acts EDTF date of the acts; without it nothing can be said
 */
export function ceilingsOf(
  library: Library,
  { provisions }: Pick<OutcomeEntry, 'provisions'>,
  acts: string | undefined,
): ProvisionCeiling[] {
  if (acts === undefined) return [];
  return [...new Set(provisions.map(({ law }) => law))].flatMap((slug) => {
    const law = library.laws.get(slug);
    if (!law || !setsPenalty(law.data)) return [];
    return [{ law, then: ceilingAt(law.data, acts) }];
  });
}

/** Whether any text of a law has a ceiling. */
export const setsPenalty = ({ ceiling, versions }: Law): boolean =>
  ceiling !== undefined || versions.some((version) => version.ceiling !== undefined);

/** Laws that set a penalty, by permanent id. */
export const penalLaws = (library: Library): Entry<Law>[] => [...library.laws.values()].filter(({ data }) => setsPenalty(data));

type Limit = 'imprisonmentMonths' | 'fineYen' | 'corporateFineYen';

/** The different values of a limit among the texts that held, lowest first. */
export function limits(ceilings: readonly ProvisionCeiling[], limit: Limit): number[] {
  const values = ceilings.flatMap(({ then }) => then.flatMap(({ ceiling }) => ceiling?.[limit] ?? []));
  return [...new Set(values)].sort((a, b) => a - b);
}
