/** The whole of dist/ is valid HTML, for two validators of different make. */
import { load } from 'cheerio';
import { FileSystemConfigLoader, HtmlValidate, esmResolver } from 'html-validate/node';
import { expect, test } from 'vitest';
import { pages } from './dist.ts';

test('html-validate finds nothing in any page', async () => {
  const validator = new HtmlValidate(new FileSystemConfigLoader([esmResolver()]));
  const found: string[] = [];
  for (const { path, html } of pages()) {
    const report = await validator.validateString(html, `${process.cwd()}/dist${path}`);
    for (const { messages } of report.results)
      for (const { line, column, message, ruleId } of messages) found.push(`${path} ${line}:${column} ${ruleId}: ${message}`);
  }
  expect(found.slice(0, 20)).toEqual([]);
}, 120_000);

/**
 * Errors of the parser that the HTML Standard (13.2, parsing) describes and browsers have: what it has to mend, tags that
 * close nothing, attributes twice, elements where none may stand.
 */
function parseErrors(html: string): string[] {
  const found: string[] = [];
  load(html, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startLine, startCol }) => found.push(`${startLine}:${startCol} ${code}`),
  });
  return found;
}

test('the parser of the HTML Standard has nothing to mend in any page', () => {
  expect(pages().flatMap(({ path, html }) => parseErrors(html).map((error) => `${path} ${error}`))).toEqual([]);
});

test.each([
  ['<!doctype html><title>a</title><p id="a" id="b">', 'duplicate-attribute'],
  ['<title>a</title><p>', 'missing-doctype'],
  ['<!doctype html><title>a</title><p>&nosuch;', 'unknown-named-character-reference'],
])('the parser sees %s', (html, code) => {
  expect(parseErrors(html).join()).toContain(code);
});
