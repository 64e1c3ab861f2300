import { expect, test } from 'vitest';
import { nearest } from '../../../src/library/nearest.ts';

const KNOWN = ['usb-memory', 'usb-phone', 'mail', 'arrest'];

test.each([
  ['usb-memroy', 'usb-memory'],
  ['usb-memory-stick', 'usb-memory'],
  ['usb-memory-on-a-string', undefined],
  ['usbmemory', 'usb-memory'],
  ['mails', 'mail'],
  ['arest', 'arrest'],
  ['mail', 'mail'],
  ['cloud', undefined],
  ['', undefined],
])('nearest(%j) is %j', (word, found) => {
  expect(nearest(word, KNOWN)).toBe(found);
});

test('nothing is near where nothing is known', () => {
  expect(nearest('mail', [])).toBeUndefined();
});

test('the nearer of two wins, the first of two as near', () => {
  expect(nearest('abcdef', ['abcdxx', 'abcdex'])).toBe('abcdex');
  expect(nearest('abcdef', ['abcdey', 'abcdex'])).toBe('abcdey');
});
