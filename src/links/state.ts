/** The words in which the check of an address is told. */

/** From sound to broken; the order in which pages list them. */
export const LINK_STATES = ['ok', 'moved', 'gone', 'loop', 'bad-tls', 'unreachable', 'error', 'blocked'] as const;
export type LinkState = (typeof LINK_STATES)[number];

/** What else there is to say than the status. */
export const LINK_ERRORS = [
  'dns',
  'timeout',
  'refused',
  'reset',
  'no-route',
  'certificate-expired',
  'certificate-self-signed',
  'certificate-wrong-host',
  'certificate-unverified',
  'tls',
  'not-http',
  'no-location',
  'robots',
  'front-page',
  'other',
] as const;
export type LinkError = (typeof LINK_ERRORS)[number];

/** Found where it was cited, or where its server sends its readers. */
export const isFound = (state: LinkState): boolean => state === 'ok' || state === 'moved';
