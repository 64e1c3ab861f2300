import { expect, it } from 'vitest';
import { MOST_RELATED, relatedCases } from '../../../src/domain/relations.ts';
import type { LeakCase } from '../../../src/model/case.ts';
import { leakCase, library, outcome, step, technique, text, tracks } from '../builders.ts';
import { seeded } from '../seeded.ts';

const TECHNIQUES = [
  technique('usb', { stage: 'exfiltration' }),
  technique('mail', { stage: 'exfiltration' }),
  technique('login'),
  technique('sale'),
];

const one = (slug: string, id: string, techniques: string[], types: string[] = [], given: Partial<LeakCase> = {}) =>
  leakCase(slug, { id, steps: [step(1, { techniques })], outcomes: tracks({ criminal: types.map((type) => outcome(type)) }), ...given });

const GROUP = { group: { id: 'ntt', name: text('group') } };
const own = one('own', 'LP-C001', ['usb', 'login', 'login', 'sale'], ['arrest', 'fine'], GROUP);

const related = (...cases: ReturnType<typeof one>[]) =>
  relatedCases(library({ techniques: TECHNIQUES, cases: [own, ...cases] }), own).map(({ leakCase: { slug }, reasons }) => [slug, reasons]);

it('gives the reasons, strongest first, each with what is shared', () => {
  expect(related(one('other', 'LP-C002', ['login', 'usb'], ['fine', 'fine'], GROUP))).toEqual([
    [
      'other',
      [
        { reason: 'group', shared: ['ntt'] },
        { reason: 'vector', shared: ['usb'] },
        { reason: 'technique', shared: ['login'] },
        { reason: 'outcome', shared: ['fine'] },
      ],
    ],
  ]);
});

it('leaves out reasons that do not hold, and cases that share nothing', () => {
  expect(related(one('far', 'LP-C002', ['mail'], ['award']), one('near', 'LP-C003', ['mail', 'sale']))).toEqual([
    ['near', [{ reason: 'technique', shared: ['sale'] }]],
  ]);
});

it('orders by how much is shared: a way out or a group outweighs three techniques and outcomes', () => {
  const order = related(
    one('three', 'LP-C002', ['login', 'sale'], ['arrest']),
    one('vector', 'LP-C003', ['usb']),
    one('four', 'LP-C004', ['login', 'sale'], ['arrest', 'fine']),
    one('vector-and-technique', 'LP-C005', ['usb', 'login']),
    one('group', 'LP-C006', [], [], GROUP),
  ).map(([slug]) => slug);
  expect(order).toEqual(['vector-and-technique', 'vector', 'four', 'group', 'three']);
});

it('knows neither drafts nor the case itself', () => {
  expect(related(one('draft', 'LP-C002', ['usb'], [], { status: 'draft' }))).toEqual([]);
});

it('does not take two cases without a group for one group', () => {
  const lone = one('lone', 'LP-C001', ['mail']);
  const other = one('other', 'LP-C002', ['usb']);
  expect(relatedCases(library({ techniques: TECHNIQUES, cases: [lone, other] }), lone)).toEqual([]);
});

it('tells the closest of many, as a comparison of each with each would', () => {
  const next = seeded(7);
  const some = (names: readonly string[]) => names.filter(() => next() < 0.4);
  const cases = Array.from({ length: 60 }, (_, index) =>
    one(
      `c${index}`,
      `LP-C${String(index + 980).padStart(3, '0')}`,
      some(['usb', 'mail', 'login', 'sale']),
      some(['arrest', 'fine', 'award']),
      next() < 0.2 ? GROUP : {},
    ),
  );
  const all = library({ techniques: TECHNIQUES, cases });
  const weight = { group: 4, vector: 4, technique: 1, outcome: 1 };
  for (const leak of cases) {
    const told = relatedCases(all, leak);
    const weights = told.map(({ reasons }) => reasons.reduce((sum, { reason, shared }) => sum + weight[reason] * shared.length, 0));
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(told.length).toBeLessThanOrEqual(MOST_RELATED);
    // Whoever is left out is no closer than the last one told.
    const pair = (other: (typeof cases)[number]) =>
      relatedCases(library({ techniques: TECHNIQUES, cases: [leak, other] }), leak)[0]?.reasons.reduce(
        (sum, { reason, shared }) => sum + weight[reason] * shared.length,
        0,
      ) ?? 0;
    const left = cases.filter((other) => other !== leak && !told.some(({ leakCase: { slug } }) => slug === other.slug));
    expect(Math.max(0, ...left.map(pair))).toBeLessThanOrEqual(weights.at(-1) ?? 0);
  }
});
