import { describe, expect, it, test } from 'vitest';
import { flowGraph } from '../../../src/data-export/stix/flow-graph.ts';
import { execution } from '../../../src/data-export/stix/flow.ts';
import { cases } from './library.ts';

const path = (...arrows: string[]) => arrows.map((arrow, index) => ({ n: index + 1, from: arrow[0] ?? '', to: arrow[1] ?? '' }));

describe('which step leads to which', () => {
  test.each([
    ['a chain', path('ab', 'bc', 'cd'), [1], [[], [1], [2]]],
    ['two branches that meet', path('ab', 'cb', 'bd'), [1, 2], [[], [], [1, 2]]],
    ['one that forks', path('ab', 'bc', 'bd'), [1], [[], [1], [1]]],
    ['a way back never leads to an earlier step', path('ab', 'ba'), [1], [[], [1]]],
    ['nothing', path(), [], []],
  ])('%s', (_, steps, starts, before) => {
    const graph = flowGraph(steps);
    expect(graph.starts).toEqual(starts);
    expect([...graph.before.values()]).toEqual(before);
  });

  it('keeps its promises on random paths: no circles, no step lost, every arrow between equal nodes', () => {
    let seed = 20_261_124;
    const next = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed % below;
    };
    for (let run = 0; run < 200; run += 1) {
      const steps = Array.from({ length: 1 + next(12) }, (_, index) => ({ n: index + 1, from: `n${next(6)}`, to: `n${next(6)}` }));
      const { starts, before } = flowGraph(steps);
      expect([...before.keys()]).toEqual(steps.map(({ n }) => n));
      for (const [n, earlier] of before) {
        expect(earlier.length === 0).toBe(starts.includes(n));
        for (const m of earlier) {
          expect(m).toBeLessThan(n);
          expect(steps[m - 1]?.to).toBe(steps[n - 1]?.from);
        }
      }
    }
  });

  it('starts every real path at its first step', () => {
    for (const { data } of cases) expect(flowGraph(data.path.steps).starts[0]).toBe(1);
  });
});

test.each([
  [undefined, {}],
  ['2024', {}],
  ['2013-07~/2023-02~', {}],
  ['2020-11-09', { execution_start: '2020-11-08T15:00:00.000Z', execution_end: '2020-11-09T14:59:59.999Z' }],
  ['2020-11-09~', {}],
  ['2019-11~/2019-12-31', { execution_end: '2019-12-31T14:59:59.999Z' }],
  ['2021-06-28/2021-07-08', { execution_start: '2021-06-27T15:00:00.000Z', execution_end: '2021-07-08T14:59:59.999Z' }],
  ['2021-06-01/..', { execution_start: '2021-05-31T15:00:00.000Z' }],
])('moments of %s are never sharper than the date', (date, moments) => {
  expect(execution(date)).toEqual(moments);
});
