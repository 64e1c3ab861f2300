/** The pages of a copy alone: `node tests/rebuild/pages.ts <folder>`, in the copy. */
import { runAstro } from '../../scripts/stages/run-astro.ts';

await runAstro(process.cwd(), 'build', '--outDir', process.argv[2] ?? '');
