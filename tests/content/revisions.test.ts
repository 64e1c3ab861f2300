/** What was published of a case can still be read as it was, and no case changes without saying so. */
import { describe, expect, test } from 'vitest';
import { publishedCases } from '../../src/domain/backlinks.ts';
import { keptCases, readSnapshots } from '../../src/citation/revisions/keep.ts';
import { revisionsOf } from '../../src/citation/changes.ts';
import { advice, digestOf } from '../../src/citation/revisions/snapshot.ts';
import { LANGS } from '../../src/model/text.ts';
import { library, ROOT } from './library.ts';

const snapshots = readSnapshots(ROOT);

test('the text of every newest revision is kept as the case stands', () => {
  const told = keptCases(ROOT, library).flatMap(({ leakCase, standing }) => (standing === 'kept' ? [] : [advice(leakCase, standing)]));
  expect(told).toEqual([]);
});

test('the text of every older revision is kept, and every text that is kept stands in the list of revisions', () => {
  const cases = publishedCases(library);
  const listed = cases.flatMap((leakCase) => revisionsOf(leakCase).map(({ anchor }) => anchor));
  const kept = [...snapshots.values()].filter(({ id }) => cases.some(({ data }) => data.id === id));
  expect(kept.map(({ revision }) => revision).sort()).toEqual(listed.sort());
});

describe.each([...snapshots.values()])('$revision', (kept) => {
  test('was not changed by hand', () => {
    expect(digestOf(kept.content)).toBe(kept.digest);
  });
  test.each(LANGS)('reads in plain words in %s, with the anchors of the page', (lang) => {
    const lines = kept.reading[lang].flatMap(({ lines: all }) => all);
    expect(lines.filter((line) => /<\w|undefined|\[object|\]\(|\*\*|\{#/.test(line.text))).toEqual([]);
    const ids = lines.flatMap(({ id }) => id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const start of ['step-', 'fig-', 'event-', 'source-'])
      expect(
        ids.filter((id) => id.startsWith(start)),
        start,
      ).not.toEqual([]);
  });
});
