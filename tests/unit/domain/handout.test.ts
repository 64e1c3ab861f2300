import { expect, it } from 'vitest';
import { handout } from '../../../src/domain/handout.ts';
import { event, figure, leakCase, outcome, step, tracks } from '../builders.ts';

it('shows the first six figures and the headline, with the sources of what is shown and no others', () => {
  const { data } = leakCase('told', {
    figures: Array.from({ length: 9 }, (_, index) =>
      figure(index + 1, { sources: [`figure-${index + 1}`], ...(index === 7 && { headline: true }) }),
    ),
    steps: [step(1, { sources: ['path'] })],
    timeline: [event('2024', { sources: ['timeline'] })],
    outcomes: tracks({ civil: [outcome('award', { sources: ['judgment'] })] }),
  });
  const { figures, sources } = handout(data);
  expect([...figures]).toEqual([1, 2, 3, 4, 5, 6, 8]);
  expect([...sources]).toEqual([
    'release',
    'figure-1',
    'figure-2',
    'figure-3',
    'figure-4',
    'figure-5',
    'figure-6',
    'figure-8',
    'path',
    'judgment',
  ]);
});
