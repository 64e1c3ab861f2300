/** The built site as a host with brotli sends it: headers of the site's own server, bodies compressed once and kept. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import { serve, type Served } from '../../scripts/stages/serve.ts';

const PACKED = /^(?:image\/(?!svg)|application\/(?:pdf|zip|octet-stream)|font\/)/;

interface Answer {
  status: number;
  headers: Headers;
  body: Buffer;
}

export interface CountedSite extends Served {
  /** Bytes of the bodies sent since the last call, to pages and to their workers alike. */
  sent: () => number;
}

/** @param dist folder of the built site */
export async function serveBrotli(dist: string): Promise<CountedSite> {
  let sent = 0;
  const site = await serve(dist);
  const kept = new Map<string, Promise<Answer>>();
  const answer = async (address: string): Promise<Answer> => {
    const response = await fetch(site.origin + address, { redirect: 'manual' });
    const headers = new Headers(response.headers);
    const plain = Buffer.from(await response.arrayBuffer());
    const body = plain.length === 0 || PACKED.test(headers.get('content-type') ?? '') ? plain : brotliCompressSync(plain);
    if (body !== plain) headers.set('content-encoding', 'br');
    for (const name of ['transfer-encoding', 'connection', 'keep-alive', 'date']) headers.delete(name);
    headers.set('content-length', String(body.length));
    return { status: response.status, headers, body };
  };
  const server = createServer((request, response) => {
    const address = request.url ?? '/';
    const known = kept.get(address) ?? answer(address);
    kept.set(address, known);
    known.then(
      ({ status, headers, body }) => {
        sent += body.length;
        response.writeHead(status, Object.fromEntries(headers)).end(body);
      },
      () => response.writeHead(502).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    sent: () => {
      const sum = sent;
      sent = 0;
      return sum;
    },
    close: async () => {
      await new Promise((resolve) => server.close(resolve).closeAllConnections());
      await site.close();
    },
  };
}
