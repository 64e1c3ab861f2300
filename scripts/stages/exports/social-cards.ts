/** The pictures that other sites show with a link: 1200 × 630 PNG, for each case and each overview in both languages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import type { BuiltPage } from '../../../src/built/pages.ts';
import { lazyBrowser } from '../../../src/exports/browser.ts';
import { cached, hashOf, writeWhole } from '../../../src/exports/cache.ts';
import type { Library } from '../../../src/library/library.ts';
import { CARD_SIZE, ownsCard, socialCard } from '../../../src/social/address.ts';
import { cardHtml } from '../../../src/social/card.ts';
import { cardOf } from '../../../src/social/cards.ts';
import { fitTexts } from '../../../src/social/fit.ts';
import { buildCache } from '../../../src/toolchain/cache-folder.ts';
import { installedPackage } from '../../../src/toolchain/project.ts';

/** Pages of the browser that draw at the same time. */
const AT_ONCE = 3;

/** The style sheets of a card: the colours and classes of the site, then its own. */
const styles = (root: string): string =>
  ['src/styles/tokens.css', 'src/styles/diagram.css', 'src/social/card.css']
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('\n');

/** Draws one card in a page that has the styles already. Throws where a text does not fit. */
export async function drawCard(page: Page, html: string): Promise<Buffer> {
  await page.evaluate((content) => (document.body.innerHTML = content), html);
  const tooLarge = await page.evaluate(fitTexts);
  if (tooLarge.length > 0) throw new Error(`a picture for links has no room for ${tooLarge.join(', ')}`);
  // A few hundred colours, most of them edges of letters: a palette halves the file and nobody sees the difference.
  return sharp(await page.screenshot({ type: 'png' }))
    .png({ palette: true, dither: 0, effort: 7 })
    .toBuffer();
}

/** A page with the styles of the cards. */
export async function cardPage(open: () => Promise<Page>, root: string): Promise<Page> {
  const page = await open();
  await page.setViewportSize(CARD_SIZE);
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>${styles(root)}body{margin:0}</style>`);
  return page;
}

const hasCard = ({ address, head }: BuiltPage) => /^\/(ja|en)\//.test(address) && !head.leadsOn && ownsCard(address);

/**
 * Writes /og/<lang>/….png below the folder being built; an unchanged card comes from `.cache/exports/social`.
 * @throws Error where no Chromium is found, or naming the text that does not fit
 */
export async function exportSocialCards(
  { root, dist, library }: { root: string; dist: string; library: Library },
  pages: readonly BuiltPage[],
): Promise<void> {
  const browser = lazyBrowser();
  const kept = buildCache(root, 'exports', 'social');
  const recipe = hashOf(
    styles(root),
    readFileSync(import.meta.filename, 'utf8'),
    fitTexts.toString(),
    installedPackage('playwright-core').version,
  );
  const queue = pages.filter(hasCard).values();
  const drawer = async () => {
    let page: Page | undefined;
    for (const built of queue) {
      const html = cardHtml(cardOf(library, built));
      const png = await cached(kept, `${hashOf(html, recipe)}.png`, async () =>
        drawCard((page ??= await cardPage(async () => (await browser.get()).newPage(), root)), html),
      );
      writeWhole(join(dist, socialCard(built.address)), png);
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, drawer));
  } finally {
    await browser.close();
  }
}
