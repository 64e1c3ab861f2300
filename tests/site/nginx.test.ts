/** The recipe for nginx, run for real where nginx is installed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersOf } from '../../src/security/headers.ts';
import { DIST, pages } from './dist.ts';
import { NGINX, startNginx, type Nginx } from './nginx.ts';

describe.skipIf(NGINX === undefined)('nginx with docs/deploy/nginx.conf', () => {
  let nginx: Nginx;
  beforeAll(async () => {
    nginx = await startNginx(DIST);
  });
  afterAll(() => nginx.close());

  const lower = (headers: Record<string, string>) =>
    Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  const file = (path: string) => readFileSync(join(DIST, path));

  test('every page is there, with its headers', async () => {
    const all = pages();
    for (const { path } of all) {
      const { status, headers, body } = await nginx.get(path);
      expect(status, path).toBe(200);
      expect(headers, path).toMatchObject({ ...lower(headersOf(path)), 'content-type': 'text/html; charset=utf-8' });
      expect(body.length, path).toBeGreaterThan(500);
    }
  });
  test.each([
    ['/theme.js', 'application/javascript; charset=utf-8'],
    ['/css/timeline.css', 'text/css; charset=utf-8'],
    ['/data/library.json', 'application/json; charset=utf-8'],
    ['/ja/index.md', 'text/markdown; charset=utf-8'],
    ['/data/SHA256SUMS', 'application/octet-stream'],
    ['/favicon.svg', 'image/svg+xml'],
    ['/search/ja/pagefind.js', 'application/javascript; charset=utf-8'],
    ['/search/ja/wasm.unknown.pagefind', 'application/octet-stream'],
  ])('%s is %s', async (path, type) => {
    const { status, headers, body } = await nginx.get(path);
    expect(status).toBe(200);
    expect(headers).toMatchObject({ ...lower(headersOf(path)), 'content-type': type });
    expect(body.equals(file(path))).toBe(true);
  });
  test.each(['/ja/no-such-page/', '/no-such-file.txt', '/data/none.json', '/_headers', '/.nojekyll', '/_astro/none.js'])(
    '%s is not found: the page that helps, with the policy, kept by no cache for long',
    async (path) => {
      const { status, headers, body } = await nginx.get(path);
      expect(status).toBe(404);
      expect(headers).toMatchObject(lower(headersOf('/404.html')));
      expect(body.equals(file('404.html'))).toBe(true);
    },
  );
  test.each([
    ['/ja', '/ja/'],
    ['/en/cases/benesse?q=1', '/en/cases/benesse/?q=1'],
  ])('%s leads to %s, on whatever host and port', async (path, to) => {
    const { status, headers } = await nginx.get(path);
    expect(status).toBe(301);
    expect(headers.location).toBe(to);
    expect(headers['x-content-type-options']).toBe('nosniff');
  });
  test.each([
    '/../package.json',
    '/%2e%2e/package.json',
    '/ja/..%2f..%2fpackage.json',
    '/%00',
    '/ja/%',
    '//evil.example/ja',
    '/\\evil.example/x',
  ])('%s leads nowhere else', async (path) => {
    const { status, headers, body } = await nginx.get(path);
    expect([400, 404]).toContain(status);
    expect(headers.location).toBeUndefined();
    expect(body.toString()).not.toContain('"dependencies"');
  });
  test('text is compressed, and an unchanged file is not sent again', async () => {
    for (const path of ['/ja/cases/benesse/', '/data/library.json', '/ja/index.md', '/search/ja/pages.json']) {
      const { headers, body } = await nginx.get(path, { 'accept-encoding': 'gzip' });
      expect(headers['content-encoding'], path).toBe('gzip');
      expect(headers.vary).toBe('Accept-Encoding');
      const plain = await nginx.get(path);
      expect(gunzipSync(body).equals(plain.body)).toBe(true);
      const again = await nginx.get(path, { 'if-none-match': plain.headers.etag ?? '' });
      expect(again.status, path).toBe(304);
      expect(again.headers['cache-control']).toBe(headersOf(path)['Cache-Control']);
    }
  });
  test('nginx does not tell its version', async () => {
    const { headers } = await nginx.get('/ja/');
    expect(headers.server).toBe('nginx');
  });
});
