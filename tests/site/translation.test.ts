/** Pages put into a third language by a browser: what must stay as it is says so, and foreign words say whose they are. */
import { describe, expect, test } from 'vitest';
import { pages } from './dist.ts';

const SITE = pages().filter(({ $ }) => $('meta[http-equiv="refresh"]').length === 0);
const KEPT = '[translate="no"]';
const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Every text of every page that a browser may translate, with the language it is said to be in. */
const TEXTS = SITE.flatMap(({ $, path }) =>
  $(`body, body *:not(script, style, svg, svg *, template)`)
    .toArray()
    .flatMap((element) => {
      const own = $(element)
        .contents()
        .toArray()
        .flatMap((node) => (node.type === 'text' && node.data.trim() !== '' ? [node.data.trim()] : []));
      if (own.length === 0 || $(element).closest(KEPT).length > 0) return [];
      const lang = $(element).closest('[lang]').attr('lang');
      return own.map((text) => ({ path, $, element, text, lang }));
    }),
);

/** At most a handful, told by page. */
const told = (texts: readonly (typeof TEXTS)[number][]) =>
  texts.slice(0, 25).map(({ path, element, text }) => `${path}: ${element.tagName}: ${text.slice(0, 60)}`);

describe('a browser that translates', () => {
  test('leaves numbers of cases and other ids alone', () => {
    // Inside a sentence an id is a word that no translator knows; alone it might be taken for one.
    expect(told(TEXTS.filter(({ text }) => /^(https?:\S*)?LP-[A-Z]\d{3}[\w/-]*$/.test(text)))).toEqual([]);
  });

  test('leaves code, citations and the name of the site alone', () => {
    const kept = 'code, pre, kbd, samp, .brand, .cite-text, #path-caption';
    expect(SITE.reduce((sum, { $ }) => sum + $(kept).length, 0)).toBeGreaterThan(1000);
    expect(told(TEXTS.filter(({ $, element }) => $(element).closest(kept).length > 0))).toEqual([]);
  });

  test('is told where a page in English holds Japanese', () => {
    // Texts of former days are kept as they were.
    const today = TEXTS.filter(({ path }) => !/^\/id\/LP-C\d+-/.test(path));
    expect(told(today.filter(({ lang, text }) => lang === 'en' && JAPANESE.test(text)))).toEqual([]);
  });

  test('is told where a page in Japanese holds a sentence in English', () => {
    // Titles of standards and names of files are written so in Japanese, too; five words in a row are English.
    const english = /(\b[A-Za-z][a-z]+\b[ ,]*){5}/;
    expect(
      told(TEXTS.filter(({ lang, text, path }) => lang === 'ja' && path.startsWith('/ja/') && !JAPANESE.test(text) && english.test(text))),
    ).toEqual([]);
  });

  test('may translate the rest: no page and no section forbids it as a whole', () => {
    for (const { $, path } of SITE) {
      expect($(['html', 'body', 'main', 'article', 'section'].map((name) => name + KEPT).join()).length, path).toBe(0);
    }
  });
});
