import { describe, expect, test } from 'vitest';
import { isEmpty, readState, writeState } from '../../../src/search/address.ts';
import { FACETS, type Facets } from '../../../src/search/facets.ts';
import { inOrder } from '../../../src/search/order.ts';
import { countValues, selected } from '../../../src/search/selection.ts';
import { sizeClass } from '../../../src/search/size-class.ts';
import { seeded } from '../seeded.ts';

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
      disclosed: pick(['2014', '2023']),
    }));
    for (let round = 0; round < 50; round += 1) {
      const selection: Facets = { vector: pick(['a', 'b', 'c']), outcome: pick(['x', 'y']), disclosed: pick(['2014']) };
      const counts = countValues(pages, selection);
      for (const facet of FACETS) {
        for (const [value, count] of Object.entries(counts[facet])) {
          expect(count).toBe(pages.filter((one) => selected(one, { ...selection, [facet]: [value] })).length);
        }
      }
    }
  });
});

describe('order', () => {
  const pages = [{ date: '2014-07-09', size: 28_950_000 }, {}, { date: '2023-10-17', size: 9_280_000 }].map((keys, index) => ({
    url: `/${index}/`,
    title: '',
    facets: {},
    ...keys,
  }));
  const found = [{ place: 1 }, { place: 0 }, { place: 2 }];
  test.each([
    ['relevance', [1, 0, 2]],
    ['date', [2, 0, 1]],
    ['size', [0, 2, 1]],
  ] as const)('by %s', (order, places) => {
    expect(inOrder(found, pages, order).map(({ place }) => place)).toEqual(places);
  });
});

describe('size classes', () => {
  test.each([
    [{ unit: 'files', value: 170 }, 'under-10k'],
    [{ unit: 'records', value: 72_460 }, '10k-1m'],
    [{ unit: 'records', value: 1_000_000 }, '1m-10m'],
    [{ unit: 'records', value: 28_950_000 }, 'over-10m'],
    [{ unit: 'yen', value: 30_000_000 }, 'uncounted'],
    [undefined, 'uncounted'],
  ] as const)('%o is %s', (figure, name) => {
    expect(sizeClass(figure)).toBe(name);
  });
});

describe('address', () => {
  test('reads what it writes', () => {
    const state = {
      query: 'USBメモリ 執行猶予',
      facets: { vector: ['usb-memory', 'smartphone-over-usb'], outcome: ['arrest'], disclosed: ['2023'] },
      exact: true,
      order: 'size' as const,
    };
    expect(readState(writeState(state))).toEqual(state);
    expect(writeState(state)).toMatch(
      /^\?q=.+&vector=usb-memory&vector=smartphone-over-usb&outcome=arrest&disclosed=2023&exact=1&sort=size$/,
    );
  });
  test('nothing to say is an empty address', () => {
    expect(writeState({ query: '  ', facets: {}, exact: false, order: 'relevance' })).toBe('');
    expect(isEmpty(readState('?utm=1&vector='))).toBe(true);
  });
  test('passes over what is no value', () => {
    expect(readState('?vector=<b>&vector=usb-memory&vector=usb-memory&colour=red').facets).toEqual({ vector: ['usb-memory'] });
  });
});
