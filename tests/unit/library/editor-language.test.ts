import { expect, test } from 'vitest';
import { editorLanguage } from '../../../src/library/editor-language.ts';

test.each([
  ['the choice of the editor before the system', { LEAKPATH_LANG: 'ja', LANG: 'en_US.UTF-8' }, 'ja'],
  ['the same the other way round', { LEAKPATH_LANG: 'en', LC_ALL: 'ja_JP.UTF-8' }, 'en'],
  ['a choice that is none is passed over', { LEAKPATH_LANG: 'fr', LANG: 'ja_JP.UTF-8' }, 'ja'],
  ['LC_ALL before LANG', { LC_ALL: 'ja_JP.UTF-8', LANG: 'en_US.UTF-8' }, 'ja'],
  ['LC_ALL before LC_MESSAGES', { LC_ALL: 'C.UTF-8', LC_MESSAGES: 'ja_JP.UTF-8' }, 'en'],
  ['LC_MESSAGES before LANG', { LC_MESSAGES: 'ja', LANG: 'de_DE.UTF-8' }, 'ja'],
  ['what is empty is not set', { LC_ALL: '', LANG: 'ja_JP.eucJP' }, 'ja'],
  ['any other locale', { LANG: 'fr_FR.UTF-8' }, 'en'],
])('%s', (_, env, lang) => {
  expect(editorLanguage(env, 'en-US')).toBe(lang);
});

test.each([
  ['ja-JP', 'ja'],
  ['en-GB', 'en'],
  ['jv-ID', 'en'],
])('where the environment says nothing, the system does: %s', (locale, lang) => {
  expect(editorLanguage({}, locale)).toBe(lang);
});
