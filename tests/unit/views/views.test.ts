import { describe, expect, it } from 'vitest';
import { CASE_SECTIONS } from '../../../src/domain/case-sections.ts';
import { STAGE } from '../../../src/model/vocabulary.ts';
import { caseFacets, caseView } from '../../../src/views/case-view.ts';
import { countCases, groupBy } from '../../../src/views/groups.ts';
import { entryPaths, inBothLanguages } from '../../../src/views/paths.ts';
import { entry, event, figure, leakCase, library, narrative, outcome, source, step, technique, text, tracks } from '../builders.ts';

const told = leakCase('told', {
  sectors: ['education'],
  steps: [
    step(1, { techniques: ['login'], controls: [{ control: 'block', state: 'absent' }] }),
    step(2, { techniques: ['usb', 'login'], controls: [{ control: 'block', state: 'absent' }] }),
  ],
  timeline: [event('2013-07/2014-06'), event('2015', { kind: 'criminal' }), event('2014-07-09', { kind: 'disclosure' })],
  outcomes: tracks({ criminal: [outcome('arrest'), outcome('arrest')], civil: [outcome('award')] }),
});
const LIBRARY = library({
  cases: [told],
  techniques: [
    technique('usb', { id: 'LP-T002', stage: 'exfiltration' }),
    technique('login', { id: 'LP-T001' }),
    technique('abuse', { id: 'LP-T003' }),
  ],
  sources: [source('release', { grade: 'company' }), source('judgment', { grade: 'court' }), source('comment', { grade: 'commentary' })],
  narratives: { told: { ja: narrative('judgment'), en: narrative('comment') } },
});

describe('caseFacets', () => {
  it('gives what the search filters by, each value once; years are those of acts and disclosures', () => {
    expect(caseFacets(LIBRARY, told)).toEqual({
      kind: ['case'],
      vector: ['usb'],
      technique: ['login', 'usb'],
      outcome: ['arrest', 'award'],
      control: ['block'],
      sector: ['education'],
      role: ['clerical-operator'],
      data: ['customer-data'],
      employment: ['employee'],
      law: [],
      size: ['under-10k'],
      acted: ['2013', '2014'],
      disclosed: ['2014'],
    });
  });
});

describe('caseView', () => {
  it('numbers the sources of the data and of the text in that language', () => {
    expect([...caseView(LIBRARY, told, 'ja').bibliography.keys()]).toEqual(['judgment', 'release']);
    expect([...caseView(LIBRARY, told, 'en').bibliography.keys()]).toEqual(['release', 'comment']);
  });

  it('lists the sections of the page in the language of the reader', () => {
    const { contents } = caseView(LIBRARY, told, 'en');
    expect(contents.map(({ anchor }) => anchor)).toEqual(CASE_SECTIONS);
    expect(contents[0]).toEqual({ anchor: 'path', text: 'Leak path' });
  });

  it('works without a text and without marks', () => {
    const bare = leakCase('bare', { figures: [figure(1)] });
    expect(caseView(library({ cases: [bare] }), bare, 'ja')).toMatchObject({ spans: [], relations: [], headline: { figure: undefined } });
  });
});

describe('groupBy', () => {
  const groups = groupBy(LIBRARY.techniques, STAGE, 'en', {
    group: ({ stage }) => stage,
    text: ({ definition }) => definition,
    count: (slug) => `${slug}!`,
  });

  it('gives every value of the vocabulary in its order, with its rows by permanent id', () => {
    expect(groups.map(({ id, rows }) => [id, ...rows.map((row) => row.id)])).toEqual([
      ['access', 'LP-T001', 'LP-T003'],
      ['collection'],
      ['staging'],
      ['exfiltration', 'LP-T002'],
      ['hand-over'],
      ['concealment'],
    ]);
    expect(groups[3]).toMatchObject({
      title: 'exfiltration',
      rows: [{ slug: 'usb', name: text('usb').en, text: text('usb').en, count: 'usb!' }],
    });
  });

  it('takes another order first where one is given', () => {
    const [access] = groupBy(LIBRARY.techniques, STAGE, 'ja', {
      group: ({ stage }) => stage,
      text: ({ definition }) => definition,
      count: () => '',
      order: (a, b) => b.id.localeCompare(a.id),
    });
    expect(access?.rows.map(({ id }) => id)).toEqual(['LP-T003', 'LP-T001']);
  });
});

describe('countCases', () => {
  it('counts different cases', () => {
    expect(countCases([{ leakCase: told }, { leakCase: told }, { leakCase: leakCase('other') }])).toBe(2);
    expect(countCases(undefined)).toBe(0);
  });
});

describe('paths', () => {
  it('has every page in both languages', () => {
    expect(inBothLanguages()).toEqual([
      { params: { lang: 'ja' }, cacheKey: '' },
      { params: { lang: 'en' }, cacheKey: '' },
    ]);
    const one = entry('usb', 1);
    expect(entryPaths([one])).toEqual([
      { params: { lang: 'ja', slug: 'usb' }, props: { entry: one }, cacheKey: '' },
      { params: { lang: 'en', slug: 'usb' }, props: { entry: one }, cacheKey: '' },
    ]);
  });
});
