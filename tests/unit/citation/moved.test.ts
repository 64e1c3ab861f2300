import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { keepMovedFiles, moved, movedPages, readMoved } from '../../../src/citation/moved.ts';
import { loadLibrary } from '../../../src/library/load.ts';
import { leakCase, library, technique } from '../builders.ts';

const small = library({ cases: [leakCase('alpha')], techniques: [technique('usb')] });

describe('readMoved', () => {
  it('reads what has moved; an empty list is none', () => {
    expect(readMoved('- { from: cases/beta, to: cases/alpha }', small)).toEqual([{ from: 'cases/beta', to: 'cases/alpha' }]);
    expect(readMoved('', small)).toEqual([]);
  });
  test.each([
    ['- { from: cases/alpha, to: techniques/usb }', 'cases/alpha is still a page'],
    ['- { from: cases/beta, to: cases/gamma }', 'cases/beta moved to cases/gamma, which is no page'],
    ['[{ from: cases/beta, to: cases/alpha }, { from: cases/beta, to: techniques/usb }]', 'cases/beta stands there twice'],
    ['- { from: about, to: cases/alpha }', 'is written like cases/old-name'],
    ['- { from: cases/beta, to: cases/alpha, why: x }', 'why'],
  ])('refuses %s', (text, message) => {
    expect(() => readMoved(text, small)).toThrow(message);
  });
});

test('the list of this library is sound', () => {
  expect(() => moved(loadLibrary(process.cwd()).library)).not.toThrow();
});

test('a moved case leads on from its lesson too', () => {
  const moves = [
    { from: 'cases/old', to: 'cases/new' },
    { from: 'laws/old', to: 'laws/new' },
  ];
  expect(movedPages(moves)).toEqual([
    { from: 'cases/old', to: 'cases/new' },
    { from: 'cases/old/teach', to: 'cases/new/teach' },
    { from: 'laws/old', to: 'laws/new' },
  ]);
});

test('the files of a moved entry stay at their old addresses', () => {
  const dist = mkdtempSync(join(tmpdir(), 'leakpath-moved-'));
  try {
    mkdirSync(join(dist, 'data/cases/new'), { recursive: true });
    for (const file of ['sources.ris', 'leakpath-new.ja.pptx']) writeFileSync(join(dist, 'data/cases/new', file), file);
    keepMovedFiles(dist, [
      { from: 'cases/old', to: 'cases/new' },
      { from: 'laws/gone', to: 'laws/without-files' },
    ]);
    expect(readdirSync(join(dist, 'data/cases/old')).sort()).toEqual(['leakpath-old.ja.pptx', 'sources.ris']);
    expect(readFileSync(join(dist, 'data/cases/old/leakpath-old.ja.pptx'), 'utf8')).toBe('leakpath-new.ja.pptx');
    expect(readdirSync(join(dist, 'data/cases/new'))).toHaveLength(2);
  } finally {
    rmSync(dist, { recursive: true });
  }
});
