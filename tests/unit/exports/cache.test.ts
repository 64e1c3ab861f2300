import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { cached, hashOf, writeWhole } from '../../../src/exports/cache.ts';

const folder = mkdtempSync(join(tmpdir(), 'leakpath-exports-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it('makes a thing once for the same input', async () => {
  const make = vi.fn(() => Promise.resolve(Buffer.from('made')));
  expect((await cached(folder, 'key', make)).toString()).toBe('made');
  expect((await cached(folder, 'key', make)).toString()).toBe('made');
  expect(make).toHaveBeenCalledTimes(1);
  await cached(folder, 'other', make);
  expect(make).toHaveBeenCalledTimes(2);
});
it('tells inputs apart by their parts, not by their sum', () => {
  expect(hashOf('ab', 'c')).not.toBe(hashOf('a', 'bc'));
  expect(hashOf('a', 'b')).toBe(hashOf('a', 'b'));
});
it('writes a file with the folders above it', () => {
  const path = join(folder, 'a/b/c.txt');
  writeWhole(path, '文');
  expect(readFileSync(path, 'utf8')).toBe('文');
});
