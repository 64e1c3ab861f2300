import { describe, expect, it } from 'vitest';
import {
  controlUses,
  lawUses,
  outcomesOf,
  outcomeUses,
  publishedCases,
  techniquesOf,
  techniqueUses,
  vectorsOf,
} from '../../../src/domain/backlinks.ts';
import { leakCase, library, outcome, step, technique, tracks } from '../builders.ts';

const alpha = leakCase('alpha', {
  steps: [
    step(1, { techniques: ['login'], controls: [{ control: 'review', state: 'absent' }] }),
    step(2, {
      techniques: ['usb', 'login'],
      controls: [
        { control: 'review', state: 'bypassed' },
        { control: 'block', state: 'worked' },
      ],
    }),
  ],
  outcomes: tracks({
    criminal: [outcome('arrest', { provisions: [{ law: 'act' }, { law: 'act' }, { law: 'code' }] })],
    civil: [outcome('award'), outcome('claim')],
  }),
});
const beta = leakCase('beta', {
  id: 'LP-C002',
  steps: [step(1, { techniques: ['usb'] })],
  outcomes: tracks({ criminal: [outcome('arrest')] }),
});
const draft = leakCase('draft', {
  id: 'LP-C003',
  status: 'draft',
  steps: [step(1, { techniques: ['usb', 'mail'], controls: [{ control: 'block', state: 'absent' }] })],
  outcomes: tracks({ criminal: [outcome('arrest', { provisions: [{ law: 'act' }] })] }),
});
const LIBRARY = library({ cases: [alpha, beta, draft], techniques: [technique('usb', { stage: 'exfiltration' }), technique('login')] });

const slugs = (uses: { leakCase: { slug: string } }[] | undefined) => uses?.map((use) => use.leakCase.slug);

describe('links back to the cases', () => {
  it('takes published cases only', () => {
    expect(publishedCases(LIBRARY)).toEqual([alpha, beta]);
  });

  it('lists the steps that used a technique', () => {
    const uses = techniqueUses(LIBRARY);
    expect(uses.get('usb')?.map(({ leakCase: { slug }, step: { n } }) => [slug, n])).toEqual([
      ['alpha', 2],
      ['beta', 1],
    ]);
    expect(uses.get('login')?.map(({ step: { n } }) => n)).toEqual([1, 2]);
    expect(uses.get('mail')).toBeUndefined();
  });

  it('lists the steps at which a control was to be expected, with its state', () => {
    const uses = controlUses(LIBRARY);
    expect(uses.get('review')?.map(({ step: { n }, state }) => [n, state])).toEqual([
      [1, 'absent'],
      [2, 'bypassed'],
    ]);
    expect(slugs(uses.get('block'))).toEqual(['alpha']);
  });

  it('lists the outcomes of a type', () => {
    expect(slugs(outcomeUses(LIBRARY).get('arrest'))).toEqual(['alpha', 'beta']);
    expect(outcomeUses(LIBRARY).get('award')).toMatchObject([{ track: 'civil' }]);
  });

  it('lists the outcomes in which a law was applied, each once', () => {
    expect(slugs(lawUses(LIBRARY).get('act'))).toEqual(['alpha']);
    expect(slugs(lawUses(LIBRARY).get('code'))).toEqual(['alpha']);
  });
});

describe('what one case holds', () => {
  it('outcomes in the order of the tracks', () => {
    expect(outcomesOf(alpha).map(({ track, entry }) => [track, entry.type])).toEqual([
      ['criminal', 'arrest'],
      ['civil', 'award'],
      ['civil', 'claim'],
    ]);
  });

  it('techniques in the order of the steps, each once', () => {
    expect(techniquesOf(alpha)).toEqual(['login', 'usb']);
  });

  it('vectors are the techniques of the exfiltration stage', () => {
    expect(vectorsOf(LIBRARY, alpha)).toEqual(['usb']);
  });
});
