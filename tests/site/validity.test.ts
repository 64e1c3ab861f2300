/** The whole of dist/ is valid HTML. */
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
