/** A choice of controls shows in the page by style alone, and says what the computation says. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publishedCases } from '../../src/domain/backlinks.ts';
import { whatIf, whatIfPath } from '../../src/domain/what-if.ts';
import { loadLibrary } from '../../src/library/load.ts';
import { seeded } from '../unit/seeded.ts';
import { visit, type Visit } from './browser.ts';

const { library } = loadLibrary(join(import.meta.dirname, '../..'));
let site: Visit;
beforeAll(async () => {
  site = await visit();
});
afterAll(() => site.close());

describe('beside the diagram of a case', () => {
  test.each(publishedCases(library).map((leakCase) => [leakCase.slug, leakCase] as const))(
    '%s: whatever is chosen, list, drawing and verdict follow the data',
    async (slug, leakCase) => {
      const path = whatIfPath(library, leakCase);
      const page = await site.open(`/en/cases/${slug}/`);
      const controls = await page.locator('.what-if input').evaluateAll((boxes) => boxes.map(({ id }) => id.replace('with-', '')));
      const random = seeded(slug.length);
      for (let round = 0; round < 12; round += 1) {
        const chosen = controls.filter(() => random() < 0.25);
        const seen = await page.evaluate((slugs) => {
          for (const box of document.querySelectorAll<HTMLInputElement>('.what-if input'))
            box.checked = slugs.includes(box.id.replace('with-', ''));
          const shown = (selector: string) =>
            [...document.querySelectorAll(selector)].filter((element) => getComputedStyle(element).display !== 'none');
          const numbers = (elements: Element[]) =>
            elements.map((element) => Number(element.closest<HTMLElement>('[data-step]')?.dataset['step']));
          return {
            gone: numbers(shown('.steps .wi-gone')),
            strip: numbers(shown('.wi-strip .wi-gone')),
            struck: numbers(
              [...document.querySelectorAll('.dg-label')].filter((label) => getComputedStyle(label).textDecorationLine === 'line-through'),
            ),
            gates: numbers(shown('.dg-cut')),
            broken: shown('.wi-broken').length === 1,
            open: shown('.wi-open').length === 1,
          };
        }, chosen);
        const { stopped, fallen, broken } = whatIf(path, new Set(chosen));
        const gone = [...stopped, ...fallen].sort((a, b) => a - b);
        const gates = path.steps.filter((step) =>
          step.controls.some(({ control, effect }) => effect === 'stops' && chosen.includes(control)),
        );
        expect(seen).toEqual({
          gone,
          strip: gone,
          struck: gone,
          gates: gates.map(({ n }) => n),
          broken,
          open: !broken && chosen.length > 0,
        });
      }
      await page.close();
    },
  );

  test('without script a tick cuts the line, and words say so', async () => {
    const page = await site.open('/ja/cases/benesse/', { javaScriptEnabled: false });
    const third = page.locator('#step-3 .wi-gone');
    await expect(third.isVisible()).resolves.toBe(false);
    await page.locator('label[for="with-mobile-device-write-block"]').click();
    await expect(third.isVisible()).resolves.toBe(true);
    await expect(page.locator('#step-2 .wi-gone').isVisible()).resolves.toBe(false);
    await expect(page.locator('.wi-broken').isVisible()).resolves.toBe(true);
    await expect(page.locator('#step-3 .wi-effect[data-effect="stops"]').first().isVisible()).resolves.toBe(true);
    await page.close();
  });
});

test('over all cases a choice breaks those paths that the data say, and no others', async () => {
  const page = await site.open('/en/controls/', { javaScriptEnabled: false });
  const chosen = ['web-upload-block', 'outbound-mail-control', 'leaver-access-cutoff'];
  for (const control of chosen) await page.locator(`#with-${control}`).check();
  for (const leakCase of publishedCases(library)) {
    const { broken } = whatIf(whatIfPath(library, leakCase), new Set(chosen));
    const item = page.locator(`[data-path="${leakCase.slug}"]`);
    expect([leakCase.slug, await item.locator('.wi-broken').isVisible()]).toEqual([leakCase.slug, broken]);
    expect([leakCase.slug, await item.locator('.wi-open').isVisible()]).toEqual([leakCase.slug, !broken]);
  }
  await page.close();
});
