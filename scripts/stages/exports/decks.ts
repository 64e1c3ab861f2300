/** The decks of all cases in both languages, beside their other data: /data/cases/<slug>/leakpath-<slug>.<lang>.pptx */
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { caseDeck } from '../../../src/deck/deck.ts';
import { drawPieces, PIXEL_RATIO, type DrawnPieces } from '../../../src/deck/draw-pieces.ts';
import { writeDeck } from '../../../src/deck/write.ts';
import { leakPathToMermaid } from '../../../src/diagrams/mermaid-source.ts';
import { renderDiagram } from '../../../src/diagrams/render.ts';
import { publishedCases, type CaseEntry } from '../../../src/domain/backlinks.ts';
import { eachOf, lazyBrowser, pagePool } from '../../../src/exports/browser.ts';
import { cached } from '../../../src/exports/cache.ts';
import type { Library } from '../../../src/library/library.ts';
import { LANGS, type Lang } from '../../../src/model/text.ts';
import { buildCache } from '../../../src/toolchain/cache-folder.ts';
import { installedPackage } from '../../../src/toolchain/project.ts';

/** While one deck is written, the browser draws the next. */
const AT_ONCE = 3;

interface Context {
  root: string;
  dist: string;
  library: Library;
}

const digest = (...parts: (string | Uint8Array)[]) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 40);
};

/** Files whose change makes kept files stale. */
const code = (root: string, ...patterns: string[]) =>
  patterns
    .flatMap((pattern) => globSync(pattern, { cwd: root }))
    .sort()
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('\n');

interface StoredPieces {
  pieces: DrawnPieces['pieces'];
  images: [string, string][];
}

const store = ({ pieces, images }: DrawnPieces): Uint8Array =>
  Buffer.from(JSON.stringify({ pieces, images: [...images].map(([key, png]) => [key, Buffer.from(png).toString('base64')]) }));

function restore(bytes: Uint8Array): DrawnPieces {
  const { pieces, images } = JSON.parse(Buffer.from(bytes).toString('utf8')) as StoredPieces;
  return { pieces, images: new Map(images.map(([key, png]) => [key, Buffer.from(png, 'base64')])) };
}

/** What each drawing begins with, whatever was drawn in the page before. */
const VIEWPORT = { width: 1280, height: 720 };

/** Draws paths in a browser that starts with the first one that is not kept. */
function pathPictures(root: string, folder: string) {
  const browser = lazyBrowser();
  const lend = pagePool(browser, { deviceScaleFactor: PIXEL_RATIO, colorScheme: 'light', viewport: VIEWPORT });
  const look = code(root, 'src/deck/draw-pieces.ts', 'src/deck/cuts.ts', 'src/deck/paper.ts', 'src/styles/{tokens,diagram}.css');
  const fresh = (svg: string, lang: Lang) =>
    lend(async (page) => {
      await page.setViewportSize(VIEWPORT);
      return drawPieces(page, svg, lang);
    });
  return {
    of: async ({ slug, data }: CaseEntry, lang: Lang): Promise<DrawnPieces> => {
      const svg = await renderDiagram({ id: `path-${slug}`, source: leakPathToMermaid(data, lang), lang, kind: 'leak-path' });
      return restore(await cached(folder, `${digest(look, svg)}.json`, async () => Buffer.from(store(await fresh(svg, lang)))));
    },
    close: browser.close,
  };
}

/**
 * Writes the decks; what has not changed comes from `.cache/exports/decks`.
 * @param dist folder of the site that is being built
 * @throws DoesNotFit naming the text that is too long for a slide
 */
export async function writeDecks({ root, dist, library }: Context): Promise<void> {
  const folder = buildCache(root, 'exports', 'decks');
  const maker = `${installedPackage('pptxgenjs').version}\n${code(root, 'src/deck/{write,paper,measure,metrics,table,fit,slides}.ts', 'src/deck/polish/*.ts')}`;
  const pictures = pathPictures(root, folder);
  try {
    const work = publishedCases(library).flatMap((entry) => LANGS.map((lang) => ({ entry, lang })));
    await eachOf(work, AT_ONCE, async ({ entry, lang }) => {
      const target = join(dist, 'data/cases', entry.slug);
      mkdirSync(target, { recursive: true });
      const { pieces, images } = await pictures.of(entry, lang);
      const deck = caseDeck(library, entry, lang, pieces);
      const bytes = await cached(folder, `${digest(maker, JSON.stringify(deck))}.pptx`, async () =>
        Buffer.from(await writeDeck(deck, images)),
      );
      writeFileSync(join(target, `leakpath-${entry.slug}.${lang}.pptx`), bytes);
    });
  } finally {
    await pictures.close();
  }
}
