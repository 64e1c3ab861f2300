import { afterEach, expect, test, vi } from 'vitest';
import type { FoundPages } from '../../../src/search/engine/found.ts';
import { ReadablePage } from '../../../src/search/engine/page-text.ts';
import { keepWhere } from '../../../src/search/engine/signs.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const found: FoundPages = new Map(
  ['here', 'gone', 'half'].map((id) => {
    const result = { id, score: 1, words: [], data: () => Promise.resolve({ url: id, content: '', anchors: [] }) };
    return [id, { result, score: 1, spans: [{ start: 1, length: 1, term: 0 }] }];
  }),
);

test('a page whose text does not come, or not as far as is looked at, is left out, and the others are kept', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const missing = () => Promise.reject(new Error('404'));
  const open = (id: string): Promise<ReadablePage> => {
    if (id === 'gone') return missing();
    return Promise.resolve(new ReadablePage({ parts: [], cuts: id === 'half' ? [0, 1, 2] : [0, 2], text: '' }, missing));
  };
  const kept = await keepWhere(found, open, [], () => true);
  expect([...kept.keys()]).toEqual(['here']);
  expect(warn).toHaveBeenCalledTimes(2);
});
