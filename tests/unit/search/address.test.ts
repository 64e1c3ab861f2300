/** The state of the search in an address, from whoever wrote it. */
import { expect, test } from 'vitest';
import { LONGEST, readState, writeState } from '../../../src/search/address.ts';

test('a query is read up to its longest, and never through the middle of a character', () => {
  expect(readState(`?q=${'あ'.repeat(5000)}`).query).toBe('あ'.repeat(LONGEST));
  expect(readState(`?q=${'a'.repeat(LONGEST)}`).query).toHaveLength(LONGEST);
  const { query } = readState(`?q=${'a'.repeat(LONGEST - 1)}𠮷`);
  expect(query).toBe('a'.repeat(LONGEST - 1));
  expect(query.isWellFormed()).toBe(true);
  expect(readState(`?q=${'𠮷'.repeat(LONGEST)}`).query).toBe('𠮷'.repeat(LONGEST / 2));
});

test.each([
  '?vector=__proto__',
  '?vector=%3Cscript%3E',
  '?sort=__proto__',
  '?exact=2',
  '?__proto__=x',
  '?q=',
  '?constructor=x',
  '?%',
  '?q',
])('%s asks for nothing', (search) => {
  expect(writeState(readState(search))).toBe('');
  expect(({} as Record<string, unknown>)['x']).toBeUndefined();
});
