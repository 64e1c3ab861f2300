import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publishedCases, type CaseEntry } from '../../../src/domain/backlinks.ts';
import { chronicle } from '../../../src/domain/chronicle.ts';
import { loadLibrary } from '../../../src/library/load.ts';
import { techniqueGrid } from '../../../src/views/grid.ts';
import { casesBeside, CASES_AT_HOME, casesAtHome, pageAddress, pagesOf, withCases, withEvents } from '../../../src/views/paging.ts';

const { library } = loadLibrary(join(import.meta.dirname, '../../fixtures/library'));
const [first] = publishedCases(library);
if (!first) throw new Error('the fixture has a case');

/** So many cases, whose ids have three digits and more. */
const cases = (count: number): CaseEntry[] =>
  Array.from({ length: count }, (_, index) => ({
    ...first,
    slug: `case-${index + 1}`,
    data: { ...first.data, id: `LP-C${String(index + 1).padStart(3, '0')}` },
  }));

describe('pages of a list', () => {
  it.each([
    [0, 3, [0]],
    [3, 3, [3]],
    [4, 3, [3, 1]],
    [7, 3, [3, 3, 1]],
  ])('%i items, %i a page', (count, size, lengths) => {
    const items = Array.from({ length: count }, (_, index) => index);
    const pages = pagesOf(items, size);
    expect(pages.map((page) => page.length)).toEqual(lengths);
    expect(pages.flat()).toEqual(items);
  });
  it('has the list itself as its first page', () => {
    expect([1, 2, 13].map((page) => pageAddress('ja', 'cases', page))).toEqual(['/ja/cases/', '/ja/cases/page/2/', '/ja/cases/page/13/']);
  });
});

describe('cases to be compared', () => {
  const all = cases(100);
  const many = withCases(library, all);
  const pick = (...numbers: number[]) => numbers.map((n) => all[n - 1] ?? first);
  it('are asked for on the only page, whichever they are', () => {
    const few = withCases(library, all.slice(0, 5));
    expect(casesBeside(few, all[2] ?? first, pick(4, 2, 5), 2)).toEqual({ page: 1, slugs: ['case-3', 'case-4', 'case-2'] });
  });
  it.each([
    [3, [70, 9, 61, 8, 7], { page: 1, slugs: ['case-3', 'case-9', 'case-8'] }],
    [61, [70, 9, 100], { page: 2, slugs: ['case-61', 'case-70', 'case-100'] }],
    [61, [1, 2], { page: 2, slugs: ['case-61'] }],
  ])('are asked for where case %i stands, of %j those that stand there too', (one, others, where) => {
    expect(casesBeside(many, all[one - 1] ?? first, pick(...others), 2)).toEqual(where);
  });
});

describe('a part of the library', () => {
  it('has the cases it is given, and everything else', () => {
    const part = withCases(library, cases(2));
    expect(publishedCases(part).map(({ slug }) => slug)).toEqual(['case-1', 'case-2']);
    expect(part.sources).toBe(library.sources);
  });
  it('has the events it is given, each in its case, and cases without any are gone', () => {
    const all = chronicle(library);
    const some = all.slice(1, 3);
    const part = withEvents(library, some);
    expect(chronicle(part).map(({ event }) => event)).toEqual(some.map(({ event }) => event));
    expect(publishedCases(part)).toHaveLength(new Set(some.map(({ leakCase }) => leakCase)).size);
    expect(chronicle(library)).toEqual(all);
  });
});

describe('the home page', () => {
  it('shows all cases as they are while there is room', () => {
    const all = cases(CASES_AT_HOME);
    expect(casesAtHome(all)).toBe(all);
  });
  it('shows the latest ids of more, newest first, past a thousand too', () => {
    const shown = casesAtHome(cases(1002)).map(({ data }) => data.id);
    expect(shown).toHaveLength(CASES_AT_HOME);
    expect(shown.slice(0, 4)).toEqual(['LP-C1002', 'LP-C1001', 'LP-C1000', 'LP-C999']);
  });
  it('has a grid of the same cases', () => {
    expect(techniqueGrid(library, 'en', { cases: [first] })).toEqual(techniqueGrid(library, 'en'));
    expect(techniqueGrid(library, 'en', { cases: [] })).toEqual({ columns: [], groups: [] });
  });
});
