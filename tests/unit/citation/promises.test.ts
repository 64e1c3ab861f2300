import { expect, test } from 'vitest';
import { chartAddress, CHART_NAMES } from '../../../src/charts/registry.ts';
import { addPromises, publishedNow } from '../../../src/citation/promises.ts';
import { LANGS } from '../../../src/model/text.ts';
import { leakCase, library, step, technique } from '../builders.ts';

const before = publishedNow(library({ cases: [leakCase('alpha', { path: { ...leakCase('x').data.path, steps: [step(1), step(2)] } })] }));

test('a case promises its id, its page, its parts and its files', () => {
  expect(before.ids).toEqual({ 'LP-C001': 'cases/alpha' });
  expect(before.pages).toContain('cases/alpha');
  expect(before.anchors['cases/alpha']).toEqual(expect.arrayContaining(['step-1', 'step-2']));
  expect(before.files).toEqual(
    expect.arrayContaining([
      '/ja/feed.xml',
      '/data/cases/alpha/citation.ja.bib',
      '/data/cases/alpha/sources.ris',
      '/data/cases/alpha/path.en.svg',
      '/data/cases/alpha/path.ja.dark.png',
      '/data/cases/alpha/path.ja.mmd',
      '/data/cases/alpha/handout.ja.pdf',
      '/data/cases/alpha/leakpath-alpha.en.pptx',
      '/data/cases/alpha/outcomes.en.csv',
    ]),
  );
  expect(new Set(before.files).size).toBe(before.files.length);
});

test('every chart promises its table, and its picture where it has one', () => {
  const charts = before.files.filter((file) => file.startsWith('/data/charts/'));
  const tables = charts.filter((file) => file.endsWith('.csv'));
  expect(tables).toEqual(CHART_NAMES.flatMap((name) => LANGS.map((lang) => chartAddress(name, lang, 'csv'))));
  expect(charts.filter((file) => !/\.(svg|csv)$/.test(file))).toEqual([]);
});

test('a revision whose text is kept promises it, in both languages and as data', () => {
  const files = publishedNow(library({}), ['LP-C001-2026-11-21']).files;
  expect(files.filter((file) => file.includes('LP-C001-2026-11-21'))).toEqual([
    '/id/LP-C001-2026-11-21/',
    '/id/LP-C001-2026-11-21/ja/',
    '/id/LP-C001-2026-11-21/en/',
    '/data/revisions/LP-C001-2026-11-21.json',
  ]);
});

test('what is gone stays promised, what is new comes after', () => {
  const after = addPromises(before, publishedNow(library({ techniques: [technique('usb')] })));
  expect(after.ids).toEqual({ 'LP-C001': 'cases/alpha', 'LP-T001': 'techniques/usb' });
  expect(after.pages.slice(-3)).toEqual(['cases/alpha', 'cases/alpha/teach', 'techniques/usb']);
  expect(after.anchors['cases/alpha']).toEqual(before.anchors['cases/alpha']);
  expect(after.files).toEqual(expect.arrayContaining(before.files));
});

test('an id keeps the page it stood for', () => {
  const renamed = publishedNow(library({ cases: [leakCase('beta')] }));
  expect(addPromises(before, renamed).ids).toEqual({ 'LP-C001': 'cases/alpha' });
});
