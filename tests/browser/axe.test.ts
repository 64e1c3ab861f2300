/** axe-core over every kind of page, in both languages and both colour schemes. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { visit, type Visit } from './browser.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const KINDS = [
  '',
  'cases/',
  'cases/ntt-west/',
  'cases/ibm-china/',
  'techniques/',
  'techniques/usb-memory/',
  'outcomes/',
  'outcomes/suspended-sentence/',
  'controls/',
  'controls/log-review/',
  'laws/',
  'laws/ucpa-21/',
  'glossary/',
  'sources/',
  'search/?q=USB',
  'about/',
  'method/',
  'changes/',
];
const PAGES = ['/#door', '/nowhere/', ...['/ja/', '/en/'].flatMap((lang) => KINDS.map((kind) => lang + kind))];

let site: Visit;
beforeAll(async () => {
  site = await visit();
});
afterAll(() => site.close());

test.each(PAGES.flatMap((path) => (['light', 'dark'] as const).map((scheme) => [path, scheme] as const)))(
  '%s in %s has no violation',
  async (path, colorScheme) => {
    // The page's policy forbids injected scripts; axe needs one.
    const page = await site.open(path, { colorScheme, bypassCSP: true });
    await page.evaluate(AXE);
    const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
    expect(
      violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary ?? ''}`)
            .slice(0, 3)
            .join(' | ')}`,
      ),
    ).toEqual([]);
    await page.context().close();
  },
);
