import { describe, expect, test } from 'vitest';
import { fileAddress, target, wayTo } from '../../../src/bundle/relative.ts';
import { seeded } from '../seeded.ts';

describe('fileAddress', () => {
  test.each([
    ['/', 'index.html'],
    ['/ja/', 'ja/index.html'],
    ['/ja/cases/benesse/#step-3', 'ja/cases/benesse/index.html#step-3'],
    ['/en/search/?q=a/b#c', 'en/search/index.html?q=a/b#c'],
    ['/data/cases/benesse/path.ja.svg', 'data/cases/benesse/path.ja.svg'],
    ['ja/search/?q=USB', 'ja/search/index.html?q=USB'],
  ])('%s → %s', (address, file) => {
    expect(fileAddress(address)).toBe(file);
  });
});

describe('target', () => {
  const from = 'ja/cases/benesse/index.html';
  test.each([
    'https://example.jp/ja/',
    'HTTPS://example.jp/',
    'mailto:a@example.jp',
    'data:,x',
    'blob:x',
    '//example.jp/',
    '#step-1',
    '?q=1',
    '',
  ])('%s leads elsewhere or stays', (address) => {
    expect(target(from, address)).toBeUndefined();
  });
  test.each([
    ['/', 'index.html', ''],
    ['/ja/laws/', 'ja/laws/index.html', ''],
    ['../', 'ja/cases/index.html', ''],
    ['teach/?a=1#b', 'ja/cases/benesse/teach/index.html', '?a=1#b'],
    ['./path.svg', 'ja/cases/benesse/path.svg', ''],
    ['/ja/search/?q=a&amp;vector=usb-memory', 'ja/search/index.html', '?q=a&amp;vector=usb-memory'],
    ['/ja/search/?q=%E6%BC%8F#?', 'ja/search/index.html', '?q=%E6%BC%8F#?'],
  ])('%s means %s', (address, file, rest) => {
    expect(target(from, address)).toEqual({ file, rest });
  });
});

describe('wayTo', () => {
  test.each([
    ['index.html', 'ja/index.html', 'ja/index.html'],
    ['ja/index.html', 'index.html', '../index.html'],
    ['ja/cases/benesse/index.html', 'ja/cases/benesse/index.html', 'index.html'],
    ['ja/cases/benesse/index.html', 'ja/cases/index.html', '../index.html'],
    ['ja/cases/benesse/index.html', 'en/cases/benesse/index.html', '../../../en/cases/benesse/index.html'],
    ['ja/cases/benesse/index.html', 'data/cases/benesse/path.svg', '../../../data/cases/benesse/path.svg'],
    // A file may be called like a folder on the way to another.
    ['a/b/index.html', 'a/b', '../b'],
  ])('from %s to %s: %s', (from, to, way) => {
    expect(wayTo(from, to)).toBe(way);
  });
  test('leads there from anywhere', () => {
    const random = seeded(7);
    const path = () =>
      [...Array.from({ length: Math.floor(random() * 4) }, () => 'abc'[Math.floor(random() * 3)] ?? ''), 'index.html'].join('/');
    for (let n = 0; n < 500; n += 1) {
      const [from, to] = [path(), path()];
      expect(new URL(wayTo(from, to), `file:///root/${from}`).pathname).toBe(`/root/${to}`);
    }
  });
});
