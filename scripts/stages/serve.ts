import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersOf } from '../../src/security/headers.ts';

export interface Served {
  origin: string;
  close(): Promise<void>;
}

/**
 * Serves a built site on loopback, as a static host would: folders with their slash, 404.html for what is missing, and
 * the headers that `_headers` asks for (but nothing is cached).
 * @param dist folder of the built site
 * @param port 0 takes a free one
 * @param base folder of the host in which the site lies, '' for its root; elsewhere nothing is found
 * @param beside scripts that are no part of the site, by their path; a browser keeps what it has compiled of them
 */
export async function serve(dist: string, port = 0, base = '', beside: Readonly<Record<string, string>> = {}): Promise<Served> {
  const notFound = readFileSync(join(dist, '404.html'));
  const files = sirv(dist, {
    dev: true,
    etag: true,
    setHeaders: (response, path) => {
      response.setHeaders(new Map(Object.entries(headersOf(path))));
    },
  });
  const server: Server = createServer((request, response) => {
    const [, pathname = '/', search = ''] = /^([^?]*)(.*)$/.exec(request.url ?? '/') ?? [];
    const script = beside[pathname];
    if (script !== undefined) {
      response.writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'max-age=31536000, immutable' }).end(script);
      return;
    }
    if (/\/[^/.]+$/.test(pathname)) {
      // `//name` would be another site.
      response.writeHead(308, { location: `${pathname.replace(/^[/\\]+/, '/')}/${search}` }).end();
      return;
    }
    const missing = () =>
      void response.writeHead(404, { ...headersOf('/404.html'), 'content-type': 'text/html; charset=utf-8' }).end(notFound);
    if (!pathname.startsWith(`${base}/`)) {
      missing();
      return;
    }
    request.url = pathname.slice(base.length) + search;
    files(request, response, missing);
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(() => resolve()).closeAllConnections()),
  };
}
