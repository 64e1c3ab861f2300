/** STIX 2.1 with Attack Flow 2.0.0: valid, whole, stable, and without persons. */
import { describe, expect, it, test } from 'vitest';
import { caseBundle, libraryBundle } from '../../../src/data-export/stix/bundles.ts';
import { CONFIDENCE, stixId, type StixObject } from '../../../src/data-export/stix/object.ts';
import { formatFigure } from '../../../src/domain/format-figure.ts';
import { attackFlowExample, here, named, stixFaults } from './official.ts';
import { cases, library, written } from './library.ts';

const bundles = [
  ...cases.map((leakCase) => [leakCase.slug, written(caseBundle(library, leakCase))] as const),
  ['library', written(libraryBundle(library))] as const,
];
const count = bundles.reduce((sum, [, { objects }]) => sum + objects.length, 0);
const ofType = (objects: readonly StixObject[], type: string) => objects.filter((object) => object.type === type);
const byId = (objects: readonly StixObject[]) => new Map(objects.map((object) => [object.id, object]));

test.skipIf(!here)(named('every object keeps to the official schema of its type', count), () => {
  const faults = stixFaults();
  for (const [name, { objects }] of bundles) expect([name, ...objects.flatMap(faults)]).toEqual([name]);
  // The schemas are read at all: the format's own example passes, and what is no action does not.
  expect(
    attackFlowExample()
      .objects.filter(({ type }) => type.startsWith('attack-action'))
      .flatMap(faults),
  ).toEqual([]);
  const [action] = ofType(bundles[0]?.[1].objects ?? [], 'attack-action');
  expect(faults({ ...action, type: 'attack-action', confidence: 101 })).not.toEqual([]);
  expect(faults({ ...action, type: 'attack-action', asset_refs: ['identity--x'] })).not.toEqual([]);
});

describe.each(bundles)('the bundle of %s', (_, { objects }) => {
  it('refers to nothing that is not in it, and holds each object once', () => {
    const ids = byId(objects);
    expect(ids.size).toBe(objects.length);
    const refs = [...JSON.stringify(objects).matchAll(/"([a-z-]+--[0-9a-f-]{36})"/g)].map(([, id]) => id ?? '');
    expect(refs.filter((id) => !ids.has(id as StixObject['id']))).toEqual([]);
  });
  it('says everything of ours in Japanese too, field by field', () => {
    const translated = new Map(
      ofType(objects, 'language-content').map((content) => [content['object_ref'], content['contents'] as { ja: Record<string, string> }]),
    );
    const texts = ['name', 'description', 'abstract', 'content'];
    for (const object of objects.filter(({ lang, type }) => lang === 'en' && type !== 'relationship')) {
      const own = texts.filter((field) => typeof object[field] === 'string');
      // Our own name is the same in both.
      if (object['name'] === 'Leakpath' || object.type === 'attack-operator') continue;
      expect([object.id, ...Object.keys(translated.get(object.id)?.ja ?? {})].sort()).toEqual([object.id, ...own].sort());
    }
  });
  it('names organisations, and the insider by role, but no person', () => {
    const classes = ofType(objects, 'identity').map((object) => object['identity_class']);
    expect(classes.filter((kind) => kind !== 'organization' && kind !== 'class')).toEqual([]);
    expect(ofType(objects, 'identity').filter((object) => 'contact_information' in object)).toEqual([]);
    expect(ofType(objects, 'threat-actor')).toEqual([]);
  });
});

