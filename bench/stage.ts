/**
 * One stage of a build in a process of its own, in the folder it is started in: `node bench/stage.ts <stage> <dist>`.
 * Prints as JSON what the stage itself took, after the library was read.
 */
import { join } from 'node:path';
import { exportFromPages } from '../scripts/stages/exports/built.ts';
import { writeDecks } from '../scripts/stages/exports/decks.ts';
import { exportDiagrams } from '../scripts/stages/exports/diagrams.ts';
import { exportHandouts } from '../scripts/stages/exports/handouts.ts';
import { writeHostFiles } from '../scripts/stages/exports/host-files.ts';
import { writeOfflineCopy } from '../scripts/stages/exports/offline-copy.ts';
import { drawDiagrams } from '../scripts/stages/diagrams.ts';
import { runAstro } from '../scripts/stages/run-astro.ts';
import { loadLibrary } from '../src/library/load.ts';
import { diskMemory } from '../src/library/memory.ts';
import { buildSearchIndex } from '../src/search/indexer/build.ts';
import type { StageName } from './stages.ts';

const root = process.cwd();
const [name, dist = ''] = process.argv.slice(2) as [StageName, string?];
const needsLibrary = !['load', 'check', 'pages'].includes(name);
const memory = diskMemory(root);
const library = needsLibrary ? loadLibrary(root, { editorial: false, memory }).library : undefined;

/** The stages that read a library. */
function withLibrary<T>(work: (context: { root: string; dist: string; library: NonNullable<typeof library> }) => T): T {
  if (!library) throw new Error(`the stage ${name} has no library`);
  return work({ root, dist, library });
}

/** @throws where the content is at fault: the numbers would mean nothing */
function read(editorial: boolean): void {
  const { problems } = loadLibrary(root, { editorial, drafts: editorial, memory });
  memory.save();
  if (problems.length > 0) throw new Error(`${problems.length} faults, the first: ${JSON.stringify(problems[0])}`);
}

const STAGES: Record<StageName, () => Promise<unknown> | unknown> = {
  load: () => read(false),
  check: () => read(true),
  diagrams: () => withLibrary(({ library }) => drawDiagrams(library)),
  pages: () => runAstro(root, 'build', '--silent', '--outDir', dist),
  index: () => withLibrary(({ library }) => buildSearchIndex({ dist, out: join(dist, 'search'), library })),
  pictures: () => withLibrary(exportDiagrams),
  decks: () => withLibrary(writeDecks),
  handouts: () => withLibrary(exportHandouts),
  machines: () => withLibrary(exportFromPages),
  offline: () =>
    withLibrary(async (context) => {
      await writeOfflineCopy(context);
      writeHostFiles(context);
    }),
};

const before = process.cpuUsage();
const start = performance.now();
await STAGES[name]();
console.log(`\n${JSON.stringify({ seconds: (performance.now() - start) / 1000, readingCpu: (before.user + before.system) / 1e6 })}`);
