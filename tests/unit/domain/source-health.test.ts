import { describe, expect, it, test } from 'vitest';
import {
  archivedCopy,
  checkedBetween,
  fates,
  healthByPublisher,
  isArchive,
  sourceHealth,
  stateCounts,
} from '../../../src/domain/source-health.ts';
import type { LinkResult } from '../../../src/links/result.ts';
import { LINK_STATES } from '../../../src/links/state.ts';
import type { Source } from '../../../src/model/source.ts';
import { source } from '../builders.ts';
import { below, seeded } from '../seeded.ts';

const at = (name: string) => `https://${name}.example/`;
const results = (given: Record<string, Partial<LinkResult>>) =>
  new Map(
    Object.entries(given).map(([name, one]) => [at(name), { address: at(name), checked: '2024-05-01', state: 'ok' as const, ...one }]),
  );
const from = (name: string, given: Partial<Source> = {}) => source(name, { URL: at(name), ...given });

test.each([
  ['https://megalodon.jp/ref/2014-0710/www.example.com/', true],
  ['https://web.archive.org/web/2014/https://example.com/', true],
  ['https://warp.ndl.go.jp/info:ndljp/pid/1/', true],
  ['https://blog.archive.org/', false],
  ['https://notmegalodon.jp/', false],
  ['https://example.com/?u=https://web.archive.org/', false],
])('%s is in an archive: %s', (address, expected) => {
  expect(isArchive(address)).toBe(expected);
});

test('the archived copy is the one an editor gave, or the address itself where that is a copy', () => {
  const archived = { URL: 'https://web.archive.org/web/1/x', day: '2023-01-01' };
  expect(archivedCopy(from('a', { archived }))).toEqual({ address: archived.URL, day: '2023-01-01', itself: false });
  expect(archivedCopy(source('b', { URL: 'https://megalodon.jp/x' }))).toEqual({ address: 'https://megalodon.jp/x', itself: true });
  expect(archivedCopy(from('c', { copy: true }))).toBeUndefined();
});

describe('the health of the sources', () => {
  it('says nothing of what was not checked', () => {
    const rows = sourceHealth([from('a'), from('b')], new Map());
    expect(rows.map(({ state, result }) => [state, result])).toEqual([
      ['unchecked', undefined],
      ['unchecked', undefined],
    ]);
    expect(fates(rows)).toEqual({ found: 0, lost: 0, unchecked: 2 });
    expect(checkedBetween(rows)).toBeUndefined();
  });

  it('takes one result for all sources at the same address', () => {
    const rows = sourceHealth([from('a'), source('again', { URL: at('a') })], results({ a: { state: 'gone' } }));
    expect(rows.map(({ state }) => state)).toEqual(['gone', 'gone']);
  });

  it('tells from when to when it was checked', () => {
    const rows = sourceHealth([from('a'), from('b'), from('c')], results({ a: { checked: '2024-05-03' }, b: { checked: '2024-04-30' } }));
    expect(checkedBetween(rows)).toEqual({ first: '2024-04-30', last: '2024-05-03' });
  });

  it('names the host of a source that names nobody', () => {
    const [named, bare] = sourceHealth([from('a', { publisher: 'Paper' }), from('b')], new Map());
    expect([named?.publisher, bare?.publisher]).toEqual(['Paper', 'b.example']);
  });

  it('puts publishers with the most lost sources first, then those with the most', () => {
    const rows = sourceHealth(
      [from('a', { publisher: 'One' }), from('b', { publisher: 'Two' }), from('c', { publisher: 'Two' }), from('d', { publisher: 'Lost' })],
      results({ a: {}, d: { state: 'blocked' } }),
    );
    expect(healthByPublisher(rows).map(({ publisher, counts }) => [publisher, Object.fromEntries(counts)])).toEqual([
      ['Lost', { blocked: 1 }],
      ['Two', { unchecked: 2 }],
      ['One', { ok: 1 }],
    ]);
  });

  it('counts every source once, by state, by fate and by publisher', () => {
    for (let seed = 1; seed <= 50; seed += 1) {
      const next = seeded(seed);
      const names = Array.from({ length: below(next, 30) }, (_, index) => `s${index}`);
      const sources = names.map((name) => from(name, { publisher: `p${below(next, 5)}` }));
      const checked = names.filter(() => next() < 0.6);
      const found = results(
        Object.fromEntries(checked.map((name) => [name, { state: LINK_STATES[below(next, LINK_STATES.length)] ?? 'ok' }])),
      );
      const rows = sourceHealth(sources, found);
      const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);
      expect(sum(stateCounts(rows).map(({ count }) => count)), `seed ${seed}`).toBe(names.length);
      expect(sum(Object.values(fates(rows)))).toBe(names.length);
      expect(fates(rows).unchecked).toBe(names.length - checked.length);
      expect(sum(healthByPublisher(rows).flatMap(({ counts }) => [...counts.values()]))).toBe(names.length);
    }
  });
});