describe.each(cases.map((leakCase) => [leakCase.slug, leakCase] as const))('the flow of %s', (slug, leakCase) => {
  const { data } = leakCase;
  const { objects } = written(caseBundle(library, leakCase));
  const ids = byId(objects);
  const action = (n: number) => ids.get(stixId('attack-action', `${data.id}/step-${n}`));

  it('has every step as one action with its text, standing in word and number, sources and nodes', () => {
    expect(ofType(objects, 'attack-action')).toHaveLength(data.path.steps.length);
    for (const step of data.path.steps) {
      const found = action(step.n);
      expect(found?.['description']).toBe(step.text.en);
      expect(found?.['confidence']).toBe(CONFIDENCE[step.standing]);
      expect(found?.['labels']).toContain(`standing:${step.standing}`);
      const references = found?.['external_references'] as { source_name: string; url?: string }[];
      expect(references[0]?.url).toMatch(new RegExp(`/en/cases/${slug}/#step-${step.n}$`));
      expect(references.slice(1).map(({ source_name }) => source_name)).toEqual(step.sources);
      expect(found?.['asset_refs']).toEqual(
        [...new Set([step.from, step.to])].map((node) => stixId('attack-asset', `${data.id}/node-${node}`)),
      );
    }
  });
  it('refers each technique of a step: the first in the action, others as relationships', () => {
    for (const { n, techniques } of data.path.steps) {
      const refs = [
        action(n)?.['technique_ref'],
        ...ofType(objects, 'relationship')
          .filter((one) => one['source_ref'] === action(n)?.id)
          .map((one) => one['target_ref']),
      ].filter(Boolean);
      expect(refs).toEqual(techniques.map((technique) => stixId('attack-pattern', library.techniques.get(technique)?.data.id ?? '')));
    }
  });
  it('reaches every step from its starts', () => {
    const [flow] = ofType(objects, 'attack-flow');
    const seen = new Set<string>();
    const walk = (refs: unknown) => {
      for (const id of (refs ?? []) as string[]) {
        if (seen.has(id)) continue;
        seen.add(id);
        const object = ids.get(id as StixObject['id']);
        walk(object?.['effect_refs']);
        walk(object?.['on_true_refs']);
      }
    };
    walk(flow?.['start_refs']);
    expect(data.path.steps.filter(({ n }) => !seen.has(action(n)?.id ?? '')).map(({ n }) => n)).toEqual([]);
    const parts = ['attack-action', 'attack-condition', 'attack-operator'].flatMap((type) => ofType(objects, type));
    expect(parts.filter(({ id }) => !seen.has(id)).map(({ id }) => id)).toEqual([]);
  });
  it('makes no condition of a control whose state is not known', () => {
    const open = data.path.steps.filter(({ controls }) =>
      controls.some(({ state }) => ['absent', 'not-applied', 'bypassed'].includes(state)),
    );
    const worked = data.path.steps.filter(({ controls }) => controls.some(({ state }) => state === 'worked'));
    expect(ofType(objects, 'attack-condition')).toHaveLength(open.length + worked.length);
  });
  it('has each figure of the ledger as a note', () => {
    for (const figure of data.figures) {
      const note = ids.get(stixId('note', `${data.id}/fig-${figure.n}`));
      expect(note?.['content']).toContain(formatFigure(figure, 'en'));
      expect(note?.['confidence']).toBe(CONFIDENCE[figure.standing]);
    }
    expect(ofType(objects, 'note')).toHaveLength(data.figures.length);
  });
});

test('ids and times depend on permanent ids and revisions alone', () => {
  // An id once published is a promise: this one must never change.
  expect(stixId('attack-action', 'LP-C001/step-3')).toBe('attack-action--80fb9732-1512-5052-8dc5-b3becc3c0f04');
  const once = JSON.stringify(libraryBundle(library));
  expect(JSON.stringify(libraryBundle(library))).toBe(once);
  const days = cases.flatMap(({ data }) => data.revisions.map(({ date }) => `${date}T00:00:00.000Z`));
  const [, bundle] = bundles.at(-1) ?? [];
  const times = (bundle?.objects ?? [])
    .filter((object) => object['created_by_ref'] !== 'identity--d673f8cb-c168-42da-8ed4-0cb26725f86c')
    .map(({ modified, created }) => modified ?? created);
  expect(times.filter((time) => !days.includes(time))).toEqual([]);
});

test('only an exact fit goes by the name of ATT&CK', () => {
  const [, bundle] = bundles.at(-1) ?? [];
  for (const pattern of ofType(bundle?.objects ?? [], 'attack-pattern')) {
    const references = pattern['external_references'] as { source_name: string; external_id: string }[];
    const technique = [...library.techniques.values()].find(({ data }) => data.id === references[0]?.external_id)?.data;
    const exact = technique?.crosswalk.filter(({ scheme, fit }) => scheme === 'attack' && fit === 'exact').map(({ id }) => id);
    expect(references.filter(({ source_name }) => source_name === 'mitre-attack').map(({ external_id }) => external_id)).toEqual(exact);
  }
});
