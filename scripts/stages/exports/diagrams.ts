/** The leak paths as files to take along (SVG, PNG at 2×, Mermaid) and the tables of each case as CSV. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { leakPathToMermaid } from '../../../src/diagrams/mermaid-source.ts';
import { closeRenderer, renderDiagram } from '../../../src/diagrams/render.ts';
import { publishedCases, type CaseEntry } from '../../../src/domain/backlinks.ts';
import { exportAddress, TABLES } from '../../../src/exports/addresses.ts';
import { eachOf, lazyBrowser, pagePool } from '../../../src/exports/browser.ts';
import { cached, hashOf, writeWhole } from '../../../src/exports/cache.ts';
import { caseTable } from '../../../src/exports/case-tables.ts';
import { paletteOf, type Theme } from '../../../src/exports/colours.ts';
import { creditLines } from '../../../src/exports/credit.ts';
import { diagramSheet } from '../../../src/exports/diagram-sheet.ts';
import { t } from '../../../src/i18n/t.ts';
import { url } from '../../../src/i18n/url.ts';
import type { Library } from '../../../src/library/library.ts';
import { LANGS, type Lang } from '../../../src/model/text.ts';
import { absolute } from '../../../src/site.ts';
import { buildCache } from '../../../src/toolchain/cache-folder.ts';

/** Marks of the legend, as under the diagram of the page. */
const LEGEND = ['leak', 'dashed', 'relation', 'gate', 'held'] as const;

/** Pixels of the picture for one of the drawing: sharp on a slide. */
const SCALE = 2;

type Palettes = Record<Theme, ReturnType<typeof paletteOf>>;

function palettes(root: string): Palettes {
  const read = (name: string) => readFileSync(join(root, 'src/styles', name), 'utf8');
  const css = { tokens: read('tokens.css'), diagram: read('diagram.css') };
  return { light: paletteOf(css, 'light'), dark: paletteOf(css, 'dark') };
}

/** The picture as PNG, with the fonts of the build's Chromium. */
async function toPng(page: Page, svg: string, lang: Lang): Promise<Buffer> {
  await page.setContent(`<!doctype html><html lang="${lang}"><style>body{margin:0}svg{display:block}</style>${svg}`);
  return await page.locator('svg').first().screenshot({ type: 'png' });
}

/**
 * Writes /data/cases/<slug>/path.<lang>.{svg,png,dark.png,mmd} and <table>.<lang>.csv below the folder being built.
 * @throws DiagramError, or an Error where no Chromium is found
 */
export async function exportDiagrams({ root, dist, library }: { root: string; dist: string; library: Library }): Promise<void> {
  const colours = palettes(root);
  const browser = lazyBrowser();
  const lend = pagePool(browser, { deviceScaleFactor: SCALE, viewport: { width: 1000, height: 1000 } });
  const kept = buildCache(root, 'exports', 'diagrams');
  const recipe = hashOf(readFileSync(import.meta.filename, 'utf8'));

  async function exportCase(leakCase: CaseEntry, lang: Lang): Promise<void> {
    const { slug, data } = leakCase;
    const source = leakPathToMermaid(data, lang);
    const drawn = await renderDiagram({ id: `path-${slug}`, source, lang, kind: 'leak-path' });
    const sheet = (theme: Theme) =>
      diagramSheet({
        drawn,
        lang,
        title: data.path.title[lang],
        legend: { title: t(lang, 'path.legend'), items: LEGEND.map((mark) => ({ mark, text: t(lang, `path.legend.${mark}`) })) },
        credit: creditLines(leakCase, lang),
        palette: colours[theme],
        stepHref: absolute(url(lang, 'cases', slug, 'step-')),
      });
    const png = (svg: string) => cached(kept, `${hashOf(svg, recipe)}.png`, () => lend((page) => toPng(page, svg, lang)));
    const write = (address: string, content: string | Buffer) => writeWhole(join(dist, address), content);
    const light = sheet('light');
    write(exportAddress.mermaid(slug, lang), source);
    write(exportAddress.svg(slug, lang), light);
    write(exportAddress.png(slug, lang), await png(light));
    write(exportAddress.darkPng(slug, lang), await png(sheet('dark')));
    for (const table of TABLES) write(exportAddress.table(slug, lang, table), caseTable(library, leakCase, lang, table));
  }

  const work = publishedCases(library).flatMap((leakCase) => LANGS.map((lang) => ({ leakCase, lang })));
  try {
    await eachOf(work, 3, ({ leakCase, lang }) => exportCase(leakCase, lang));
  } finally {
    await Promise.all([browser.close(), closeRenderer()]);
  }
}
