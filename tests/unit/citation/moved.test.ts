import { describe, expect, it, test } from 'vitest';
import { moved, readMoved } from '../../../src/citation/moved.ts';
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
