/** The Content-Security-Policy of every page: the one place where it is written down. */

/** What a page may load, and from where; what is not named is forbidden. */
const DIRECTIVES: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  // The search engine is WebAssembly; nothing else is compiled on the page.
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
};

/** What a browser heeds in a header alone. */
const IN_HEADERS_ONLY: Readonly<Record<string, string>> = { 'frame-ancestors': "'none'" };

const written = (directives: Readonly<Record<string, string>>): string =>
  Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');

/** The policy as it stands in each page, for hosts that send no headers of ours. */
export const PAGE_POLICY = written(DIRECTIVES);

/** The policy as a header: the same, and no other site may frame a page. */
export const HEADER_POLICY = written({ ...DIRECTIVES, ...IN_HEADERS_ONLY });
