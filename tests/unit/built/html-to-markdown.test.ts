import { describe, expect, test } from 'vitest';
import { htmlToMarkdown } from '../../../src/built/html-to-markdown.ts';

const convert = (main: string, lang: 'ja' | 'en' = 'ja') =>
  htmlToMarkdown(`<html><body><header>head</header><main>${main}</main></body></html>`, 'https://a.example/ja/cases/a/', lang).trim();
const card = (numbers: string) =>
  `<span class="ev"><button popovertarget="e"><b>報道</b> ${numbers}</button><span class="card" popover><b>根拠</b><a href="#source-x">3 X</a></span></span>`;

test.each([
  ['headings', '<h1>A</h1><h2>B</h2>', '# A\n\n## B'],
  [
    'links in full',
    '<p><a href="/ja/laws/x/">x</a> <a href="#step-1">1</a></p>',
    '[x](https://a.example/ja/laws/x/) [1](https://a.example/ja/cases/a/#step-1)',
  ],
  ['a statement with its card', `<p>売った。${card('3 5')}</p>`, '売った。 [報道 3, 5]'],
  ['a card inside a sentence', `<p>売った${card('3')}。次に${card('4')}渡した。</p>`, '売った [報道 3]。次に [報道 4] 渡した。'],
  ['sources alone', '<p>語<span class="ev"><button>3 5</button></span></p>', '語 [3, 5]'],
  ['a standing without a card', '<p>語<span class="ev"><b>報道</b></span></p>', '語 [報道]'],
  ['a space at the edge of bold', '<p><a href="/a/">A</a><strong> 3年</strong></p>', '[A](https://a.example/a/) **3年**'],
  [
    'lines of a cell after a link',
    '<table><thead><tr><th>事例</th></tr></thead><tbody><tr><td>9年<div class="note"><a href="#e">7月</a></div></td></tr></tbody></table>',
    '|事例|\n|-|\n|9年 / [7月](https://a.example/ja/cases/a/#e)|',
  ],
  [
    'lines of a cell that only the style sheet breaks',
    '<table><thead><tr><th>事例</th></tr></thead><tbody><tr><td><span>9年</span><span class="note">7月</span></td></tr></tbody></table>',
    '|事例|\n|-|\n|9年 / 7月|',
  ],
  ['a drawing', '<figure><svg><title>経路</title><desc>AからBへ渡った。</desc><text>A</text></svg></figure>', 'AからBへ渡った。'],
  ['a drawing with no more than a title', '<svg><title>経路</title></svg>', '経路'],
  ['a drawing beside words', '<p><svg aria-hidden="true"><title>no</title></svg>凡例</p>', '凡例'],
  [
    'a definition list',
    '<dl><div><dt>誰が</dt><dd>技術者</dd></div><dt>何を</dt><dd>名簿</dd></dl>',
    '- **誰が**：技術者\n- **何を**：名簿',
  ],
  [
    'a row of links',
    '<div>手口：<ul class="tags"><li><a href="/a/">A</a></li><li><a href="/b/">B</a></li></ul></div>',
    '手口：[A](https://a.example/a/)、[B](https://a.example/b/)',
  ],
  ['a folded part', '<details><summary>答え</summary><p>はい</p></details>', '**答え**\n\nはい'],
  ['numbered sources', '<ol class="sources"><li><span class="n">1</span><div>A</div></li></ol>', '1. A'],
  ['what only the screen needs', '<form>x</form><button>y</button><script>z</script><nav>t</nav><p hidden>h</p><p>本文</p>', '本文'],
])('%s', (_, html, markdown) => {
  expect(convert(html)).toBe(markdown);
});

test('tables are those of GitHub, one line a row', () => {
  const table = `<table><thead><tr><th>数値</th><th>内容</th></tr></thead><tbody><tr><th>9件</th><td>名簿<div class="note">会社</div></td></tr></tbody></table>`;
  expect(convert(table)).toBe('|数値|内容|\n|-|-|\n|9件|名簿 / 会社|');
});

test('English keeps its commas and colons', () => {
  expect(convert('<dl><dt>Who</dt><dd><ul class="tags"><li>A</li><li>B</li></ul></dd></dl>', 'en')).toBe('- **Who**: A, B');
});

describe('text', () => {
  test('that looks like markup stays text', () => {
    expect(convert('<p>a &lt;b&gt; [x](y) *z*</p>')).toBe('a \\<b> \\[x]\\(y) \\*z\\*');
  });
  test('is the same each time', () => {
    const html = `<h2>A</h2><p>x ${card('1 2')}</p>`;
    expect(convert(html)).toBe(convert(html));
  });
  test('needs a main to stand in', () => {
    expect(() => htmlToMarkdown('<p>x</p>', 'https://a.example/', 'ja')).toThrow('no main');
  });
});
