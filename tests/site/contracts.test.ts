/** What tools and readers may rely on, page by page (see "Contracts" in CONTRIBUTING.md). */
import { describe, expect, test } from 'vitest';
import { localised, pages } from './dist.ts';
import { library } from '../real-library.ts';

const all = pages();
const inLanguages = localised(all);
const cases = inLanguages.filter(({ path }) => /^\/(ja|en)\/cases\/[^/]+\/$/.test(path));

/** Runs a check on each page and names the pages that fail it. */
const failing = (list: typeof all, check: (page: (typeof all)[number]) => boolean) =>
  list.filter((page) => !check(page)).map(({ path }) => path);

describe('every page', () => {
  test('has one main and one h1', () => {
    expect(failing(all, ({ $ }) => $('main').length === 1 && $('h1').length === 1)).toEqual([]);
  });
  test('exists in both languages at the same address', () => {
    const paths = new Set(inLanguages.map(({ path }) => path));
    const other = (path: string) => path.replace(/^\/(ja|en)/, (_, lang) => (lang === 'ja' ? '/en' : '/ja'));
    expect(failing(inLanguages, ({ path }) => paths.has(other(path)))).toEqual([]);
  });
  test('names its language, its address and its alternates', () => {
    expect(
      failing(inLanguages, ({ path, $ }) => {
        const lang = path.slice(1, 3);
        const alternates = $('link[rel="alternate"][hreflang]')
          .map((_, element) => $(element).attr('hreflang'))
          .get()
          .sort()
          .join();
        return (
          $('html').attr('lang') === lang &&
          ($('link[rel="canonical"]').attr('href') ?? '').endsWith(path) &&
          alternates === 'en,ja,x-default'
        );
      }),
    ).toEqual([]);
  });
  test('has a title and a description of its own', () => {
    const titles = inLanguages.map(({ $ }) => $('title').text());
    expect(new Set(titles).size).toBe(titles.length);
    const texts = inLanguages.map(({ $ }) => $('meta[name="description"]').attr('content') ?? '');
    expect(texts.filter((text) => text.length <= 10)).toEqual([]);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });
  test('marks what the search indexes', () => {
    expect(failing(inLanguages, ({ $ }) => $('[data-pagefind-body]').length === 1)).toEqual([]);
  });
  test('asks no other origin for anything', () => {
    const outside = (page: (typeof all)[number]) =>
      page.$('script[src^="http"], link[rel="stylesheet"][href^="http"], img[src^="http"], iframe, link[rel="preconnect"]').length === 0;
    expect(failing(all, outside)).toEqual([]);
  });
  test('shows no Markdown that was left unread', () => {
    expect(failing(all, ({ $ }) => !/\*\*|\]\(|\{#/.test($('main').text()))).toEqual([]);
  });
});

describe('a case page', () => {
  test('there are six in each language', () => {
    expect(cases).toHaveLength(12);
  });
  test('shows the path as inline SVG followed by the list of its steps', () => {
    expect(
      failing(cases, ({ path, $ }) => {
        const steps = library.cases.get(path.split('/')[3] ?? '')?.data.path.steps ?? [];
        const ids = $('#path ol.steps > li')
          .map((_, element) => $(element).attr('id'))
          .get();
        return $('#path figure > svg').length === 1 && ids.join() === steps.map(({ n }) => `step-${n}`).join();
      }),
    ).toEqual([]);
  });
  test('links every station of the diagram to its step', () => {
    expect(
      failing(cases, ({ $ }) => {
        const stations = $('#path figure > svg a')
          .map((_, element) => $(element).attr('href'))
          .get();
        const steps = $('#path ol.steps > li')
          .map((_, element) => `#${$(element).attr('id') ?? ''}`)
          .get();
        return steps.length > 3 && steps.every((step) => stations.includes(step));
      }),
    ).toEqual([]);
  });
  test('gives every figure, event, outcome and source its anchor', () => {
    expect(
      failing(cases, ({ path, $ }) => {
        const data = library.cases.get(path.split('/')[3] ?? '')?.data;
        if (!data) return false;
        const wanted = [
          ...data.figures.map(({ n }) => `fig-${n}`),
          ...data.timeline.map(({ id }) => `event-${id}`),
          ...Object.values(data.outcomes).flatMap(({ entries }) => entries.map(({ id }) => `outcome-${id}`)),
          ...data.disputes.map(({ id }) => `dispute-${id}`),
        ];
        return wanted.every((id) => $(`[id="${id}"]`).length === 1) && $('#sources li[id^="source-"]').length > 0;
      }),
    ).toEqual([]);
  });
  test('says something on each of the four tracks and lists what is not known', () => {
    expect(failing(cases, ({ $ }) => $('#outcomes > section').length === 4 && $('#unknowns li').length > 0)).toEqual([]);
  });
});

describe('links run both ways', () => {
  const find = (path: string) => {
    const page = all.find((candidate) => candidate.path === path);
    if (!page) throw new Error(`no page at ${path}`);
    return page;
  };
  test('a technique lists each case that used it with the very step', () => {
    for (const { slug, data } of library.cases.values()) {
      for (const { n, techniques } of data.path.steps) {
        for (const technique of techniques) {
          expect(
            find(`/ja/techniques/${technique}/`).$(`a[href="/ja/cases/${slug}/#step-${n}"]`).length,
            `${technique} ← ${slug} step ${n}`,
          ).toBeGreaterThan(0);
        }
      }
    }
  });
  test('an outcome type lists each case that came to it', () => {
    for (const { slug, data } of library.cases.values()) {
      for (const { id, type } of Object.values(data.outcomes).flatMap(({ entries }) => entries)) {
        expect(find(`/en/outcomes/${type}/`).$(`a[href="/en/cases/${slug}/#outcome-${id}"]`).length, `${type} ← ${slug} ${id}`).toBe(1);
      }
    }
  });
  test('the bibliography lists each source with what cites it', () => {
    const { $ } = find('/en/sources/');
    for (const id of library.sources.keys()) expect($(`[id="source-${id}"] .tags a`).length, id).toBeGreaterThan(0);
  });
});
