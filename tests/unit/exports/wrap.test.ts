import { describe, expect, it } from 'vitest';
import { textWidth, wrapText } from '../../../src/exports/wrap.ts';

describe('textWidth', () => {
  it('takes a Japanese character for an em and Latin letters for less', () => {
    expect(textWidth('名簿業者', 10)).toBe(40);
    expect(textWidth('lists', 10)).toBeLessThan(30);
  });
});

describe('wrapText', () => {
  const ja = (text: string, width: number) => wrapText(text, { width, size: 10, lang: 'ja' });
  it('breaks Japanese between words and never before a mark that closes', () => {
    const lines = ja('破線：報道・主張・見解・推定にとどまるもの。', 90);
    expect(lines.join('')).toBe('破線：報道・主張・見解・推定にとどまるもの。');
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) {
      expect(textWidth(line, 10)).toBeLessThanOrEqual(90);
      expect(line).not.toMatch(/^[、。：・」）]|[「（]$/);
    }
  });
  it('breaks English at spaces alone', () => {
    expect(wrapText('Double bar: an expected control did not hold here', { width: 120, size: 10, lang: 'en' })).toEqual([
      'Double bar: an',
      'expected control did',
      'not hold here',
    ]);
  });
  it('keeps an address whole, even where it is too long', () => {
    expect(ja('住所は https://leakpath.example/ja/cases/ntt-west/ です', 100)).toContain('https://leakpath.example/ja/cases/ntt-west/');
  });
});
