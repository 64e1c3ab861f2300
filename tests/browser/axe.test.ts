/** axe-core over every kind of page, in both languages and both colour schemes. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeViolations } from './axe.ts';
import { visit, type Visit } from './browser.ts';

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
  'sources/health/',
  'search/?q=USB',
  'about/',
  'method/',
  'changes/',
  'clocks/',
  'timeline/',
  'foreseeable/',
  'foreseeable/2016/',
  'compare/',
  'sanctions/',
  'chain/',
  'crosswalk/',
  'data/',
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
    const page = await site.open(path, { colorScheme, bypassCSP: true });
    expect(await axeViolations(page)).toEqual([]);
    await page.context().close();
  },
);
