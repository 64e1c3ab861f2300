import { expect, test } from 'vitest';
import { closeTerms } from '../../../src/search/engine/close.ts';
import { seeded } from '../seeded.ts';

const span = (term: number, start: number) => ({ term, start, length: 1 });

test.each([
  ['nothing', [], 0],
  ['one term however often', [span(0, 1), span(0, 2), span(0, 400)], 1],
  ['neighbours', [span(0, 10), span(1, 12), span(2, 40)], 3],
  ['each somewhere else', [span(0, 0), span(1, 500), span(2, 1000)], 1],
  ['two of three, in any order of the page', [span(2, 900), span(0, 0), span(1, 880)], 2],
])('%s', (_, spans, count) => {
  expect(closeTerms(spans, 'en')).toBe(count);
});

test('a term that names the page stands beside any other', () => {
  const spans = [span(0, 0), span(1, 500), span(2, 1000)];
  expect(closeTerms(spans, 'en', new Set([1]))).toBe(2);
  expect(closeTerms([], 'en', new Set([0, 1]))).toBe(2);
});

test('as many as the best passage holds, counted one by one', () => {
  const random = seeded(5);
  for (let round = 0; round < 200; round += 1) {
    const spans = Array.from({ length: Math.floor(random() * 12) }, () => span(Math.floor(random() * 4), Math.floor(random() * 120)));
    const counts = spans.map(
      ({ start: from }) => new Set(spans.filter(({ start }) => start >= from && start + 1 - from <= 36).map(({ term }) => term)).size,
    );
    expect(closeTerms(spans, 'en')).toBe(Math.max(0, ...counts));
  }
});
