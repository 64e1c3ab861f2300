import { describe, expect, test } from 'vitest';
import { ReadablePage } from '../../../src/search/engine/page-text.ts';
import { decode } from '../../../src/search/tokens/decode.ts';
import { BREAK } from '../../../src/search/tokens/characters.ts';
import { readPieces, writePieces } from '../../../src/search/tokens/pieces.ts';
import { tokens } from '../../../src/search/tokens/tokens.ts';
import { fuzzer } from '../fuzz.ts';
import { seeded } from '../seeded.ts';

const piecesOf = (text: string, lang: 'ja' | 'en') => decode([...tokens(text, lang), BREAK]);

describe('pieces as text', () => {
  test.each([
    ['ja', '第24条の2（USBメモリ）', '第24条の2\u0002（\u0002USBメモリ）\n'],
    ['ja', 'NTT 西日本 は 3.5 億円', 'NTT 西日本 は 3.5 億円\n'],
    ['en', 'Art. 24-2: “sold” 72,460 records', 'Art\u0002. 24\u0002-\u00022\u0002: “\u0002sold\u0002” 72,460 records\n'],
  ] as const)('%s: %s', (lang, text, written) => {
    expect(writePieces(piecesOf(text, lang))).toBe(written);
  });
  test('come back as they were, whatever they are', () => {
    const make = fuzzer(seeded(7));
    for (let n = 0; n < 2000; n += 1) {
      const pieces = piecesOf(make.text(), n % 2 ? 'ja' : 'en');
      expect(readPieces(writePieces(pieces))).toEqual(pieces);
    }
  });
});

describe('a page that is read as far as it is quoted', () => {
  const first = 'one two\n';
  const chunks = ['three four\n', 'five\n'];
  const opened = () => {
    const brought: number[] = [];
    const page = new ReadablePage({ parts: [['step-1', 'Step 1', 3]], cuts: [0, 3, 6, 8], text: first }, (n) => {
      brought.push(n);
      return Promise.resolve(chunks[n - 1] ?? '');
    });
    return { page, brought };
  };

  test('has parts from anchor to anchor, and what stands before the first', () => {
    expect(opened().page.parts).toEqual([
      { id: '', label: '', from: 0, to: 3 },
      { id: 'step-1', label: 'Step 1', from: 3, to: 8 },
    ]);
  });
  test('brings the chunks that are touched, each once', async () => {
    const { page, brought } = opened();
    await page.load(0, 3);
    expect(brought).toEqual([]);
    await Promise.all([page.load(2, 4), page.load(5, 6)]);
    expect(brought).toEqual([1]);
    expect(page.pieces.map(({ text }) => text)).toEqual(['one ', 'two', '', 'three ', 'four', '']);
    await page.load(0, 8);
    expect(brought).toEqual([1, 2]);
    expect(page.pieces[6]).toEqual({ text: 'five' });
  });
  test('asks again for a chunk that did not come', async () => {
    let tries = 0;
    const page = new ReadablePage({ parts: [], cuts: [0, 3, 6], text: first }, () => {
      tries += 1;
      return tries === 1 ? Promise.reject(new Error('404')) : Promise.resolve('three four\n');
    });
    await expect(page.load(3, 4)).rejects.toThrow('404');
    await page.load(3, 4);
    expect(page.pieces[3]).toEqual({ text: 'three ' });
  });
});
