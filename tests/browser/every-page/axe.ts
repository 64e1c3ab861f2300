import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** To be served beside the site, whose policy then allows it: it is compiled once and not for each page. */
export const AXE_ADDRESS = '/axe-core.js';
export const SERVED_AXE = { [AXE_ADDRESS]: AXE };

/** The rules whose answer depends on colours: all that a change of theme can change. */
export const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/**
 * Runs axe-core in the page that stands.
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
