/** Watches what pages ask for, say and leave behind. */
import type { BrowserContext } from 'playwright-core';

export interface Seen {
  requests: Set<string>;
  /** What was said, thrown, forbidden or set. */
  wrong: string[];
  /** Until every answer has been looked at; to be awaited before the context closes. */
  settled(): Promise<unknown>;
}

/** Watches all that a context does, its workers too. */
export async function watch(context: BrowserContext): Promise<Seen> {
  const looked: Promise<void>[] = [];
  const seen: Seen = { requests: new Set(), wrong: [], settled: () => Promise.all(looked) };
  await context.addInitScript(
    "addEventListener('securitypolicyviolation', (event) => console.error('policy: ' + event.violatedDirective + ' ' + event.blockedURI))",
  );
  context.on('request', (request) => seen.requests.add(request.url()));
  context.on('response', (response) => {
    // The headers that come with an answer leave out those of cookies.
    looked.push(
      response.headerValue('set-cookie').then(
        (cookie) => {
          if (cookie !== null) seen.wrong.push(`a cookie is set by ${response.url()}`);
        },
        // Of an answer that was broken off nothing is known.
        () => undefined,
      ),
    );
  });
  context.on('requestfailed', (request) => {
    // A page that leads on breaks off what it had begun.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED')
      seen.wrong.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`);
  });
  context.on('console', (message) => seen.wrong.push(`${message.page()?.url() ?? ''} says ${message.text()}`));
  context.on('weberror', (error) => seen.wrong.push(`${error.page()?.url() ?? ''} throws ${error.error().message}`));
  context.on('page', (page) => page.on('popup', () => seen.wrong.push(`${page.url()} opens a window`)));
  return seen;
}

/** In the page: everything a site can leave behind, one line each. */
export const LEFT = `(async () => [
  ...document.cookie.split('; ').filter(Boolean).map((text) => 'cookie ' + text),
  ...Object.keys(localStorage).map((key) => 'localStorage ' + key),
  ...Object.keys(sessionStorage).map((key) => 'sessionStorage ' + key),
  ...(await indexedDB.databases()).map(({ name }) => 'indexedDB ' + name),
  ...(await caches.keys()).map((key) => 'cache ' + key),
  ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => 'service worker ' + scope),
])()`;

/** Addresses of any origin but the own one. */
export const others = (requests: Iterable<string>, own: string): string[] =>
  [...requests].filter((address) => !address.startsWith(`${own}/`) && !address.startsWith(`blob:${own}/`) && address !== 'about:blank');
