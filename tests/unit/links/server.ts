/** A site on loopback that misbehaves in every way the link check knows; it keeps a list of what it was asked. */
import { readFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

export const pem = (name: string): string => readFileSync(join(process.cwd(), `tests/fixtures/tls/${name}.pem`), 'utf8');

export interface Site {
  origin: string;
  /** Method and path of every request, in the order they came. */
  asked: string[];
  /** Headers of the last request. */
  headers: http.IncomingHttpHeaders;
  /** The most requests that were open at one time. */
  most: number;
  /** Milliseconds at which each request came. */
  times: number[];
  close(): Promise<void>;
}

export type Reply = (response: http.ServerResponse, request: http.IncomingMessage) => void;

/** Answers with a status and headers. */
export const status =
  (code: number, headers: http.OutgoingHttpHeaders = {}): Reply =>
  (response) =>
    void response.writeHead(code, headers).end();

/** Leads elsewhere. */
export const leads = (code: number, location: string): Reply => status(code, { location });

/** Answers GET but not HEAD. */
export const noHead: Reply = (response, { method }) => void response.writeHead(method === 'HEAD' ? 405 : 200).end();

/** Takes the question and says nothing. */
export const silent: Reply = () => undefined;

/** Hangs up. */
export const hangsUp: Reply = (response) => void response.destroy();

/**
 * Starts a site.
 * @param replies by path; what is not there is 404
 * @param certificate name of a certificate in tests/fixtures/tls, to speak TLS with it
 */
export async function site(replies: Record<string, Reply>, certificate?: string): Promise<Site> {
  let open = 0;
  const answer: http.RequestListener = (request, response) => {
    open += 1;
    response.once('close', () => (open -= 1));
    seen.most = Math.max(seen.most, open);
    seen.times.push(performance.now());
    seen.asked.push(`${request.method} ${request.url}`);
    seen.headers = request.headers;
    (replies[request.url ?? ''] ?? status(404))(response, request);
  };
  const server =
    certificate === undefined ? http.createServer(answer) : https.createServer({ key: pem('key'), cert: pem(certificate) }, answer);
  const seen: Site = {
    origin: '',
    asked: [],
    headers: {},
    most: 0,
    times: [],
    close: () => new Promise((resolve) => server.close(() => resolve()).closeAllConnections()),
  };
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  seen.origin = `http${certificate === undefined ? '' : 's'}://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return seen;
}

/** An address on loopback where nobody listens. */
export async function closedOrigin(): Promise<string> {
  const { origin, close } = await site({});
  await close();
  return origin;
}
