import { describe, expect, it } from 'vitest';
import { headline, weightiestOutcomes } from '../../../src/domain/headline.ts';
import { event, figure, leakCase, library, outcome, outcomeType, step, technique, tracks } from '../builders.ts';

const LIBRARY = library({
  techniques: [technique('usb', { stage: 'exfiltration' }), technique('login')],
  outcomes: [
    outcomeType('arrest', { severity: 2 }),
    outcomeType('sentence', { severity: 7 }),
    outcomeType('appeal', { severity: 7 }),
    outcomeType('guidance', { track: 'administrative', severity: 3 }),
  ],
});

const told = leakCase('told', {
  figures: [figure(1), figure(2, { headline: true })],
  steps: [step(1, { techniques: ['login'] }), step(2, { techniques: ['usb'] })],
  timeline: [
    event('2013-07-01', { clock: ['first-act'] }),
    event('2014-06-30', { clock: ['last-act'] }),
    event('2014-07-09', { clock: ['first-notice'] }),
  ],
  outcomes: tracks({
    administrative: [outcome('guidance')],
    criminal: [outcome('arrest'), outcome('sentence'), outcome('appeal'), outcome('arrest')],
  }),
});

describe('headline', () => {
  it('is drawn from the data of the case', () => {
    expect(headline(LIBRARY, told)).toMatchObject({
      figure: { n: 2 },
      vectors: ['usb'],
      firstAct: { date: '2013-07-01' },
      lastAct: { date: '2014-06-30' },
      period: '2013-07-01/2014-06-30',
      firstNotice: { date: '2014-07-09' },
      dwell: { minDays: 364, maxDays: 364 },
      outcomes: ['arrest', 'sentence', 'appeal', 'guidance'],
    });
  });

  it.each([
    ['2013-07~', '2023-02~', '2013-07~/2023-02~'],
    ['2019-11~/2019-12-31', '2019-12-30/2019-12-31', '2019-11~/2019-12-31'],
    ['2023-03-30', '2023-03-30', '2023-03-30'],
    ['2013-07', undefined, '2013-07'],
  ])('runs from the beginning of the first act (%s) to the end of the last (%s)', (first, last, period) => {
    const timeline = [event(first, { clock: ['first-act'] }), ...(last ? [event(last, { clock: ['last-act'] })] : [])];
    expect(headline(LIBRARY, leakCase('some', { timeline })).period).toBe(period);
  });

  it('says nothing where the case does not', () => {
    expect(headline(LIBRARY, leakCase('silent', { figures: [figure(1)] }))).toEqual({
      figure: undefined,
      vectors: [],
      firstAct: undefined,
      lastAct: undefined,
      period: undefined,
      firstNotice: undefined,
      dwell: undefined,
      outcomes: [],
    });
  });
});

describe('weightiestOutcomes', () => {
  it('takes the two weightiest of the criminal track and the weightiest of each other, the earlier of two as weighty first', () => {
    expect(weightiestOutcomes(LIBRARY, told)).toEqual(['sentence', 'appeal', 'guidance']);
  });
});
