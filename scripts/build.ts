/** Builds the site: `npm run build`. Writes dist/ only when every stage has succeeded. */
import { buildSite } from './stages/build-site.ts';
import { reportAndExit, warnOfPlaceholder } from './stages/report.ts';

try {
  const { pages, seconds } = await buildSite(process.cwd());
  console.log(`built ${pages} pages in ${seconds.toFixed(1)} s`);
  warnOfPlaceholder();
} catch (error) {
  reportAndExit(error);
}
