import { describe, expect, test } from 'vitest';
import { all, asVariant, either, most, together, withNames, type Found, type FoundPages } from '../../../src/search/engine/found.ts';
import { seeded } from '../seeded.ts';

const random = seeded(11);
const pick = (limit: number) => Math.floor(random() * limit);

/** A random list of pages, each with a score and one span. */
const pagesFound = (): FoundPages =>
  new Map(
    Array.from({ length: pick(8) }, () => {
      const id = `page-${pick(10)}`;
      const result = { id, score: 1, words: [], data: () => Promise.resolve({ url: id, content: '', anchors: [] }) };
      return [id, { result, score: 1 + pick(5), spans: [{ start: pick(100), length: 1, term: 0 }] }];
    }),
  );
const ids = (pages: FoundPages) => new Set(pages.keys());

describe('found pages are sets', () => {
  test.each(Array.from({ length: 200 }, (_, round) => round))('round %i', () => {
    const lists = Array.from({ length: 1 + pick(4) }, pagesFound);
    const [first = new Map(), ...rest] = lists;
    const intersection = rest.reduce((left, list) => left.intersection(ids(list)), ids(first));
    const union = lists.reduce((left, list) => left.union(ids(list)), new Set<string>());
    expect(ids(all(lists))).toEqual(intersection);
    expect(ids(either(lists))).toEqual(union);
    const half = ids(most(lists, 'en'));
    expect(intersection.isSubsetOf(half)).toBe(true);
    for (const id of union) expect(half.has(id)).toBe(lists.filter((list) => list.has(id)).length * 2 >= lists.length);
  });
  test('more terms give no more pages, more spellings no fewer', () => {
    for (let round = 0; round < 200; round += 1) {
      const lists = [pagesFound(), pagesFound()];
      const wider = [...lists, pagesFound()];
      expect(ids(all(wider)).isSubsetOf(ids(all(lists)))).toBe(true);
      expect(ids(either(wider)).isSupersetOf(ids(either(lists)))).toBe(true);
    }
  });
  test('what speaks for a page adds up; names put no page in', () => {
    const [one, other] = [pagesFound(), pagesFound()];
    for (const [id, { score }] of together(one, other)) expect(score).toBe((one.get(id)?.score ?? 0) + (other.get(id)?.score ?? 0));
    expect(ids(withNames(one, [other]))).toEqual(ids(one));
  });
  test('of two pages with the same words the one that has them in one passage is ahead', () => {
    const at = (id: string, start: number): [string, Found] => {
      const result = { id, score: 1, words: [], data: () => Promise.resolve({ url: id, content: '', anchors: [] }) };
      return [id, { result, score: 1, spans: [{ start, length: 1, term: 0 }] }];
    };
    const found = most([new Map([at('short', 1), at('long', 1)]), new Map([at('short', 5), at('long', 5000)])], 'en');
    expect(found.get('short')?.score).toBeGreaterThan(found.get('long')?.score ?? Infinity);
  });
  test('a page is one by variant only where no spelling as typed is on it', () => {
    const typed = pagesFound();
    const other = asVariant(pagesFound());
    for (const [id, found] of either([typed, other])) expect(found.variant === true).toBe(!typed.has(id));
  });
});
