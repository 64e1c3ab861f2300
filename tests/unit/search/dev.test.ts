import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { indexFile, indexState } from '../../../src/integrations/search-in-dev.ts';

const root = mkdtempSync(join(tmpdir(), 'leakpath-dev-'));
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});
const put = (file: string, seconds: number) => {
  mkdirSync(join(root, file, '..'), { recursive: true });
  writeFileSync(join(root, file), '[]');
  utimesSync(join(root, file), seconds, seconds);
};

describe('search in development', () => {
  test('knows whether the index is missing, fresh or behind', () => {
    // Folders count as well: a file that was removed leaves no other trace.
    const now = Date.now() / 1000;
    put('content/terms/a.yaml', now);
    expect(indexState(root)).toBe('missing');
    put('dist/search/ja/pages.json', now + 100);
    expect(indexState(root)).toBe('fresh');
    put('src/pages/index.astro', now + 200);
    expect(indexState(root)).toBe('stale');
  });
  test('serves the index and nothing beside it', () => {
    const folder = join(root, 'dist/search');
    expect(indexFile(folder, '/search/ja/pages.json?v=1')).toBe(join(folder, 'ja/pages.json'));
    expect(indexFile(folder, '/search/ja/../../../content/terms/a.yaml')).toBeUndefined();
    expect(indexFile(folder, '/search/ja/%2e%2e/%2e%2e/%2e%2e/content/terms/a.yaml')).toBeUndefined();
    expect(indexFile(folder, '/search/ja/')).toBeUndefined();
    expect(indexFile(folder, '/ja/search/')).toBeUndefined();
  });
});
