/** VERIS 1.4.0: valid, with the amounts of the ledger, and never a guess. */
import { describe, expect, it, test } from 'vitest';
import { coded } from '../../../src/data-export/veris/actions.ts';
import { verisIncident } from '../../../src/data-export/veris/incident.ts';
import { actorKind } from '../../../src/data-export/veris/parties.ts';
import { discovery, duration, incidentDate } from '../../../src/data-export/veris/timeline.ts';
import { leakCase as made, event, step } from '../builders.ts';
import { cases, library, written } from './library.ts';
import { here, named, verisFaults } from './official.ts';

const each = cases.map((leakCase) => [leakCase.slug, leakCase, written(verisIncident(library, leakCase))] as const);

test.skipIf(!here)(named('every incident keeps to the official schema', cases.length), () => {
  const { keywords, faults } = verisFaults();
  expect(keywords, 'keywords of draft-04 that a newer reader would take otherwise').toEqual([]);
  expect(each.map(([slug, , incident]) => [slug, faults(incident)])).toEqual(each.map(([slug]) => [slug, []]));
  // The schema is read at all: it refuses a value that VERIS does not know.
  const [, , incident] = each[0] ?? [];
  expect(faults({ ...incident, security_incident: 'Perhaps' })).not.toEqual([]);
});

describe.each(each)('%s', (_, leakCase, incident) => {
  const { data } = leakCase;
  it('gives the amount of the headline figure, where data was counted, and the whole ledger beside it', () => {
    const figure = data.figures.find(({ headline, unit }) => headline && ['records', 'persons', 'files'].includes(unit));
    const { confidentiality } = incident.attribute;
    expect(confidentiality.data_total).toBe(figure?.value);
    expect(confidentiality.data[0]).toEqual(expect.objectContaining(figure ? { amount: figure.value } : {}));
    expect(incident.plus.leakpath.figures.map(({ n, value, unit, standing }) => [n, value, unit, standing])).toEqual(
      data.figures.map(({ n, value, unit, standing }) => [n, value, unit, standing]),
    );
  });
  it('tells every step', () => {
    const lines = incident.action.misuse.notes.split('\n');
    expect(lines).toHaveLength(data.path.steps.length);
    for (const { n, text, standing } of data.path.steps) {
      expect(lines[n - 1]).toContain(`Step ${n} [${standing};`);
      expect(lines[n - 1]).toContain(text.en);
    }
    expect(incident.plus.leakpath.steps.map(({ n }) => n)).toEqual(data.path.steps.map(({ n }) => n));
  });
  it('codes no misuse that the crosswalk does not', () => {
    expect(incident.action.misuse.variety).toEqual(coded(library, leakCase, 'action.misuse.variety'));
  });
  it('names organisations of the case and no one else', () => {
    const names = data.parties.map(({ name }) => name.en);
    const victims = [incident.victim.victim_id, ...(incident.victim.secondary?.victim_id ?? [])];
    expect(victims.filter((name) => name !== undefined && !names.includes(name))).toEqual([]);
    expect(JSON.stringify(incident.actor)).not.toContain('"name"');
  });
});

test.each([
  ['2024-07-11', { year: 2024, month: 7, day: 11 }],
  ['2013-07~', { year: 2013, month: 7 }],
  ['2019-11~/2019-12-31', { year: 2019, month: 11 }],
  ['../2020-05', { year: 2020, month: 5 }],
  ['2024', { year: 2024 }],
])('the date of %s', (edtf, parts) => {
  expect(incidentDate(edtf)).toEqual(parts);
});

test.each([
  [
    { minDays: 0, maxDays: 0 },
    { unit: 'Days', value: 0 },
  ],
  [
    { minDays: 96, maxDays: 96 },
    { unit: 'Days', value: 96 },
  ],
  [{ minDays: 96, maxDays: 96, coarse: true }, { unit: 'Months' }],
  [{ minDays: 3, maxDays: 33, coarse: true }, { unit: 'Days' }],
  [{ minDays: 8, maxDays: 33, coarse: true }, { unit: 'Weeks' }],
  [{ minDays: 341, maxDays: 371, coarse: true }, { unit: 'Months' }],
  [{ minDays: 3600, maxDays: 3700, coarse: true }, { unit: 'Years' }],
  [{ minDays: 10, maxDays: Infinity }, { unit: 'Unknown' }],
])('a span of %j', (span, words) => {
  expect(duration(span)).toEqual(words);
});

describe('the actor', () => {
  const party = (roles: ('controller' | 'contractor' | 'client')[]) => ({
    id: 'host',
    name: { ja: '社', en: 'Co' },
    roles,
    sources: ['release'],
  });
  const insider = (employment: 'employee' | 'officer' | 'dispatched' | 'contractor-employee' | 'subcontractor-employee') => ({
    ...made('x').data.insider,
    employment,
  });
  const nodes = [{ id: 'a', kind: 'person' as const, label: { ja: '人', en: 'person' }, domain: 'host' }];
  const path = { ...made('x').data.path, nodes, steps: [step(1)] };
  test.each([
    ['employee', ['controller'], 'internal'],
    ['officer', ['contractor'], 'internal'],
    ['dispatched', ['controller'], 'internal'],
    ['dispatched', ['client', 'contractor'], 'internal'],
    ['dispatched', ['contractor'], 'partner'],
    ['contractor-employee', ['controller'], 'partner'],
    ['subcontractor-employee', ['contractor'], 'partner'],
  ] as const)('%s at %j is %s', (employment, roles, kind) => {
    expect(actorKind(made('x', { insider: insider(employment), parties: [party([...roles])], path }).data)).toBe(kind);
  });
});

test('discovery is external where a first outside signal is marked, and else not known', () => {
  const told = made('x', { timeline: [event('2024-01', { clock: ['first-signal'], kind: 'missed-warning' })] }).data;
  expect(discovery(told)).toEqual({
    discovery_method: { external: { variety: ['Unknown'] } },
    discovery_notes: '2024-01: event (en) [stated]',
  });
  expect(discovery(made('x').data)).toEqual({ discovery_method: { unknown: true } });
});
