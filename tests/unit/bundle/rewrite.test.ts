import { describe, expect, test } from 'vitest';
import { copyPolicy } from '../../../src/bundle/policy.ts';
import { copyCss, copyHtml, modulesOf } from '../../../src/bundle/rewrite.ts';

const FILES = new Set(['index.html', 'ja/index.html', 'ja/search/index.html', 'theme.js', '_astro/a.js', '_astro/b.js', 'データ/図.svg']);
const copy = { has: (file: string) => FILES.has(file), site: 'https://leakpath.example', base: 'offline/page.js' };
const html = (text: string) => copyHtml('ja/search/index.html', text, copy);

describe('a page', () => {
  test.each([
    ['a link', '<a href="/ja/#x">', '<a href="../index.html#x">'],
    ['single quotes', "<a href='/ja/'>", "<a href='../index.html'>"],
    ['no quotes', '<a href=/ja/ class=b>', '<a href="../index.html" class=b>'],
    ['capitals', '<A HREF="/ja/">', '<A HREF="../index.html">'],
    ['a form', '<form class="a>b" action="/ja/search/">', '<form class="a>b" action="index.html">'],
    ['a script', '<script src="/theme.js"></script>', '<script src="../../theme.js"></script>'],
    [
      'a drawing',
      '<svg><a xlink:href="/ja/"><image href="/theme.js"/></a></svg>',
      '<svg><a xlink:href="../index.html"><image href="../../theme.js"/></a></svg>',
    ],
    ['pictures', '<img srcset="/theme.js 1x, /ja/ 2x">', '<img srcset="../../theme.js 1x, ../index.html 2x">'],
    ['a way on', '<meta http-equiv="refresh" content="0;url=/ja/">', '<meta http-equiv="refresh" content="0;url=../index.html">'],
    [
      'a name in Japanese',
      '<a href="/%E3%83%87%E3%83%BC%E3%82%BF/%E5%9B%B3.svg">',
      '<a href="../../%E3%83%87%E3%83%BC%E3%82%BF/%E5%9B%B3.svg">',
    ],
    ['what the copy leaves out', '<a href="/ja/feed.xml?a#b">', '<a href="https://leakpath.example/ja/feed.xml?a#b">'],
    ['a folder the copy leaves out', '<a href="/en/">', '<a href="https://leakpath.example/en/">'],
  ])('%s', (_, before, after) => {
    expect(html(before)).toBe(after);
  });
  test.each([
    '<a href="#main">',
    '<a href="https://example.jp/ja/">',
    '<link rel="canonical" href="https://leakpath.example/ja/search/">',
    '<input aria-keyshortcuts="/ Control+K" data-href="/ja/" title="href=&quot;/ja/&quot;" value=\'src="/ja/"\'>',
    '<!-- <a href="/ja/"> -->',
    '<script type="application/json">{"a":"<a href=\\"/ja/\\">"}</script>',
    '<style>a::after { content: "<a href=/ja/>" }</style>',
    '<p>1 < 2 and href="/ja/"</p>',
    '<meta name="description" content="0;url=/ja/">',
  ])('%s stays as it is', (text) => {
    expect(html(text)).toBe(text);
  });
  test('modules become classic scripts behind the one they stand on', () => {
    expect(html('<p></p><script type="module" src="/_astro/a.js"></script><script type="module" src="/_astro/b.js"></script>')).toBe(
      '<p></p><script defer src="../../offline/page.js"></script>' +
        '<script defer src="../../_astro/a.js"></script><script defer src="../../_astro/b.js"></script>',
    );
    expect(modulesOf('ja/index.html', '<script src="/x.js"></script><script type="module" src="/_astro/a.js"></script>')).toEqual([
      '_astro/a.js',
    ]);
  });
  test('a module without a file of its own is refused', () => {
    expect(() => html('<script type="module">let a</script>')).toThrow('ja/search/index.html');
  });
  test('the policy fits a disk', () => {
    const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'; base-uri 'none'";
    const fit = "default-src 'none'; script-src 'self' file: 'wasm-unsafe-eval'; connect-src 'none'; worker-src blob:; base-uri 'none'";
    expect(copyPolicy(policy)).toBe(fit);
    expect(html(`<meta http-equiv="Content-Security-Policy" content="${policy}">`)).toContain(`content="${fit}"`);
  });
});

test('a style sheet', () => {
  const css = '@import "/theme.js";a{b:url(/ja/);c:url("/theme.js");d:url(#x);e:url(data:,x)}';
  expect(copyCss('_astro/site.css', css, copy)).toBe(
    '@import "../theme.js";a{b:url(../ja/index.html);c:url("../theme.js");d:url(#x);e:url(data:,x)}',
  );
});
