import { describe, expect, it, test } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { ja, type Key } from '../../../src/i18n/ja.ts';
import { label, list, t } from '../../../src/i18n/t.ts';
import { inLang, otherLang, url } from '../../../src/i18n/url.ts';
import { TRACK } from '../../../src/model/vocabulary.ts';

const KEYS = Object.keys(ja) as Key[];

describe('t', () => {
  test.each([
    ['ja', 'nav.cases', {}, '事例'],
    ['en', 'nav.cases', {}, 'Cases'],
    ['ja', 'path.step', { n: 3 }, 'ステップ3'],
    ['en', 'search.none', { q: 'USB' }, 'No page matches “USB”. Try a shorter phrase, or start from a leak vector below.'],
    ['en', 'search.none', { q: '{q} $&' }, 'No page matches “{q} $&”. Try a shorter phrase, or start from a leak vector below.'],
    ['en', 'path.step', {}, 'step {n}'],
    ['en', 'path.step', { n: 0 }, 'step 0'],
  ] as const)('%s %s %j', (lang, key, values, words) => {
    expect(t(lang, key, values)).toBe(words);
  });
});

describe('the words of the interface', () => {
  it('are the same keys in both languages, none empty', () => {
    expect(Object.keys(en)).toEqual(KEYS);
    expect(KEYS.filter((key) => !ja[key].trim() || !en[key].trim())).toEqual([]);
  });

  it('leave the same places open in both languages', () => {
    const places = (words: string) => (words.match(/\{\w+\}/g) ?? []).sort();
    expect(KEYS.filter((key) => places(ja[key]).join() !== places(en[key]).join())).toEqual([]);
  });

  it('are written in their language: no Japanese in English but the way back', () => {
    expect(KEYS.filter((key) => /[ぁ-ヿ一-鿿]/.test(en[key]))).toEqual(['lang.switch']);
  });
});

test('label and list', () => {
  expect(label(TRACK, 'civil', 'ja')).toBe('民事');
  expect(label(TRACK, 'civil', 'en')).toBe('civil');
  expect(list(['a', 'b', 'c'], 'ja')).toBe('a、b、c');
  expect(list(['a', 'b'], 'en')).toBe('a, b');
  expect(list([], 'en')).toBe('');
});

describe('url', () => {
  test.each([
    [['ja'], '/ja/'],
    [['en', 'cases'], '/en/cases/'],
    [['ja', 'cases', 'benesse'], '/ja/cases/benesse/'],
    [['ja', 'cases', 'benesse', 'step-3'], '/ja/cases/benesse/#step-3'],
    [['en', 'glossary', undefined, 'term-appi'], '/en/glossary/#term-appi'],
  ] as [Parameters<typeof url>, string][])('%j is %s', (parts, address) => {
    expect(url(...parts)).toBe(address);
  });

  it('changes the language of an address and nothing else', () => {
    expect(otherLang('ja')).toBe('en');
    expect(otherLang('en')).toBe('ja');
    expect(inLang('/ja/cases/benesse/', 'en')).toBe('/en/cases/benesse/');
    expect(inLang('/en/', 'ja')).toBe('/ja/');
    expect(inLang('/jam/ja/', 'en')).toBe('/jam/ja/');
  });
});
