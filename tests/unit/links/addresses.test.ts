import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addressesIn, outsideAddresses } from '../../../src/links/addresses.ts';
import { loadLibrary } from '../../../src/library/load.ts';
import { law, library, source, technique, text } from '../builders.ts';

test.each([
  ['https://example.com/a_(b)?c=d#e', ['https://example.com/a_(b)?c=d#e']],
  ['https://example.com/資料.', ['https://example.com/資料.']],
  ['See https://example.com/a, or http://example.org.', ['https://example.com/a', 'http://example.org']],
  ['[page](https://example.com/a)。[b](https://example.com/b_(c))を見る', ['https://example.com/a', 'https://example.com/b_(c)']],
  ['資料はhttps://example.com/aにある（https://example.com/b）。', ['https://example.com/a', 'https://example.com/b']],
  ['<a href="https://example.com/a">', ['https://example.com/a']],
  ['https:// and http:/x and example.com', []],
])('%s', (given, expected) => {
  expect(addressesIn(given)).toEqual(expected);
});

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'leakpath-addresses-'));
  mkdirSync(join(root, 'content/pages/about'), { recursive: true });
  writeFileSync(join(root, 'content/pages/about/en.mdx'), '# About\n\nSee [it](https://example.com/about).\n');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('takes them from facts, from ids and from prose, each with its places', () => {
  const row = { scheme: 'attack', id: 'T1052.001', fit: 'exact', reason: text('why') } as const;
  const small = library({
    sources: [source('a', { URL: 'https://example.com/a' }), source('b', { URL: 'https://example.com/a' })],
    laws: [law('appi', { egov: '415AC0000000057' })],
    techniques: [technique('usb', { crosswalk: [row] })],
  });
  expect(Object.fromEntries(outsideAddresses(small, root))).toEqual({
    'https://attack.mitre.org/techniques/T1052/001/': ['content/usb.yaml:1:1'],
    'https://example.com/a': ['content/a.yaml:1:1', 'content/b.yaml:1:1'],
    'https://example.com/about': ['content/pages/about/en.mdx:3:10'],
    'https://laws.e-gov.go.jp/law/415AC0000000057': ['content/appi.yaml:1:1'],
  });
});

test('misses no source of the real library', () => {
  const { library: real } = loadLibrary(process.cwd());
  const found = outsideAddresses(real, process.cwd());
  for (const { data } of real.sources.values()) expect(found.has(data.URL), data.id).toBe(true);
});
