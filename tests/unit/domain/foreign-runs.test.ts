import { describe, expect, it } from 'vitest';
import { foreignRuns } from '../../../src/domain/foreign-runs.ts';

describe('foreignRuns', () => {
  it.each([
    ['', []],
    ['Plain English.', [{ text: 'Plain English.' }]],
    ['Delegation (委任) of calls', [{ text: 'Delegation (' }, { text: '委任', lang: 'ja' }, { text: ') of calls' }]],
    ['The Japan News, 読売新聞社', [{ text: 'The Japan News, ' }, { text: '読売新聞社', lang: 'ja' }]],
    ['懲役、禁錮 are 拘禁刑', [{ text: '懲役、禁錮', lang: 'ja' }, { text: ' are ' }, { text: '拘禁刑', lang: 'ja' }]],
  ])('finds Japanese in “%s”', (text, runs) => {
    expect(foreignRuns(text, 'en')).toEqual(runs);
  });

  it('joins again to the text', () => {
    for (const text of ['a漢b（字）c', '「x」漢', 'ーa', '漢ー']) {
      expect(
        foreignRuns(text, 'en')
          .map((run) => run.text)
          .join(''),
      ).toBe(text);
    }
  });

  it('leaves Japanese with Latin names alone', () => {
    expect(foreignRuns('USBメモリとITproの記事', 'ja')).toEqual([{ text: 'USBメモリとITproの記事' }]);
  });
});
