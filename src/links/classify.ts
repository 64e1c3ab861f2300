/** What an answer, or the lack of one, says about an address. */
import type { LinkError, LinkState } from './state.ts';

/** A request that brought no answer, with the reason. */
export class NoAnswer extends Error {
  readonly reason: LinkError;
  constructor(reason: LinkError, cause?: unknown) {
    super(reason, { cause });
    this.reason = reason;
  }
}

/** The state that a status means where no redirect follows it. */
export function stateOfStatus(status: number): LinkState {
  if (status >= 200 && status < 300) return 'ok';
  if (status === 404 || status === 410) return 'gone';
  // 451: withheld for legal reasons, so it is there.
  return [401, 402, 403, 407, 429, 451].includes(status) ? 'blocked' : 'error';
}

/** The state of an address from which no answer came. */
export function stateOfReason(reason: LinkError): LinkState {
  if (reason.startsWith('certificate-') || reason === 'tls') return 'bad-tls';
  return ['dns', 'timeout', 'refused', 'reset', 'no-route'].includes(reason) ? 'unreachable' : 'error';
}

const REASONS: Readonly<Record<string, LinkError>> = {
  ECONNREFUSED: 'refused',
  ECONNRESET: 'reset',
  EPIPE: 'reset',
  ETIMEDOUT: 'timeout',
  EHOSTUNREACH: 'no-route',
  ENETUNREACH: 'no-route',
  EADDRNOTAVAIL: 'no-route',
  ENOTFOUND: 'dns',
  ENODATA: 'dns',
  CERT_HAS_EXPIRED: 'certificate-expired',
  CERT_NOT_YET_VALID: 'certificate-expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'certificate-self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'certificate-self-signed',
  ERR_TLS_CERT_ALTNAME_INVALID: 'certificate-wrong-host',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'certificate-unverified',
  UNABLE_TO_GET_ISSUER_CERT: 'certificate-unverified',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'certificate-unverified',
  EPROTO: 'tls',
};

const FAMILIES: readonly (readonly [RegExp, LinkError])[] = [
  [/^EAI_/, 'dns'],
  [/^HPE_/, 'not-http'],
  [/^(ERR_SSL_|ERR_TLS_|CERT_|CRL_)/, 'tls'],
];

/** The reason behind an error of Node's http, tls, net or dns. */
export function reasonOf(error: unknown): LinkError {
  const code = String((error as { code?: unknown } | undefined)?.code ?? '');
  return REASONS[code] ?? FAMILIES.find(([pattern]) => pattern.test(code))?.[1] ?? 'other';
}

const PERMANENT = [301, 308];
export const isRedirect = (status: number): boolean => [...PERMANENT, 302, 303, 307].includes(status);

export interface Hop {
  /** The address asked. */
  at: string;
  status: number;
}

/**
 * Where a reader should go from now on: to the end of the permanent redirects with which the way begins. What a temporary
 * redirect leads to may be elsewhere tomorrow.
 * @param hops all addresses asked, the last without a redirect
 */
export function newAddress(hops: readonly Hop[]): string | undefined {
  const first = hops.findIndex(({ status }) => !PERMANENT.includes(status));
  return first > 0 ? hops[first]?.at : undefined;
}

/** A page deep in a site that leads to the front page is often a page that is no more. */
export function isFrontPage(from: string, to: string): boolean {
  const path = (address: string) => new URL(address).pathname;
  return path(from) !== '/' && path(to) === '/' && new URL(to).search === '';
}

/** Seconds or an HTTP date (RFC 9110, 10.2.3) as milliseconds from now; undefined where it is neither. */
export function retryAfter(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
