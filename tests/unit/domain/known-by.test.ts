import { describe, expect, it, test } from 'vitest';
import { stateOn } from '../../../src/domain/as-of.ts';
import { dayOfYear, knownBy, knownYears, madePublic, vectorHistories, type VectorKnowledge } from '../../../src/domain/known-by.ts';
import type { Library } from '../../../src/library/library.ts';
import { event, leakCase, library, source, step, technique } from '../builders.ts';
import { randomDates } from '../dates.ts';
import { seeded } from '../seeded.ts';

describe('a date makes public', () => {
  test.each([
    ['2014-07-14', { possibly: '2014-07-14', certainly: '2014-07-14' }],
    ['2022-10', { possibly: '2022-10-01', certainly: '2022-10-31' }],
    ['2018', { possibly: '2018-01-01', certainly: '2018-12-31' }],
    ['2022-10?', { possibly: '2022-10-01' }],
    ['2022-10-05~', { possibly: '2022-10-05' }],
    ['2022-10-05/2022-10-07', { possibly: '2022-10-05', certainly: '2022-10-07' }],
    ['2021-06/..', { possibly: '2021-06-01' }],
    ['../2021-06', { possibly: '0000-01-01', certainly: '2021-06-30' }],
  ])('%s: %j', (date, days) => {
    expect(madePublic(date)).toEqual(days);
  });
});

const vectors = [
  technique('usb', { id: 'LP-T001', stage: 'exfiltration' }),
  technique('mail', { id: 'LP-T002', stage: 'exfiltration' }),
  technique('account', { id: 'LP-T003', stage: 'access' }),
];
const small = library({
  techniques: vectors,
  sources: [
    source('paper', { issued: '2014-07-14' }),
    source('court', { issued: '2017-03-21', grade: 'court' }),
    source('weekly', { issued: '2022-10' }),
    source('doubtful', { issued: '2015?' }),
    source('undated'),
  ],
  cases: [
    leakCase('first', {
      timeline: [event('2014-07-09', { kind: 'disclosure' }), event('2010', { kind: 'act' })],
      steps: [
        step(1, { techniques: ['account'], sources: ['paper'] }),
        step(2, { techniques: ['usb'], sources: ['court'] }),
        step(3, { techniques: ['usb'], sources: ['paper', 'undated', 'doubtful'] }),
      ],
    }),
    leakCase('second', {
      timeline: [event('2022-07', { kind: 'disclosure' })],
      steps: [step(1, { techniques: ['usb', 'mail'], sources: ['weekly'] })],
    }),
    leakCase('untold', { steps: [step(1, { techniques: ['mail'], sources: ['undated'] })] }),
    leakCase('draft', { status: 'draft', steps: [step(1, { techniques: ['mail'], sources: ['paper'] })] }),
  ],
});
const of = (day: string, slug: string) => knownBy(small, day).find(({ vector }) => vector.slug === slug);
const brief = (one: VectorKnowledge | undefined) => [one?.state, one?.cases.map(({ leakCase: { slug } }) => slug)];

describe('what was known by a day', () => {
  test.each([
    ['2010-12-31', 'usb', 'unknown', []],
    ['2014-07-08', 'usb', 'unknown', []],
    ['2014-07-09', 'usb', 'possible', ['first']],
    ['2014-07-13', 'usb', 'possible', ['first']],
    ['2014-07-14', 'usb', 'known', ['first']],
    ['2022-06-30', 'mail', 'unknown', []],
    ['2022-07-01', 'mail', 'possible', ['second']],
    ['2022-10-30', 'mail', 'possible', ['second']],
    ['2022-10-31', 'mail', 'known', ['second']],
  ] as const)('by %s %s is %s', (day, vector, state, cases) => {
    expect(brief(of(day, vector))).toEqual([state, cases]);
  });

  it('names only the steps and sources that were there', () => {
    const tellings = (day: string) =>
      of(day, 'usb')?.cases[0]?.tellings.map(({ step: { n }, sources }) => [n, sources.map((one) => one.source.id)]);
    expect(tellings('2014-07-10')).toEqual([]);
    expect(tellings('2014-12-31')).toEqual([[3, ['paper']]]);
    expect(tellings('2015-06-01')).toEqual([[3, ['paper', 'doubtful']]]);
    expect(tellings('2017-03-21')).toEqual([
      [2, ['court']],
      [3, ['paper', 'doubtful']],
    ]);
  });

  it('leaves out techniques that are no way out, drafts, and what only undated sources tell', () => {
    const last = knownBy(small, '2100-01-01');
    expect(last.map(({ vector }) => vector.slug)).toEqual(['usb', 'mail']);
    expect(last.flatMap(({ cases }) => cases.map(({ leakCase: { slug } }) => slug))).not.toContain('draft');
    expect(last.flatMap(({ cases }) => cases.map(({ leakCase: { slug } }) => slug))).not.toContain('untold');
  });
});

