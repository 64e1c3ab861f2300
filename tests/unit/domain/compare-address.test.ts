import { describe, expect, it } from 'vitest';
import { caseQuery, chosenCases, unknownCases } from '../../../src/domain/compare-address.ts';

const KNOWN = ['a', 'b', 'c', 'd', 'e', 'f'];
const USUAL = ['a', 'b', 'c'];

describe('the address of a comparison', () => {
  it.each([
    ['', USUAL],
    ['?case=e&case=b', ['b', 'e']],
    ['?case=b&case=b', ['a', 'b']],
    // Who asked for another beside it is not given a third.
    ['?case=b&case=b&case=nonsense', ['b']],
    ['?case=e&case=nonsense&case=b', ['b', 'e']],
    ['?case=nonsense', USUAL],
    ['?case=f', ['a', 'f']],
    ['?case=a', ['a', 'b']],
    ['?case=a&case=b&case=c&case=d&case=e', ['a', 'b', 'c', 'd']],
  ])('%s chooses %j', (search, chosen) => {
    expect(chosenCases(search, KNOWN, USUAL)).toEqual(chosen);
  });
  it.each([
    ['', []],
    ['?case=a&case=b', []],
    ['?case=z&case=a&case=y&case=z', ['z', 'y']],
  ])('%s asks in vain for %j', (search, unknown) => {
    expect(unknownCases(search, KNOWN)).toEqual(unknown);
  });
  it.each([
    [['b', 'e'], '?case=b&case=e'],
    [USUAL, ''],
    [[], ''],
  ])('%j is kept as %s', (chosen, query) => {
    expect(caseQuery(chosen, USUAL)).toBe(query);
  });
  it('comes back as it was kept', () => {
    for (const chosen of [['a', 'f'], ['b', 'c', 'd'], ['a', 'c', 'e', 'f'], USUAL])
      expect(chosenCases(caseQuery(chosen, USUAL), KNOWN, USUAL)).toEqual(chosen);
  });
});
