import { describe, expect, test } from 'vitest';
import { publishedCases } from '../../src/domain/backlinks.ts';
import { whatIfPath } from '../../src/domain/what-if.ts';
import { smallestView } from '../../src/views/smallest.ts';
import { pages } from './dist.ts';
import { library } from '../real-library.ts';

const built = new Map(pages().map((page) => [page.path, page]));
const page = (path: string) => {
  const found = built.get(path);
  if (!found) throw new Error(`no page ${path}`);
  return found.$;
};
const LANGS = ['ja', 'en'] as const;

describe.each(publishedCases(library).map((leakCase) => [leakCase.slug, leakCase] as const))('%s', (slug, leakCase) => {
  const path = whatIfPath(library, leakCase);
  test('has a way out in the data, or the question would be empty', () => {
    expect(path.steps.some(({ out }) => out)).toBe(true);
  });
  test.each(LANGS)('says in a table what each control would have done (%s)', (lang) => {
    const $ = page(`/${lang}/cases/${slug}/`);
    const controls = new Set(path.steps.flatMap((step) => step.controls.map(({ control }) => control)));
    expect($('.wi-table tbody tr')).toHaveLength(controls.size);
    expect($('.what-if input')).toHaveLength(controls.size);
  });
  test.each(LANGS)('claims nothing without style sheets: what a choice shows is hidden (%s)', (lang) => {
    const $ = page(`/${lang}/cases/${slug}/`);
    expect($('.wi-gone, .wi-effect, .wi-broken, .wi-open, .what-if').not('[hidden]')).toHaveLength(0);
    expect($('.dg-cut').not('[display="none"]')).toHaveLength(0);
  });
  test.each(LANGS)('ties drawing and list by step (%s)', (lang) => {
    const $ = page(`/${lang}/cases/${slug}/`);
    for (const { n } of path.steps) expect($(`svg [data-step="${n}"]`)).toHaveLength(2);
  });
});

test.each(LANGS)('the page of controls names every smallest choice (%s)', (lang) => {
  const $ = page(`/${lang}/controls/`);
  const { all } = smallestView(library);
  const printed = $('section:has(#smallest) > .wi-cuts > li')
    .get()
    .map((item) =>
      $(item)
        .find('a')
        .get()
        .map((link) => $(link).attr('href')),
    );
  expect(printed).toEqual(all.map((cut) => cut.map((slug) => `/${lang}/controls/${slug}/`)));
});

test.each(LANGS)('the grids hold every technique and outcome of every case (%s)', (lang) => {
  const $ = page(`/${lang}/compare/`);
  const cases = publishedCases(library);
  const steps = cases.flatMap(({ data }) => data.path.steps.flatMap(({ techniques }) => techniques));
  const outcomes = cases.flatMap(({ data }) => Object.values(data.outcomes).flatMap(({ entries }) => entries));
  expect($('[data-kind="technique"] td .mark')).toHaveLength(steps.length);
  expect($('[data-kind="outcome"] td .mark')).toHaveLength(outcomes.length);
});
