import { expect, test } from 'vitest';
import { facetCounts, sourceFacets } from '../../../src/views/source-filters.ts';
import { source } from '../builders.ts';

const rows = [
  sourceFacets(source('a', { publisher: '甲社', grade: 'company', issued: '2024-02-20' }), [{ kind: 'case', slug: 'alpha' }]),
  sourceFacets(source('b', { 'container-title': '乙新聞', issued: '2023-12/2024-01' }), [
    { kind: 'case', slug: 'alpha' },
    { kind: 'case', slug: 'beta' },
    { kind: 'law', slug: 'gamma' },
  ]),
  sourceFacets(source('c', { authority: '東京地方裁判所', publisher: '裁判所' }), []),
];

test('each source knows its kind, publisher, year and cases', () => {
  expect(rows).toEqual([
    { grade: 'company', publisher: '甲社', year: '2024', case: 'alpha' },
    { grade: 'press', publisher: '乙新聞', year: '2023', case: 'alpha beta' },
    { grade: 'press', publisher: '東京地方裁判所', year: 'undated', case: '' },
  ]);
});

test('values are counted, the most frequent first, years from new to old with the undated before them', () => {
  expect(facetCounts(rows, 'grade')).toEqual([
    { value: 'press', count: 2 },
    { value: 'company', count: 1 },
  ]);
  expect(facetCounts(rows, 'case')).toEqual([
    { value: 'alpha', count: 2 },
    { value: 'beta', count: 1 },
  ]);
  expect(facetCounts(rows, 'year').map(({ value }) => value)).toEqual(['undated', '2024', '2023']);
});
