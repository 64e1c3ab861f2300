import { expect, it } from 'vitest';
import { relatedCases } from '../../../src/domain/relations.ts';
import type { LeakCase } from '../../../src/model/case.ts';
import { leakCase, library, outcome, step, technique, text, tracks } from '../builders.ts';

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
