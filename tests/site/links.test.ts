/** Every address inside the site leads somewhere, and every anchor exists. */
import { describe, expect, test } from 'vitest';
import { DIST, localised, pages } from './dist.ts';
import { internalLinks, leadingNowhere, withoutAnchor } from './link-check.ts';

const all = pages();
const internal = internalLinks(all);

describe('internal links', () => {
  test('there are many', () => {
    expect(internal.length).toBeGreaterThan(1000);
  });

  test('each leads to a page or a file', () => {
    expect(leadingNowhere(internal, DIST)).toEqual([]);
  });

  test('each anchor exists on its page', () => {
    expect(withoutAnchor(internal, all)).toEqual([]);
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
