/** Every address inside the site leads somewhere, and every anchor exists. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DIST, localised, pages } from './dist.ts';

const all = pages();
const byPath = new Map(all.map((page) => [page.path, page]));
const anchors = new Map(
  all.map(({ path, $ }) => [
    path,
    new Set(
      $('[id]')
        .map((_, element) => $(element).attr('id'))
        .get(),
    ),
  ]),
);

/** Addresses in a page with what they are resolved to; only those of this site. */
const internal = all.flatMap(({ path, $ }) =>
  $('a[href], link[href], script[src], form[action], img[src]')
    .map((_, element) => $(element).attr('href') ?? $(element).attr('src') ?? $(element).attr('action') ?? '')
    .get()
    .filter((href) => !/^(https?:|mailto:|data:)/.test(href))
    .map((href) => ({ from: path, href, to: new URL(href, `http://site${path}`) })),
);

describe('internal links', () => {
  test('there are many', () => {
    expect(internal.length).toBeGreaterThan(1000);
  });

  test('each leads to a page or a file', () => {
    const broken = internal.filter(
      ({ to }) =>
        !byPath.has(to.pathname) && !existsSync(join(DIST, decodeURIComponent(to.pathname), to.pathname.endsWith('/') ? 'index.html' : '')),
    );
    expect(broken.map(({ from, href }) => `${from} → ${href}`)).toEqual([]);
  });

  test('each anchor exists on its page', () => {
    const broken = internal.filter(
      ({ to }) => to.hash && byPath.has(to.pathname) && !anchors.get(to.pathname)?.has(decodeURIComponent(to.hash.slice(1))),
    );
    expect(broken.map(({ from, href }) => `${from} → ${href}`)).toEqual([]);
  });

  test('links stay in their language, save the language switch and what names another', () => {
    const astray = localised(all).flatMap(({ path, $ }) =>
      $('a[href^="/"]')
        .filter((_, element) => {
          const href = $(element).attr('href') ?? '';
          // What holds both languages belongs to neither: the dataset, the copy for rooms without a network.
          const isOfBoth =
            /^\/(?:data\/(?:[^/]+|schemas\/[^/]+|cases\/[^/]+\/[a-z]+\.json)|llms\.txt)$/.test(href) && !/\.(?:ja|en)\./.test(href);
          return !$(element).attr('hreflang') && !isOfBoth && href.slice(0, 4) !== path.slice(0, 4);
        })
        .map((_, element) => `${path} → ${$(element).attr('href') ?? ''}`)
        .get(),
    );
    expect(astray).toEqual([]);
  });
});
