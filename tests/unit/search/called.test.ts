import { describe, expect, test } from 'vitest';
import { calledBy } from '../../../src/search/engine/called.ts';

const pages = [
  { url: '/ja/controls/usb/', title: '外部記憶媒体の接続禁止', facets: { kind: ['control'] } },
  { url: '/ja/techniques/usb/', title: 'USBメモリへのコピー', facets: { kind: ['technique'] } },
  { url: '/ja/cases/usb/', title: 'USBの事件', facets: { kind: ['case'] } },
];
const terms = [
  { url: '#a', forms: ['書類送検', '送検'], reading: 'しょるいそうけん', definition: '' },
  { url: '', forms: ['外部記憶媒体の接続禁止', 'USBメモリの使用禁止'], definition: '', page: '/ja/controls/usb/' },
  { url: '', forms: ['送検', '検察'], definition: '' },
];

describe('what pages are called', () => {
  const called = calledBy(terms, pages, 'ja');
  test('entries by any form or by their reading; those called so first', () => {
    expect(called.entries('送検').map(({ forms }) => forms[0])).toEqual(['送検', '書類送検']);
    expect(called.entries('しょるいそうけん').map(({ url }) => url)).toEqual(['#a']);
    expect(called.entries('そうけん')).toEqual([]);
    expect(called.entries('')).toEqual([]);
  });
  test('a word names the pages of the catalogues in whose forms or title it stands, the less the more there are', () => {
    expect([...called.naming('禁止').keys()]).toEqual([0]);
    expect([...called.naming('ＵＳＢメモリ').keys()]).toEqual([0, 1]);
    expect(called.naming('禁止').get(0)).toBeGreaterThan(called.naming('USBメモリ').get(0) ?? 0);
    expect(called.naming('事件').size).toBe(0);
    expect(called.naming('の').size).toBe(0);
  });
  test('English words as a whole, by their stems', () => {
    const english = calledBy([], [{ url: '/en/laws/a/', title: 'Duties of boards', facets: { kind: ['law'] } }], 'en');
    expect(english.naming('board duty').size).toBe(0);
    expect(english.naming('board').size).toBe(1);
    expect(english.naming('boar').size).toBe(0);
  });
});
