import { describe, expect, test } from 'vitest';
import { distance } from '../../../src/search/words/distance.ts';
import { wordPlanner } from '../../../src/search/words/plan.ts';
import { stem } from '../../../src/search/words/stem.ts';
import { realWords } from '../../../src/search/indexer/real-words.ts';
import { wordCounter } from '../../../src/search/indexer/word-list.ts';

test.each([
  ['leaks', 'leak'],
  ['leaking', 'leak'],
  ['leaked', 'leak'],
  ['suspended', 'suspend'],
  ['injunctions', 'injunct'],
  ["employee's", 'employe'],
  ['companies', 'compani'],
  ['company', 'compani'],
  ['hopping', 'hop'],
  ['hoped', 'hope'],
  ['memories', 'memori'],
  ['news', 'news'],
  ['lying', 'lie'],
  ['as', 'as'],
  ['relational', 'relat'],
  ['disclosure', 'disclosur'],
  // What every object of JavaScript has is no exception.
  ['constructor', 'constructor'],
])('stem of %s is %s', (word, root) => {
  expect(stem(word)).toBe(root);
});

test.each([
  ['injuction', 'injunction', 1],
  ['recieve', 'receive', 1],
  ['same', 'same', 0],
  ['leak', 'control', 3],
])('distance of %s and %s is %i', (a, b, off) => {
  expect(distance(a, b, 2)).toBe(off);
});

const wordList = (texts: readonly string[]) => {
  const counter = wordCounter();
  for (const text of texts) counter.add(text);
  return counter.list();
};

describe('what is asked for a typed word', () => {
  const plan = wordPlanner(
    wordList([
      'The insider leaked records in e-mail. Injunction and suspension: suspended sentences; security, 928 and 9.28 records.',
      'A ban on blocked terminals; records in the library. Sub-contractors were inspected.',
    ]),
  );
  test.each([
    ['records', ['recordǃ']],
    ['LEAKING', ['leakǃ']],
    ['928', ['928ǃ']],
  ])('a known word or form: %s', (typed, any) => {
    expect(plan(typed).any).toEqual(any);
  });
  test('a half-typed word is a beginning', () => {
    expect(plan('insi').any).toEqual(['insi']);
    expect(plan('ins').any).toEqual(['ins']);
  });
  test('a beginning longer than the stem names the stem', () => {
    expect(plan('securit').any).toEqual(['securǃ']);
  });
  test('an unknown word is corrected, never looked for', () => {
    expect(plan('injuction')).toEqual({ any: ['injunctǃ'], corrected: 'injunction' });
    expect(plan('recrods').corrected).toBe('records');
  });
  test('the first letter is not the wrong one, unless left out or swapped', () => {
    expect(plan('tecords').corrected).toBeUndefined();
    expect(plan('ecords').corrected).toBe('records');
    expect(plan('ercords').corrected).toBe('records');
  });
  test('what is like nothing is not looked for', () => {
    expect(plan('blockchain').any).toEqual([]);
    expect(plan('ransomware').any).toEqual([]);
    expect(plan('77777').any).toEqual([]);
  });
  test('a compound is known without its hyphen', () => {
    expect(plan('email').parts).toEqual(['e', 'mail']);
    expect(plan('subcontractor').parts).toEqual(['sub', 'contractors']);
  });
});

describe('English words that are right as they are', () => {
  const right = new Set(realWords(['mail', 'promotion', 'apply', 'records', 'bean']));
  test.each(['apple', 'beat', 'maid'])('%s is no misspelling', (word) => {
    expect(right.has(word)).toBe(true);
  });
  test.each(['mials', 'recrods', 'promotions', 'applied'])('%s is one, or a form of a word of the pages', (word) => {
    expect(right.has(word)).toBe(false);
  });
});