describe('the same kind of means at a later stage', () => {
  const told = library({
    techniques: [...vectors, technique('link', { id: 'LP-T004', stage: 'hand-over', sameMeans: ['usb'] })],
    sources: [source('paper', { issued: '2014-07-14' }), source('court', { issued: '2017-03-21', grade: 'court' })],
    cases: [
      leakCase('taker', {
        steps: [step(1, { techniques: ['usb'], sources: ['court'] }), step(2, { techniques: ['link'], sources: ['paper'] })],
      }),
      leakCase('giver', { steps: [step(1, { techniques: ['link'], sources: ['paper'] })] }),
    ],
  });
  const later = (day: string) =>
    knownBy(told, day).map(({ vector, state, later: uses }) => [vector.slug, state, uses.map((use) => use.leakCase.slug)]);
  it('is told from its first source on, and makes the vector no more known', () => {
    expect(later('2014-07-13')).toEqual([
      ['usb', 'unknown', []],
      ['mail', 'unknown', []],
    ]);
    expect(later('2014-07-14')).toEqual([
      ['usb', 'unknown', ['giver']],
      ['mail', 'unknown', []],
    ]);
    expect(later('2017-03-21')[0]).toEqual(['usb', 'known', ['giver']]);
  });
});

describe('what holds of every library and day', () => {
  const random = randomDates(seeded(362));
  const anyLibrary = (): Library => {
    const sources = Array.from({ length: 8 }, (_, n) => source(`s${n}`, random.pick(5) === 0 ? {} : { issued: random.date() }));
    const some = () => Array.from({ length: 1 + random.pick(3) }, () => `s${random.pick(8)}`);
    return library({
      techniques: vectors,
      sources,
      cases: Array.from({ length: 4 }, (_, n) =>
        leakCase(`c${n}`, {
          timeline: Array.from({ length: random.pick(3) }, () => event(random.date(), { kind: random.pick(2) ? 'disclosure' : 'act' })),
          steps: Array.from({ length: 1 + random.pick(3) }, (__, at) =>
            step(at + 1, { techniques: [['usb', 'mail', 'account'][random.pick(3)] ?? 'usb'], sources: some() }),
          ),
        }),
      ),
    });
  };
  const RANK = { unknown: 0, possible: 1, known: 2 };
  const cases = ({ cases: list }: VectorKnowledge, day: string) =>
    new Map(list.map((one) => [one.leakCase.slug, { rank: RANK[stateOn(day, one)], parts: parts(one) }]));
  const parts = ({ tellings }: VectorKnowledge['cases'][number]) =>
    new Set(tellings.flatMap(({ step: { n }, sources }) => sources.map((one) => `${n} ${one.source.id}`)));
  const runs = Array.from({ length: 300 }, () => {
    const [a = '', b = ''] = [random.day(), random.day()].sort();
    return { all: anyLibrary(), a, b };
  });

  it('what is known stays known, and what is possible stays at least possible', () => {
    for (const { all, a, b } of runs) {
      knownBy(all, a).forEach((before, index) => {
        const after = knownBy(all, b)[index] as VectorKnowledge;
        expect(RANK[after.state]).toBeGreaterThanOrEqual(RANK[before.state]);
        const later = cases(after, b);
        for (const [slug, { rank, parts: then }] of cases(before, a)) {
          expect(later.get(slug)?.rank).toBeGreaterThanOrEqual(rank);
          expect(then.isSubsetOf(later.get(slug)?.parts ?? new Set())).toBe(true);
        }
      });
    }
  });

  it('a vector is known exactly if one of its cases is, and possible exactly if one may be', () => {
    for (const { all, a } of runs) {
      for (const { state, cases: list } of knownBy(all, a)) {
        expect(RANK[state]).toBe(Math.max(0, ...list.map((one) => RANK[stateOn(a, one)])));
      }
    }
  });

  it('what two libraries know together is what each knows', () => {
    for (const { all, a } of runs) {
      const halves = [0, 1].map((half) => ({ ...all, cases: new Map([...all.cases].filter((_, index) => index % 2 === half)) }));
      const told = (one: Library) => knownBy(one, a).map(({ cases: list }) => new Set(list.map(({ leakCase: { slug } }) => slug)));
      const [left = [], right = []] = halves.map(told);
      expect(told(all)).toEqual(left.map((set, index) => set.union(right[index] ?? new Set())));
    }
  });

  it('nothing is known that a source with a firm date does not tell', () => {
    for (const { all, a } of runs) {
      for (const { cases: list } of knownBy(all, a)) {
        for (const one of list.filter((vector) => stateOn(a, vector) === 'known')) {
          expect(one.tellings.some(({ sources }) => sources.some(({ certainly }) => certainly !== undefined && certainly <= a))).toBe(true);
        }
      }
    }
  });

  it('the end of time knows all that there is to know', () => {
    for (const { all } of runs) {
      expect(knownBy(all, '9999-12-31').map(({ cases: list }) => list)).toEqual(vectorHistories(all).map(({ cases: list }) => list));
    }
  });
});

describe('the years with a page', () => {
  it('run from the first thing made public to the year of the edition', () => {
    expect(knownYears(small, '2017-05-01')).toEqual([2014, 2015, 2016, 2017]);
    expect(knownYears(small, '2014-07-09')).toEqual([2014]);
  });
  it('are none where nothing is public or nothing published', () => {
    expect(knownYears(library({ techniques: vectors }), '2017-05-01')).toEqual([]);
    expect(knownYears(small, '')).toEqual([]);
    expect(knownYears(small, '2001-01-01')).toEqual([]);
  });
  test.each([
    [2016, '2017-05-01', '2016-12-31'],
    [2017, '2017-05-01', '2017-05-01'],
    [2017, '2017-12-31', '2017-12-31'],
  ])('%i in the edition of %s shows %s', (year, edition, day) => {
    expect(dayOfYear(year, edition)).toBe(day);
  });
});
