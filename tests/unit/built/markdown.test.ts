import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { llmsText } from '../../../src/built/llms.ts';
import { hasMarkdown, markdownAddress, markdownFile } from '../../../src/built/markdown.ts';
import { built } from './pages.ts';

test('the head of a file is YAML whatever stands in the title', () => {
  const page = built('/ja/cases/a/', { title: '「A: B」 #1 - C', head: '<meta property="article:modified_time" content="2026-11-21">' });
  const [, head = '', body] = markdownFile(page, '# A\n', 'https://a.example').split(/^---$/m);
  expect(parse(head)).toEqual({
    title: '「A: B」 #1 - C',
    url: 'https://a.example/ja/cases/a/',
    lang: 'ja',
    revised: '2026-11-21',
    translations: { en: 'https://a.example/en/cases/a/' },
    license: 'https://creativecommons.org/licenses/by/4.0/',
  });
  expect(body?.trim()).toBe('# A');
});

test('pages at a folder have one, what only leads on has none', () => {
  expect(markdownAddress('/ja/')).toBe('/ja/index.md');
  expect(hasMarkdown(built('/ja/cases/a/'))).toBe(true);
  expect(hasMarkdown(built('/404.html'))).toBe(false);
  expect(hasMarkdown(built('/ja/cases/old/', { head: '<meta http-equiv="refresh" content="0;url=/x/">' }))).toBe(false);
});

test('llms.txt lists each page once under its language and section, in the form of llmstxt.org', () => {
  const hidden = built('/en/search/', { title: 'Search', head: '<meta name="robots" content="noindex">' });
  const pages = [
    built('/en/', { title: 'Leakpath' }),
    built('/en/cases/a/', { title: 'Case [A]' }),
    built('/en/cases/a/teach/', { title: 'Lesson' }),
    built('/en/laws/', { title: 'Laws' }),
    built('/en/laws/x/', { title: 'Act' }),
    built('/ja/cases/a/', { title: '事例A' }),
    hidden,
  ];
  const text = llmsText(pages, 'https://a.example');
  expect(text).toMatch(/^# Leakpath\n\n> .+\n\n/);
  expect(text.split('\n').filter((line) => /^(##|-) /.test(line))).toEqual([
    '## Cases (en)',
    '- [Case \\[A\\]](https://a.example/en/cases/a/index.md): About',
    '## Overviews and tools (en)',
    '- [Leakpath](https://a.example/en/index.md): About',
    '- [Laws](https://a.example/en/laws/index.md): About',
    '## Lessons (en)',
    '- [Lesson](https://a.example/en/cases/a/teach/index.md)',
    expect.stringMatching(/^## .+ \(en\)$/),
    '- [Act](https://a.example/en/laws/x/index.md)',
    '## 事例 (ja)',
    '- [事例A](https://a.example/ja/cases/a/index.md): About',
  ]);
});
