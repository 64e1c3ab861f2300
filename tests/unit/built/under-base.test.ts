import { expect, test } from 'vitest';
import { cssUnderBase, htmlUnderBase, underBase } from '../../../src/built/under-base.ts';
import { answerUnder } from '../../../src/search/engine/under-base.ts';
import type { Answer } from '../../../src/search/engine/types.ts';

test.each([
  ['/', '/training/a/'],
  ['/ja/cases/?q=a#b', '/training/a/ja/cases/?q=a#b'],
  ['//cdn.example/x', '//cdn.example/x'],
  ['https://a.example/ja/', 'https://a.example/ja/'],
  ['#step-1', '#step-1'],
  ['../x/', '../x/'],
  ['', ''],
])('%s', (address, expected) => {
  expect(underBase('/training/a', address)).toBe(expected);
});

const html = (inside: string) => htmlUnderBase('/b', `<!doctype html><html lang="ja">${inside}</html>`);

test.each([
  ['<a href="/ja/">', '<a href="/b/ja/">'],
  ["<form action='/ja/search/'>", "<form action='/b/ja/search/'>"],
  ['<img srcset="/a.png 1x, /b.png 2x" src=/a.png>', '<img srcset="/b/a.png 1x, /b/b.png 2x" src="/b/a.png">'],
  ['<meta http-equiv="refresh" content="0;url=/ja/x/">', '<meta http-equiv="refresh" content="0;url=/b/ja/x/">'],
  ['<meta name="description" content="/ja/x/">', '<meta name="description" content="/ja/x/">'],
  ['<svg><a xlink:href="/ja/">', '<svg><a xlink:href="/b/ja/">'],
  ['<script src="/theme.js"></script>', '<script src="/b/theme.js"></script>'],
  ['<script>const a = \'<a href="/ja/">\'</script>', '<script>const a = \'<a href="/ja/">\'</script>'],
  ['<!-- <a href="/ja/"> -->', '<!-- <a href="/ja/"> -->'],
  ['<p data-x="/ja/">href="/ja/"</p>', '<p data-x="/ja/">href="/ja/"</p>'],
  ['<p title="a > b" id=x><a title=">" href="/ja/">', '<p title="a > b" id=x><a title=">" href="/b/ja/">'],
])('%s', (before, after) => {
  expect(html(before)).toBe(`<!doctype html><html lang="ja" data-base="/b">${after}</html>`);
});

test('at the root of its host a page stays letter by letter', () => {
  expect(htmlUnderBase('', '<html><a href="/ja/">')).toBe('<html><a href="/ja/">');
});

test('style sheets', () => {
  expect(cssUnderBase('/b', 'a{background:url("/x.svg")}b{src:url(data:image/png;base64,AA)}@import "/y.css";')).toBe(
    'a{background:url("/b/x.svg")}b{src:url(data:image/png;base64,AA)}@import "/b/y.css";',
  );
});

test('every address of an answer', () => {
  const answer = {
    hits: [
      {
        url: '/en/a/',
        sub: [{ url: '/en/a/#s', label: '', excerpt: '' }],
        at: { url: '/en/a/#t', label: '' },
        counterpart: { url: '/ja/a/', title: '' },
      },
    ],
    term: { url: '/en/glossary/#term-a', title: '', definition: '' },
    total: 1,
  } as unknown as Answer;
  expect([...JSON.stringify(answerUnder('/b', answer)).matchAll(/"url":"([^"]*)"/g)].map(([, url]) => url).sort()).toEqual(
    ['/b/en/a/', '/b/en/a/#s', '/b/en/a/#t', '/b/en/glossary/#term-a', '/b/ja/a/'].sort(),
  );
  expect(answerUnder('', answer)).toEqual(answer);
});
