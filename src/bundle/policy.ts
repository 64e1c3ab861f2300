/**
 * The Content-Security-Policy of a page, for a copy opened from a disk.
 *
 * `'self'` means the origin of the page, and a page from a disk has none of its own: Chromium lets `'self'` match every
 * `file:` address, which other browsers need not, so `file:` is said beside it. The search runs in a worker made from
 * memory (`blob:`), because a browser lets no file start a worker from another file. Nothing is ever fetched.
 */
const CHANGED: Readonly<Record<string, string>> = { 'worker-src': 'blob:', 'connect-src': "'none'" };

/** @example copyPolicy("default-src 'none'; img-src 'self'") // "default-src 'none'; img-src 'self' file:" */
export const copyPolicy = (policy: string): string =>
  policy
    .split(';')
    .map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      const changed = CHANGED[name];
      if (changed !== undefined) return `${name} ${changed}`;
      return [name, ...sources.flatMap((source) => (source === "'self'" ? [source, 'file:'] : [source]))].join(' ');
    })
    .join('; ');
