import { describe, expect, it } from 'vitest';
import { belongs, chosenVectors, vectorQuery } from '../../../src/domain/self-check-address.ts';
import { checkVectors, selfCheck } from '../../../src/domain/self-check.ts';
import type { Control } from '../../../src/model/catalogue.ts';
import { entry, leakCase, library, step, technique, text } from '../builders.ts';

const control = (slug: string, given: Partial<Control> = {}) =>
  entry<Control>(slug, {
    id: 'LP-M001',
    name: text(slug),
    variants: { ja: [], en: [] },
    family: 'prevent',
    does: text(slug),
    iso: [],
    breaks: [],
    origins: [],
    ...given,
  });

const content = library({
  cases: [
    leakCase('one', {
      steps: [
        step(1, { techniques: ['login'], controls: [{ control: 'rights', state: 'absent' }] }),
        step(2, { techniques: ['usb'], controls: [{ control: 'port', state: 'bypassed' }] }),
        step(3, { techniques: ['mail'], controls: [{ control: 'rights', state: 'unknown' }] }),
      ],
    }),
    leakCase('none', { steps: [step(1, { techniques: ['login'], controls: [{ control: 'log', state: 'absent' }] })] }),
  ],
  techniques: [
    technique('login'),
    technique('mail', { stage: 'exfiltration', id: 'LP-T009' }),
    technique('usb', { stage: 'exfiltration', id: 'LP-T002' }),
    technique('cloud', { stage: 'exfiltration', id: 'LP-T003' }),
  ],
  controls: [control('rights'), control('port'), control('log', { family: 'detect' }), control('idle')],
});

describe('the self-check sheet', () => {
  it('offers the vectors that a case left by, and no others', () => {
    expect(checkVectors(content).map(({ slug }) => slug)).toEqual(['usb', 'mail']);
  });
  it('proves each control by the steps at which it was to be expected, the most proven first', () => {
    const [prevent, ...rest] = selfCheck(content);
    expect(rest).toEqual([]);
    expect(prevent?.rows.map(({ control: { slug }, proofs }) => [slug, proofs.map(({ step: { n }, state }) => [n, state])])).toEqual([
      [
        'rights',
        [
          [1, 'absent'],
          [3, 'unknown'],
        ],
      ],
      ['port', [[2, 'bypassed']]],
    ]);
  });
  it('ties a step to its own way out, and an earlier step to all ways out of its case', () => {
    const rows = selfCheck(content).flatMap(({ rows: own }) => own);
    expect(rows.map(({ proofs }) => proofs.map(({ vectors }) => vectors))).toEqual([[['usb', 'mail'], ['mail']], [['usb']]]);
  });
});

describe('its address', () => {
  const known = ['usb', 'mail', 'cloud'];
  it('keeps the choice, in the order of the list, and drops what it does not know', () => {
    expect(chosenVectors('?vector=cloud&vector=nothing&vector=usb', known)).toEqual(['usb', 'cloud']);
    expect(vectorQuery(['usb', 'cloud'], known)).toBe('?vector=usb&vector=cloud');
  });
  it('is plain where nothing or everything is chosen', () => {
    expect(vectorQuery([], known)).toBe('');
    expect(vectorQuery(known, known)).toBe('');
  });
  it('shows what belongs to a chosen vector, and everything without a choice', () => {
    expect(belongs(['usb'], ['mail', 'usb'])).toBe(true);
    expect(belongs(['usb'], ['mail'])).toBe(false);
    expect(belongs(['usb'], [])).toBe(true);
  });
});
