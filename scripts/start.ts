/** Builds the site and serves it: `npm start`, or `npm start -- --port 8080`. */
import { parseArgs } from 'node:util';
import { BASE } from '../src/site.ts';
import { lastBuild } from './stages/build-folder.ts';
import { buildSite } from './stages/build-site.ts';
import { reportAndExit, warnOfPlaceholder } from './stages/report.ts';
import { serve } from './stages/serve.ts';

const { values } = parseArgs({ options: { port: { type: 'string', default: process.env['PORT'] ?? '4321' } } });

try {
  const { pages, seconds } = await buildSite(process.cwd());
  const { origin } = await serve(await lastBuild(process.cwd()), Number(values.port), BASE);
  console.log(`\nLeakpath is at ${origin}${BASE}/ – ${pages} pages, built in ${seconds.toFixed(1)} s. Stop it with Ctrl+C.`);
  warnOfPlaceholder();
} catch (error) {
  if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') {
    console.error(`port ${values.port} is in use; choose another: npm start -- --port 8080`);
    process.exit(1);
  }
  reportAndExit(error);
}
