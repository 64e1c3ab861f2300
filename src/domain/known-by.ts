/**
 * What had been made public about each leak vector by a day.
 *
 * A case's use of a vector counts as public from the first source with a firm date that this library cites at the step
 * in question: the announcement of a case often does not say how the data left. From the announcement on, and from the
 * first day a source with a partial or doubtful date can have appeared, it counts as possibly public.
 */
import type { Library } from '../library/library.ts';
import type { Entry } from '../library/yaml.ts';
import type { CaseEvent } from '../model/case.ts';
import type { Technique } from '../model/catalogue.ts';
import type { PathStep } from '../model/path.ts';
import type { Source } from '../model/source.ts';
import { firstOf, stateOn, type Knowledge, type MadePublic } from './as-of.ts';
import { publishedCases, type CaseEntry } from './backlinks.ts';
import { earliest, latest } from './edtf.ts';

/** The days of an instant; before and after all days where it has none. */
const dayOf = (instant: number): string =>
  Number.isFinite(instant) ? new Date(instant).toISOString().slice(0, 10) : instant < 0 ? '0000-01-01' : '9999-12-31';

/** When something of this date became public; a date marked as about or uncertain is never firm. */
export function madePublic(date: string): MadePublic {
  const firm = !/[~?]/.test(date) && Number.isFinite(latest(date));
  return { possibly: dayOf(earliest(date)), ...(firm && { certainly: dayOf(latest(date)) }) };
}

export interface DatedSource extends MadePublic {
  source: Source;
}

/** A step by which a vector was used, with the dated sources that tell of it, oldest first. */
export interface Telling extends MadePublic {
  step: PathStep;
  sources: readonly DatedSource[];
}

/** A case's use of a vector. */
export interface VectorCase extends MadePublic {
  leakCase: CaseEntry;
  /** The first event of kind disclosure: when the case, though not always the vector, was announced. */
  announced?: CaseEvent;
  tellings: readonly Telling[];
}

/** A case in which the same kind of means served at a later stage: no use of the vector, so it never counts as one. */
export interface LaterUse extends VectorCase {
  technique: Entry<Technique>;
}

export interface VectorHistory {
  vector: Entry<Technique>;
  cases: readonly VectorCase[];
  later: readonly LaterUse[];
}

const byDay = (a: MadePublic, b: MadePublic) =>
  (a.certainly ?? '9999').localeCompare(b.certainly ?? '9999') || a.possibly.localeCompare(b.possibly);

function telling(library: Library, step: PathStep): Telling | undefined {
  const sources = step.sources
    .flatMap((id) => {
      const source = library.sources.get(id)?.data;
      return source?.issued === undefined ? [] : [{ source, ...madePublic(source.issued) }];
    })
    .sort(byDay);
  const first = firstOf(sources);
  return first && { step, sources, ...first };
}

const disclosures = ({ data }: CaseEntry): CaseEvent[] => data.timeline.filter(({ kind }) => kind === 'disclosure');

/** The disclosure that a case is dated by: the one that is first over, whatever its precision. */
const announcement = (leakCase: CaseEntry): CaseEvent | undefined =>
  disclosures(leakCase).sort((a, b) => Number(latest(a.date) > latest(b.date)) - Number(latest(a.date) < latest(b.date)))[0];

function vectorCase(library: Library, leakCase: CaseEntry, vector: string): VectorCase | undefined {
  const steps = leakCase.data.path.steps.filter(({ techniques }) => techniques.includes(vector));
  if (steps.length === 0) return undefined;
  const tellings = steps.flatMap((step) => telling(library, step) ?? []);
  const announced = announcement(leakCase);
  const hinted = disclosures(leakCase).map(({ date }) => ({ possibly: madePublic(date).possibly }));
  const first = firstOf([...tellings, ...hinted]);
  return first && { leakCase, ...(announced && { announced }), tellings, ...first };
}

const casesOf = (library: Library, technique: string): VectorCase[] =>
  publishedCases(library)
    .flatMap((leakCase) => vectorCase(library, leakCase, technique) ?? [])
    .sort(byDay);

/** Cases that did not take data out by the vector, but handed it on by the same kind of means. */
function laterUses(library: Library, vector: string, cases: readonly VectorCase[]): LaterUse[] {
  const counted = new Set(cases.map(({ leakCase }) => leakCase.slug));
  return [...library.techniques.values()]
    .filter(({ data }) => data.sameMeans.includes(vector))
    .flatMap((technique) => casesOf(library, technique.slug).map((used) => ({ ...used, technique })))
    .filter(({ leakCase }) => !counted.has(leakCase.slug));
}

/** Every leak vector with the cases that used it, those first that were public first. */
export function vectorHistories(library: Library): VectorHistory[] {
  return [...library.techniques.values()]
    .filter(({ data }) => data.stage === 'exfiltration')
    .sort((a, b) => a.data.id.localeCompare(b.data.id, 'en'))
    .map((vector) => {
      const cases = casesOf(library, vector.slug);
      return { vector, cases, later: laterUses(library, vector.slug, cases) };
    });
}

export interface VectorKnowledge extends VectorHistory {
  state: Knowledge;
}

/**
 * What had been made public by the end of a day: each vector with the cases, steps and sources of which that much can
 * be said, and nothing that came later.
 * @param day 2020-09-30
 */
export function knownBy(library: Library, day: string): VectorKnowledge[] {
  const told = (one: MadePublic) => stateOn(day, one) !== 'unknown';
  const byThen = <T extends VectorCase>(all: readonly T[]): T[] =>
    all.filter(told).map((one) => ({
      ...one,
      tellings: one.tellings.filter(told).map((by) => ({ ...by, sources: by.sources.filter(told) })),
    }));
  return vectorHistories(library).map(({ vector, cases, later }) => {
    const then = byThen(cases);
    const first = firstOf(then);
    return { vector, cases: then, later: byThen(later), state: first ? stateOn(day, first) : 'unknown' };
  });
}

/** The years whose end has a page of its own: from the first thing made public to the year of the edition. */
export function knownYears(library: Library, edition: string): number[] {
  const first = firstOf(vectorHistories(library).flatMap(({ cases }) => cases));
  if (!first || edition === '') return [];
  const [from, to] = [Number(first.possibly.slice(0, 4)), Number(edition.slice(0, 4))];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

/** The day whose state the page of a year shows: its last, or the day of the edition where the year is not over. */
export const dayOfYear = (year: number, edition: string): string => {
  const last = `${year}-12-31`;
  return last < edition ? last : edition;
};
