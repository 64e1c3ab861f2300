import { describe, expect, test } from 'vitest';
import { isEmpty, readState, writeState } from '../../../src/search/address.ts';
import { FACETS, type Facets } from '../../../src/search/facets.ts';
import { countValues, selected } from '../../../src/search/selection.ts';
import { seeded } from './samples.ts';

describe('selection', () => {
  const page: Facets = { vector: ['usb-memory', 'mail'], sector: ['education'] };
  test('any value of a facet, all facets', () => {
    expect(selected(page, {})).toBe(true);
    expect(selected(page, { vector: ['cloud', 'mail'] })).toBe(true);
    expect(selected(page, { vector: ['mail'], sector: ['food'] })).toBe(false);
    expect(selected(page, { outcome: ['arrest'] })).toBe(false);
  });
  test('counts are the sizes of the sets they stand for', () => {
    const random = seeded(3);
    const pick = (values: readonly string[]) => values.filter(() => random() < 0.4);
    const pages = Array.from({ length: 60 }, (): Facets => ({
      vector: pick(['a', 'b', 'c']),
      outcome: pick(['x', 'y']),
      year: pick(['2014', '2023']),
    }));
    for (let round = 0; round < 50; round += 1) {
      const selection: Facets = { vector: pick(['a', 'b', 'c']), outcome: pick(['x', 'y']), year: pick(['2014']) };
      const counts = countValues(pages, selection);
      for (const facet of FACETS) {
        for (const [value, count] of Object.entries(counts[facet])) {
          expect(count).toBe(pages.filter((one) => selected(one, { ...selection, [facet]: [value] })).length);
        }
      }
    }
  });
});

describe('address', () => {
  test('reads what it writes', () => {
    const state = {
      query: 'USBメモリ 執行猶予',
      facets: { vector: ['usb-memory', 'smartphone-over-usb'], outcome: ['arrest'], year: ['2023'] },
      exact: true,
    };
    expect(readState(writeState(state))).toEqual(state);
    expect(writeState(state)).toMatch(/^\?q=.+&vector=usb-memory&vector=smartphone-over-usb&outcome=arrest&year=2023&exact=1$/);
  });
  test('nothing to say is an empty address', () => {
    expect(writeState({ query: '  ', facets: {}, exact: false })).toBe('');
    expect(isEmpty(readState('?utm=1&vector='))).toBe(true);
  });
  test('passes over what is no value', () => {
    expect(readState('?vector=<b>&vector=usb-memory&vector=usb-memory&colour=red').facets).toEqual({ vector: ['usb-memory'] });
  });
});
