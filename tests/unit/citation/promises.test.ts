import { expect, test } from 'vitest';
import { addPromises, publishedNow } from '../../../src/citation/promises.ts';
import { leakCase, library, step, technique } from '../builders.ts';

const before = publishedNow(library({ cases: [leakCase('alpha', { path: { ...leakCase('x').data.path, steps: [step(1), step(2)] } })] }));

test('a case promises its id, its page, its parts and its files', () => {
  expect(before.ids).toEqual({ 'LP-C001': 'cases/alpha' });
  expect(before.pages).toContain('cases/alpha');
  expect(before.anchors['cases/alpha']).toEqual(expect.arrayContaining(['step-1', 'step-2']));
  expect(before.files).toEqual(
    expect.arrayContaining(['/ja/feed.xml', '/data/cases/alpha/citation.ja.bib', '/data/cases/alpha/sources.ris']),
  );
});

test('what is gone stays promised, what is new comes after', () => {
  const after = addPromises(before, publishedNow(library({ techniques: [technique('usb')] })));
  expect(after.ids).toEqual({ 'LP-C001': 'cases/alpha', 'LP-T001': 'techniques/usb' });
  expect(after.pages.slice(-2)).toEqual(['cases/alpha', 'techniques/usb']);
  expect(after.anchors['cases/alpha']).toEqual(before.anchors['cases/alpha']);
  expect(after.files).toEqual(expect.arrayContaining(before.files));
});

test('an id keeps the page it stood for', () => {
  const renamed = publishedNow(library({ cases: [leakCase('beta')] }));
  expect(addPromises(before, renamed).ids).toEqual({ 'LP-C001': 'cases/alpha' });
});
