/**
 * Keeps the text of the newest revision of every case: `npm run snapshot`. A text kept today is written again as the case
 * changes; an older one stays, and the case needs a new revision. `npm run snapshot -- --again <slug>` replaces the text of
 * a revision that was never published. Ends with 1 where a case is left without the text it shows.
 */
import { buildDay } from '../src/citation/today.ts';
import { keptCases, snapshotFile } from '../src/citation/revisions/keep.ts';
import { advice, currentRevision, takeSnapshot } from '../src/citation/revisions/snapshot.ts';
import { writeWhole } from '../src/exports/cache.ts';
import { checkedLibrary } from './stages/check.ts';

const root = process.cwd();
const args = process.argv.slice(2);
const again = new Set(args[0] === '--again' ? args.slice(1) : []);
const library = checkedLibrary(root);
for (const slug of again) if (!library.cases.has(slug)) throw new Error(`there is no case "${slug}"`);

for (const { leakCase, now, standing } of keptCases(root, library)) {
  if (standing === 'kept' && !again.has(leakCase.slug)) continue;
  const { revision, anchor } = currentRevision(leakCase);
  if (standing === 'changed' && revision.date !== buildDay() && !again.has(leakCase.slug)) {
    console.error(advice(leakCase, standing));
    process.exitCode = 1;
    continue;
  }
  writeWhole(snapshotFile(root, anchor), `${JSON.stringify(takeSnapshot(library, leakCase, now), undefined, 1)}\n`);
  console.log(`kept ${anchor}`);
}
