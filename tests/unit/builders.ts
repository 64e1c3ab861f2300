/** Small sound pieces of content for the tests; each takes what a test is about and fills in the rest. Facts are made up. */
import type { CaseEntry } from '../../src/domain/backlinks.ts';
import type { Library } from '../../src/library/library.ts';
import type { Narrative } from '../../src/library/narrative.ts';
import type { Entry } from '../../src/library/yaml.ts';
import type { CaseEvent, Entrustment, LeakCase, Party } from '../../src/model/case.ts';
import type { Control, Law, OutcomeType, Technique, Term } from '../../src/model/catalogue.ts';
import type { Figure } from '../../src/model/figure.ts';
import type { OutcomeEntry } from '../../src/model/outcome.ts';
import type { PathStep } from '../../src/model/path.ts';
import type { Source } from '../../src/model/source.ts';
import type { Bilingual, Lang } from '../../src/model/text.ts';

export const text = (word: string): Bilingual => ({ ja: `${word}（日）`, en: `${word} (en)` });
const evidence = { standing: 'stated' as const, sources: ['release'] };
const claim = (word: string) => ({ text: text(word), ...evidence });

/** An entry of the library as if read from a file. */
export function entry<T>(slug: string, data: T): Entry<T> {
  const file = `content/${slug}.yaml`;
  return { slug, file, data, locate: () => ({ file, line: 1, column: 1 }), placeholders: [] };
}

export const step = (n: number, given: Partial<PathStep> = {}): PathStep => ({
  n,
  from: 'a',
  to: 'b',
  techniques: [],
  label: text(`step ${n}`),
  text: text(`step ${n}`),
  controls: [],
  ...evidence,
  ...given,
});

export const event = (date: string, given: Partial<CaseEvent> = {}): CaseEvent => ({
  id: `on-${date}`,
  date,
  kind: 'act',
  text: text('event'),
  ...evidence,
  ...given,
});

export const figure = (n: number, given: Partial<Figure> = {}): Figure => ({
  n,
  what: text('records'),
  value: 1000,
  qualifier: 'exact',
  unit: 'records',
  countedBy: text('company'),
  asOf: '2024',
  ...evidence,
  ...given,
});

export const outcome = (type: string, given: Partial<OutcomeEntry> = {}): OutcomeEntry => ({
  id: `o-${type}`,
  type,
  date: '2024',
  authority: text('court'),
  addressee: text('worker'),
  provisions: [],
  follows: [],
  text: text('outcome'),
  ...evidence,
  ...given,
});

/** The four tracks with these outcomes on them. */
export function tracks(given: Partial<Record<keyof LeakCase['outcomes'], OutcomeEntry[]>> = {}): LeakCase['outcomes'] {
  const track = (entries: OutcomeEntry[] = []) => ({ entries, notFound: [] });
  return {
    criminal: track(given.criminal),
    administrative: track(given.administrative),
    civil: track(given.civil),
    organisational: track(given.organisational),
  };
}

/** A case; `steps` is a short way to a path. */
export function leakCase(slug: string, { steps, ...given }: Partial<LeakCase> & { steps?: PathStep[] } = {}): CaseEntry {
  const sheet = (minutes: number) => [{ minutes, activity: text('read') }];
  return entry(slug, {
    id: 'LP-C001',
    status: 'published',
    title: text(slug),
    short: text(slug),
    summary: claim('summary'),
    sectors: ['manufacturing'],
    revisions: [{ date: '2024-05-01', note: text('first version') }],
    parties: [],
    entrustment: [],
    insider: { label: text('worker'), role: 'clerical-operator', employment: 'employee', permitted: claim('viewing'), facts: [] },
    data: {
      nature: ['personal-data'],
      kinds: ['customer-data'],
      label: text('data'),
      subjects: claim('customers'),
      fields: [],
      notIncluded: [],
    },
    figures: [figure(1, { headline: true })],
    path: { title: text('path'), description: text('path'), nodes: [], relations: [], steps: steps ?? [] },
    timeline: [],
    causes: [],
    outcomes: tracks(),
    communication: { notices: [], praised: [], criticised: [] },
    disputes: [],
    unknowns: [],
    teaching: { objectives: [], questions: [], runSheets: { five: sheet(5), twenty: sheet(20), sixty: sheet(60) } },
    ...given,
  });
}

