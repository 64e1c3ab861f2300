import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules whose answer depends on colours: all that a change of theme can change. */
export const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** Serves axe-core, so that a browser which opens many pages compiles it once and not for each. */
export async function serveAxe(): Promise<{ address: string; close(): Promise<void> }> {
  const headers = { 'content-type': 'text/javascript', 'cache-control': 'max-age=31536000, immutable' };
  const server = createServer((_, response) => response.writeHead(200, headers).end(AXE));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/axe.js`,
    close: () => new Promise((resolve) => server.close(() => resolve()).closeAllConnections()),
  };
}

/**
 * Runs axe-core in a page. The page's policy forbids injected scripts, so open it with `bypassCSP: true`.
 * @param rules only these; else all that axe has on by default (WCAG 2.2 A and AA, best practices)
 * @returns one line per rule that is broken, with the first places
 */
export async function axeViolations(page: Page, rules?: readonly string[]): Promise<string[]> {
  const options: RunOptions = {
    resultTypes: ['violations'],
    // What it would fetch ahead is for rules that are off by default.
    preload: false,
    ...(rules ? { runOnly: { type: 'rule', values: [...rules] } } : { rules: { 'target-size': { enabled: true } } }),
  };
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  const { violations } = await page.evaluate(
    (options) => (globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(options),
    options,
  );
  return violations.map(({ id, nodes }) => {
    const places = nodes.slice(0, 3).map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary ?? ''}`);
    return `${id}: ${places.join(' | ')}`;
  });
}
