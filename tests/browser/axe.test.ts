/** The looking for faults of accessibility itself; it is done on every page in every-page.test.ts. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { visit, type Visit } from './browser.ts';
import { axeViolations, RULES_OF_COLOUR } from './every-page/axe.ts';

let site: Visit;
beforeAll(async () => {
  site = await visit();
});
afterAll(() => site.close());

test('a fault of structure and one of colour in the dark are found', async () => {
  const page = await site.open('/en/about/', { bypassCSP: true });
  await page.evaluate(() => {
    document.querySelector('main')?.append(document.createElement('button'));
    const style = document.createElement('style');
    style.textContent = '@media (prefers-color-scheme: dark) { main p { color: #333; } }';
    document.head.append(style);
  });
  expect((await axeViolations(page)).map((line) => line.split(':')[0])).toEqual(['button-name']);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect((await axeViolations(page, RULES_OF_COLOUR)).map((line) => line.split(':')[0])).toEqual(['color-contrast']);
  await page.close();
});