export const technique = (slug: string, given: Partial<Technique> = {}): Entry<Technique> =>
  entry(slug, {
    id: 'LP-T001',
    name: text(slug),
    variants: { ja: [], en: [] },
    stage: 'access',
    definition: text(slug),
    signs: [],
    breaks: [],
    sameMeans: [],
    crosswalk: [],
    sources: [],
    ...given,
  });

export const outcomeType = (slug: string, given: Partial<OutcomeType> = {}): Entry<OutcomeType> =>
  entry(slug, {
    id: 'LP-O001',
    name: text(slug),
    variants: { ja: [], en: [] },
    track: 'criminal',
    severity: 1,
    meaning: text(slug),
    differs: text(slug),
    laws: [],
    sources: [],
    ...given,
  });

export const law = (slug: string, given: Partial<Law> = {}): Entry<Law> =>
  entry(slug, {
    id: 'LP-L001',
    kind: 'statute',
    name: text(slug),
    variants: { ja: [], en: [] },
    citation: text(slug),
    asks: text(slug),
    bears: text(slug),
    versions: [],
    asOf: '2024-05-01',
    sources: ['release'],
    ...given,
  });

export const party = (id: string, given: Partial<Party> = {}): Party => ({
  id,
  name: text(id),
  roles: ['other'],
  sources: ['release'],
  ...given,
});

export const link = (from: string, to: string, given: Partial<Entrustment> = {}): Entrustment => ({
  from,
  to,
  kind: 'entrustment',
  contract: text('contract'),
  ...evidence,
  ...given,
});

export const term = (slug: string, given: Partial<Term> = {}): Entry<Term> =>
  entry(slug, { term: text(slug), reading: 'あ', definition: text(slug), variants: { ja: [], en: [] }, see: [], sources: [], ...given });

export const source = (id: string, given: Partial<Source> = {}): Source => ({
  id,
  type: 'webpage',
  title: id,
  translation: id,
  accessed: '2024-05-01',
  URL: 'https://example.com/',
  language: 'ja',
  grade: 'press',
  seen: 'full',
  ...given,
});

/** A narrative that cites these sources. */
export const narrative = (...sources: string[]): Narrative => ({
  file: 'x.mdx',
  headings: [],
  paragraphs: [],
  citations: [{ file: 'x.mdx', line: 1, column: 1, standing: 'stated', sources }],
  statements: [],
  mentions: [],
  diagrams: [],
  images: [],
  texts: [],
  text: '',
  placeholders: [],
});

interface Parts {
  cases?: CaseEntry[];
  techniques?: Entry<Technique>[];
  outcomes?: Entry<OutcomeType>[];
  controls?: Entry<Control>[];
  laws?: Entry<Law>[];
  terms?: Entry<Term>[];
  sources?: Source[];
  narratives?: Record<string, Partial<Record<Lang, Narrative>>>;
}

export function library(parts: Parts = {}): Library {
  const bySlug = <T>(entries: Entry<T>[] = []) => new Map(entries.map((one) => [one.slug, one]));
  return {
    cases: bySlug(parts.cases),
    techniques: bySlug(parts.techniques),
    outcomes: bySlug(parts.outcomes),
    controls: bySlug(parts.controls),
    laws: bySlug(parts.laws),
    terms: bySlug(parts.terms),
    sources: bySlug(parts.sources?.map((one) => entry(one.id, one))),
    narratives: new Map(Object.entries(parts.narratives ?? {})),
    unread: new Set(),
  };
}
