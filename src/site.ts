/** Where the site is published: a host of its own, or a folder of one (`https://host.example/training/leakpath`). */

/** @throws Error where the address could not stand before the paths of pages */
export function siteAddress(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '')
    throw new Error(`LEAKPATH_SITE is "${given}"; it must be an address like https://host.example/ or https://host.example/folder/`);
  return url.href.replace(/\/+$/, '');
}

/** Without the slash at its end. Set LEAKPATH_SITE to the address of your own copy. */
export const SITE = siteAddress(process.env['LEAKPATH_SITE'] ?? 'https://leakpath.example');

/** The folder of the host in which the site lies: '' or `/training/leakpath`. */
export const BASE = new URL(SITE).pathname.replace(/\/$/, '');

/**
 * An address of the site in full. Everything inside the site is written from its root (`/ja/cases/`), which need not be
 * the root of the host: this is the only way from the one to the other.
 * @param path `/ja/cases/`; an address of somebody else stays as it is
 */
export const absolute = (path: string, site = SITE): string => (path.startsWith('/') ? new URL(site + path).href : new URL(path).href);

/** Name of the library, the same in both languages. */
export const NAME = 'Leakpath';
