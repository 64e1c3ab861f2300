/** The main pages look as they did. Where a change is meant: `npm run build && npm run pictures`. */
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packedChromiumRuns } from '../../src/toolchain/chromium.ts';
import { visit, type Visit } from './browser.ts';
import {
  DIFFERENCES,
  difference,
  kept,
  makers,
  pictureBrowser,
  PICTURES,
  pictureStand,
  pixelsOf,
  SHOTS,
  small,
  take,
  TAKEN_WITH,
} from './sight/pictures.ts';

// Elsewhere another binary would draw other pixels; the report then names what was left out.
describe.skipIf(!packedChromiumRuns())('pictures (compared on Linux x64, where the Chromium from npm runs)', () => {
  let site: Visit;
  beforeAll(async () => {
    rmSync(DIFFERENCES, { recursive: true, force: true });
    site = await visit(await pictureBrowser());
  });
  afterAll(() => site.close());

  test('were taken with this very browser', () => {
    const advice = 'These pictures were taken with another browser, so pixels cannot be compared: run "npm run pictures" and look at them';
    expect(makers(site), advice).toEqual(JSON.parse(readFileSync(TAKEN_WITH, 'utf8')));
  });

  test('are those that there should be, and small', () => {
    const files = readdirSync(PICTURES).filter((file) => file.endsWith('.png'));
    expect(files.sort()).toEqual(SHOTS.map(({ name }) => `${name}.png`).sort());
    expect(files.reduce((sum, file) => sum + statSync(join(PICTURES, file)).size, 0)).toBeLessThan(3_000_000);
  });

  test('show the pages as they are', async (context) => {
    if (JSON.stringify(makers(site)) !== JSON.stringify(JSON.parse(readFileSync(TAKEN_WITH, 'utf8')))) {
      context.skip('taken with another browser, as the failure above says');
    }
    const halves = (['ja', 'en'] as const).map((lang) => SHOTS.filter(({ path }) => path.startsWith(`/${lang}/`)));
    const differences = await Promise.all(
      halves.map(async (shots) => {
        const stand = await pictureStand(site);
        const told: string[] = [];
        for (const shot of shots) told.push((await difference(shot.name, kept(shot.name), await take(stand, shot))) ?? '');
        await stand.close();
        return told.filter((line) => line !== '');
      }),
    );
    expect(differences.flat()).toEqual([]);
  });
});

describe('the comparison', () => {
  const folder = mkdtempSync(join(tmpdir(), 'leakpath-pictures-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const [first] = SHOTS;
  const name = first?.name ?? '';

  /** The picture with a block of other pixels. */
  async function changed(size: number): Promise<Buffer> {
    const { data, width, height } = await pixelsOf(kept(name));
    for (let y = 100; y < 100 + size; y += 1)
      for (let x = 50; x < 50 + size; x += 1) data.fill(120, (y * width + x) * 4, (y * width + x) * 4 + 3);
    return sharp(data, { raw: { width, height, channels: 4 } })
      .png()
      .toBuffer();
  }

  test('finds a block of changed pixels and shows it beside before and after', async () => {
    const told = await difference(name, kept(name), await changed(12), folder);
    expect(told).toMatch(/^\S+: 1\d\d pixels differ; before, after and difference: \S+\.png$/);
    const shown = await sharp(join(folder, `${name}.png`)).metadata();
    const { width, height } = await pixelsOf(kept(name));
    expect([shown.width, shown.height]).toEqual([width * 3 + 20, height]);
    // The third is white but for the block, which is red.
    const { data } = await pixelsOf(readFileSync(join(folder, `${name}.png`)));
    const at = ((105 * (width * 3 + 20) + 2 * (width + 10) + 55) * 4) | 0;
    expect([...data.subarray(at, at + 3)]).toEqual([255, 0, 0]);
  });

  test('lets pass what rounding may change, and what fewer colours do', async () => {
    expect(await difference(name, kept(name), await changed(4), folder)).toBeUndefined();
    expect(await difference(name, kept(name), await small(kept(name)), folder)).toBeUndefined();
  });

  test('finds a picture of another size', async () => {
    const higher = await sharp(kept(name)).extend({ bottom: 1 }).png().toBuffer();
    expect(await difference(name, kept(name), higher, folder)).toContain('became');
  });
});
