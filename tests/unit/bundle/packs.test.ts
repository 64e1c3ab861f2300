import { describe, expect, test } from 'vitest';
import { packedFile, packOf, packScript } from '../../../src/bundle/packs.ts';
import { withoutPreloads } from '../../../src/bundle/scripts.ts';

describe('packs', () => {
  test.each([
    ['search/ja/pages.json', 'ja'],
    ['search/en/index/en_1.pf_index', 'en'],
    ['en/search/words.json', 'en'],
    ['search/ja/pagefind.js', undefined],
    ['ja/search/index.html', undefined],
    ['data/search/ja/x.json', undefined],
    ['search/fr/pages.json', undefined],
  ])('%s lies in the pack %s', (file, pack) => {
    expect(packOf(file)).toBe(pack);
  });
  test.each([
    ['file:///search/ja/pages.json', 'search/ja/pages.json'],
    ['file:///C:/search/en/index/en_1.pf_index?v=2#x', 'search/en/index/en_1.pf_index'],
    ['file:///home/search/ja/copy/search/en/pages.json', 'search/en/pages.json'],
    ['file:///D:/%E7%A0%94%E4%BF%AE/ja/search/words.json', 'ja/search/words.json'],
    ['https://intra.example/leakpath/en/search/words.json', 'en/search/words.json'],
    ['file:///search/ja/pagefind.js', undefined],
    ['file:///ja/search/index.html', undefined],
  ])('%s asks for %s', (address, file) => {
    expect(packedFile(address)).toBe(file);
  });
  test('a pack calls with its files, byte for byte', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, n) => n);
    let got: [string, Record<string, string>] | undefined;
    const receive = (name: string, pack: Record<string, string>) => (got = [name, pack]);
    // The script is ours, and so is what stands in it.
    new Function('leakpathPack', packScript('ja', [['search/ja/a"b', bytes]]))(receive);
    expect(got?.[0]).toBe('ja');
    expect([...Buffer.from(got?.[1]['search/ja/a"b'] ?? '', 'base64')]).toEqual([...bytes]);
  });
});

describe('preloading', () => {
  const script = (file: string) =>
    `const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["_astro/${file}"])))=>i.map(i=>d[i]);\nload(__vite__mapDeps([0]));`;
  test('nothing is preloaded', () => {
    expect(withoutPreloads(script('dialog.js'))).toBe('const __vite__mapDeps=()=>[];\nload(__vite__mapDeps([0]));');
    expect(withoutPreloads('let a;')).toBe('let a;');
  });
  test('a style sheet would be lost', () => {
    expect(() => withoutPreloads(script('dialog.css'))).toThrow('style sheet');
  });
});
