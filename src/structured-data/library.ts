/** What the descriptions of all pages share: addresses, licence, who publishes, the library as a whole. */
import type { Organization, WebSite } from 'schema-dts';
import { absolute, NAME } from '../site.ts';

export const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** The library answers for its texts, as in its citations. */
export const PUBLISHER = {
  '@type': 'Organization',
  '@id': absolute('/#publisher'),
  name: NAME,
  url: absolute('/'),
} as const satisfies Organization;

/** The library as the whole that a page is part of; the home pages describe it in full under the same `@id`. */
export const LIBRARY = { '@type': 'WebSite', '@id': absolute('/#website'), name: NAME, url: absolute('/') } as const satisfies WebSite;
