/** Layers for the ATT&CK Navigator, held against its layer format 4.5, which has no JSON Schema. */
import { z } from 'astro/zod';
import { describe, expect, it, test } from 'vitest';
import { pinned } from '../../../src/crosswalk/pinned.ts';
import { navigatorLayer } from '../../../src/data-export/navigator.ts';
import { leakCase, library as make, step, technique } from '../builders.ts';
import { cases, library, written } from './library.ts';

const link = z.strictObject({ label: z.string().min(1), url: z.url() });
const metadata = z.strictObject({ name: z.string().min(1), value: z.string().min(1) });
/** Names, types and required fields of the tables in LAYERFORMATv4_5, as far as they are used. */
const layer = z.strictObject({
  name: z.string().min(1),
  versions: z.strictObject({ attack: z.string().regex(/^\d+$/), navigator: z.string().regex(/^\d+\.\d+\.\d+$/), layer: z.literal('4.5') }),
  domain: z.literal('enterprise-attack'),
  description: z.string(),
  sorting: z.int().min(0).max(3),
  layout: z.strictObject({
    layout: z.enum(['side', 'flat', 'mini']),
    showID: z.boolean(),
    showName: z.boolean(),
    expandedSubtechniques: z.enum(['none', 'all', 'annotated']),
  }),
  hideDisabled: z.boolean(),
  techniques: z.array(
    z.strictObject({
      techniqueID: z.string().regex(/^T\d{4}(\.\d{3})?$/),
      score: z.number(),
      comment: z.string(),
      enabled: z.boolean(),
      metadata: z.array(metadata),
      links: z.array(link),
      showSubtechniques: z.boolean(),
    }),
  ),
  gradient: z
    .strictObject({ colors: z.array(z.string().regex(/^#[0-9a-f]{6}$/)).min(2), minValue: z.number(), maxValue: z.number() })
    .refine(({ minValue, maxValue }) => maxValue > minValue),
  legendItems: z.array(z.strictObject({ label: z.string(), color: z.string() })),
  metadata: z.array(metadata),
  links: z.array(link),
  selectTechniquesAcrossTactics: z.boolean(),
  selectSubtechniquesWithParent: z.boolean(),
});

test.each([['all', cases] as const, ...cases.map((one) => [one.slug, [one]] as const)])(
  'the layer of %s keeps to the format',
  (_, list) => {
    const { techniques } = layer.parse(written(navigatorLayer(library, list)));
    expect(techniques.length).toBeGreaterThan(0);
    expect(techniques.filter(({ techniqueID }) => !pinned.attack.has(techniqueID))).toEqual([]);
  },
);

describe('the layer of all cases', () => {
  const { techniques } = navigatorLayer(library, cases);
  it('scores a technique by the cases that have a step mapped to it, and names each', () => {
    for (const { techniqueID, score, comment } of techniques) {
      const using = cases.filter(({ data }) =>
        data.path.steps.some((one) =>
          one.techniques.some((slug) =>
            library.techniques.get(slug)?.data.crosswalk.some(({ scheme, id }) => scheme === 'attack' && id === techniqueID),
          ),
        ),
      );
      expect(score).toBe(using.length);
      for (const { data } of using) expect(comment).toContain(`(${data.id}): step`);
    }
  });
});

test('steps are gathered by case, techniques without an entry left out', () => {
  const reason = { ja: '理由', en: 'reason' };
  const mapped = technique('usb', { crosswalk: [{ scheme: 'attack', id: 'T1052.001', fit: 'exact', reason }] });
  const none = technique('sale', { id: 'LP-T002', crosswalk: [{ scheme: 'attack', fit: 'none', reason }] });
  const one = leakCase('one', {
    steps: [step(1, { techniques: ['usb'] }), step(2, { techniques: ['sale'] }), step(3, { techniques: ['usb'] })],
  });
  const layerOf = navigatorLayer(make({ cases: [one], techniques: [mapped, none] }), [one]);
  expect(layerOf.techniques.map(({ techniqueID, score, comment }) => [techniqueID, score, comment])).toEqual([
    ['T1052.001', 1, 'one (en) (LP-C001): steps 1, 3'],
  ]);
});
