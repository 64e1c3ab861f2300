/** One request to one address, bounded in time and size. */
import http from 'node:http';
import https from 'node:https';
import { NoAnswer, reasonOf } from './classify.ts';

export interface Answer {
  status: number;
  location: string | undefined;
  retryAfter: string | undefined;
  /** The beginning of the body, if it was asked for. */
  body: string;
}

interface Question {
  method: 'HEAD' | 'GET';
  userAgent: string;
  timeoutMs: number;
  /** Of the body no more is read than this; 0 ends the connection at the header. */
  bodyBytes: number;
  /** Certificates trusted instead of those of Node. */
  ca?: string | undefined;
  signal: AbortSignal;
}

/** The first bytes of the body; then the connection is closed, however much there is to come. */
function beginning(response: http.IncomingMessage, most: number, done: (body: string) => void): void {
  const chunks: Buffer[] = [];
  let size = 0;
  const end = () => {
    done(Buffer.concat(chunks).subarray(0, most).toString('utf8'));
    response.destroy();
  };
  if (most === 0) return end();
  response.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= most) end();
  });
  response.on('end', end);
}

/**
 * Asks an address and does not follow redirects.
 * @throws NoAnswer with the reason; the reason of `signal` where that ended it
 */
export async function ask(address: string, { method, userAgent, timeoutMs, bodyBytes, ca, signal }: Question): Promise<Answer> {
  const late = AbortSignal.timeout(Math.ceil(timeoutMs));
  try {
    return await new Promise<Answer>((resolve, reject) => {
      const { request } = address.startsWith('https:') ? https : http;
      request(
        address,
        {
          method,
          ...(ca !== undefined && { ca }),
          headers: { 'user-agent': userAgent, accept: 'text/html,*/*;q=0.8', 'accept-language': 'ja,en;q=0.8', connection: 'close' },
          signal: AbortSignal.any([signal, late]),
        },
        (response) => {
          const { statusCode: status = 0, headers } = response;
          response.on('error', reject);
          beginning(response, bodyBytes, (body) =>
            resolve({ status, location: headers.location, retryAfter: headers['retry-after'], body }),
          );
        },
      )
        .on('error', reject)
        .end();
    });
  } catch (error) {
    signal.throwIfAborted();
    throw new NoAnswer(late.aborted ? 'timeout' : reasonOf(error), error);
  }
}
