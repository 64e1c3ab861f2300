import { expect, test } from 'vitest';
import { layoutChain } from '../../../src/domain/chain-layout.ts';

const link = (from: string, to: string) => ({ from, to });

test('a chain runs from the client on the left to the last contractor on the right', () => {
  const { places, columns } = layoutChain(['a', 'b', 'c'], [link('a', 'b'), link('b', 'c')]);
  expect(['a', 'b', 'c'].map((id) => places.get(id)?.column)).toEqual([0, 1, 2]);
  expect(columns).toBe(3);
});
test('whoever sends workers stands right before the company they are sent to', () => {
  const { places } = layoutChain(['a', 'b', 'c', 'agency'], [link('a', 'b'), link('b', 'c'), link('agency', 'c')]);
  expect(places.get('agency')?.column).toBe(1);
});
test('a link over a column passes it at a height of its own', () => {
  const { routes, places } = layoutChain(['a', 'b', 'c'], [link('a', 'b'), link('b', 'c'), link('a', 'c')]);
  const route = routes[2] ?? [];
  expect(route).toHaveLength(3);
  expect(route[1]?.column).toBe(1);
  expect(route[1]?.row).not.toBe(places.get('b')?.row);
});
test('no two organisations stand in one place', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const { places } = layoutChain(ids, [link('a', 'd'), link('b', 'd'), link('c', 'd'), link('a', 'e')]);
  const taken = ids.map((id) => `${places.get(id)?.column} ${places.get(id)?.row}`);
  expect(new Set(taken).size).toBe(ids.length);
});
test('a circle does not go on for ever', () => {
  expect(layoutChain(['a', 'b'], [link('a', 'b'), link('b', 'a')]).places.size).toBe(2);
});
