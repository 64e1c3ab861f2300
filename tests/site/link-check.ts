/** The addresses inside a built site, and which of them lead nowhere. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from './dist.ts';

export interface Link {
  from: string;
  /** Name of the element that carries it: a, link, script, form, img. */
  element: string;
  href: string;
  to: URL;
}

/**
 * Addresses in pages with what they are resolved to; only those of this site.
 * @param base folder of the host in which the site lies, '' for its root
 */
export const internalLinks = (all: readonly Page[], base = ''): Link[] =>
  all.flatMap(({ path, $ }) =>
    $('a[href], link[href], script[src], form[action], img[src]')
      .map((_, element) => ({
        element: element.tagName,
        href: $(element).attr('href') ?? $(element).attr('src') ?? $(element).attr('action') ?? '',
      }))
      .get()
      .filter(({ href }) => !/^(https?:|mailto:|data:)/.test(href))
      .map((link) => ({ from: path, ...link, to: new URL(link.href, `http://site${base}${path}`) })),
  );

const told = (links: readonly Link[]) => links.map(({ from, href }) => `${from} → ${href}`);

/** Links that no page and no file of the folder answers. */
export function leadingNowhere(links: readonly Link[], dist: string, base = ''): string[] {
  const answered = ({ pathname }: URL) => {
    if (!pathname.startsWith(`${base}/`)) return false;
    const path = decodeURIComponent(pathname.slice(base.length));
    return existsSync(join(dist, path, path.endsWith('/') ? 'index.html' : ''));
  };
  return told(links.filter(({ to }) => !answered(to)));
}

/** Links to an anchor that their page has not. */
export function withoutAnchor(links: readonly Link[], all: readonly Page[], base = ''): string[] {
  const anchors = new Map(
    all.map(({ path, $ }) => [
      base + path,
      new Set(
        $('[id]')
          .map((_, element) => $(element).attr('id'))
          .get(),
      ),
    ]),
  );
  return told(
    links.filter(({ to }) => to.hash && anchors.has(to.pathname) && !anchors.get(to.pathname)?.has(decodeURIComponent(to.hash.slice(1)))),
  );
}
