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

  test('no page is an orphan: links in pages lead to each from the start page of its language', () => {
    const onward = Map.groupBy(
      internal.filter(({ element }) => element === 'a'),
      ({ from }) => from,
    );
    const reachedFrom = (start: string) => {
      const reached = new Set([start]);
      // A set may grow while it is walked: what is added is walked too.
      for (const path of reached) for (const { to } of onward.get(path) ?? []) reached.add(to.pathname);
      return reached;
    };
    const reached = { ja: reachedFrom('/ja/'), en: reachedFrom('/en/') };
    expect(
      localised(all)
        .map(({ path }) => path)
        .filter((path) => !reached[path.startsWith('/ja/') ? 'ja' : 'en'].has(path)),
    ).toEqual([]);
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
