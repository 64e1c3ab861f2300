/** Live editing: `npm run dev`. Builds once if there is no search index yet, so that the search works from the start. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { lastBuild } from './stages/build-folder.ts';
import { buildSite } from './stages/build-site.ts';
import { reportAndExit } from './stages/report.ts';
import { runAstro } from './stages/run-astro.ts';

const root = process.cwd();
try {
  if (!existsSync(join(await lastBuild(root), 'search'))) await buildSite(root);
  await runAstro(root, 'dev', ...process.argv.slice(2));
} catch (error) {
  reportAndExit(error);
}
