import { globSync } from 'node:fs';
import { join } from 'node:path';
import { keepMovedFiles, moved } from '../../src/citation/moved.ts';
import { buildSearchIndex } from '../../src/search/indexer/build.ts';
import { BASE } from '../../src/site.ts';
import { putUnderBase } from './base.ts';
import { buildInto } from './build-folder.ts';
import { checkedLibrary } from './check.ts';
import { drawDiagrams } from './diagrams.ts';
import { exportFromPages } from './exports/built.ts';
import { writeDecks } from './exports/decks.ts';
import { exportDiagrams } from './exports/diagrams.ts';
import { exportHandouts } from './exports/handouts.ts';
import { writeHostFiles } from './exports/host-files.ts';
import { writeOfflineCopy } from './exports/offline-copy.ts';
import { runAstro } from './run-astro.ts';

/** What is made beside the pages for readers to take away; an unchanged case comes from the cache. */
const EXPORTS = [exportDiagrams, writeDecks, exportHandouts, exportFromPages, writeOfflineCopy, writeHostFiles];

export interface BuildReport {
  pages: number;
  seconds: number;
}

/**
 * Builds the whole site and puts it in place at the end, so that a failure at any stage leaves the last good build whole.
 * @param root folder of the project
 * @throws ContentError, DiagramError or an Error that says which stage failed
 */
export async function buildSite(root: string): Promise<BuildReport> {
  const start = performance.now();
  const pages = await buildInto(root, async (part) => {
    const library = checkedLibrary(root);
    await drawDiagrams(library);
    await runAstro(root, 'build', '--outDir', part);
    await buildSearchIndex({ dist: part, out: join(part, 'search'), library });
    for (const write of EXPORTS) await write({ root, dist: part, library });
    keepMovedFiles(part, moved(library, root));
    putUnderBase(part, BASE);
    return globSync('**/*.html', { cwd: part }).length;
  });
  return { pages, seconds: (performance.now() - start) / 1000 };
}
