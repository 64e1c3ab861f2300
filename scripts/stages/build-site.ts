import { globSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { keepMovedFiles, moved } from '../../src/citation/moved.ts';
import { buildSearchIndex } from '../../src/search/indexer/build.ts';
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
 * Builds the whole site into a folder beside dist/ and puts it in place at the end, so that a failure at any stage
 * leaves the last good build whole.
 * @param root folder of the project
 * @throws ContentError, DiagramError or an Error that says which stage failed
 */
export async function buildSite(root: string): Promise<BuildReport> {
  const start = performance.now();
  const [part, dist, old] = ['dist.part', 'dist', 'dist.old'].map((name) => join(root, name)) as [string, string, string];
  const library = checkedLibrary(root);
  await drawDiagrams(library);
  rmSync(part, { recursive: true, force: true });
  try {
    await runAstro(root, 'build', '--outDir', part);
    await buildSearchIndex({ dist: part, out: join(part, 'search'), library });
    for (const write of EXPORTS) await write({ root, dist: part, library });
    keepMovedFiles(part, moved(library, root));
    rmSync(old, { recursive: true, force: true });
    try {
      renameSync(dist, old);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
    renameSync(part, dist);
  } finally {
    rmSync(part, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
  return { pages: globSync('**/*.html', { cwd: dist }).length, seconds: (performance.now() - start) / 1000 };
}
