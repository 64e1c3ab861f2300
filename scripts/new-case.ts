/** Starts a case: `npm run new:case -- example-bank` makes its files, as a draft that passes the check. */
import { join } from 'node:path';
import { buildDay } from '../src/citation/today.ts';
import { newCaseFiles } from '../src/editor/new-case/files.ts';
import { nextCaseId, slugFault } from '../src/editor/new-case/name.ts';
import { editor } from '../src/editor/words.ts';
import { writeWhole } from '../src/exports/cache.ts';
import type { Bilingual } from '../src/model/text.ts';

const root = process.cwd();
const [slug, ...rest] = process.argv.slice(2);
const both = ({ ja, en }: Bilingual) => `${ja}\n${en}`;

const fault = slug === undefined || rest.length > 0 ? editor.newCaseUsage() : slugFault(root, slug);
if (fault || slug === undefined) {
  console.error(both(fault ?? editor.newCaseUsage()));
  process.exitCode = 1;
} else {
  const id = nextCaseId(root);
  const files = newCaseFiles(slug, id, buildDay());
  for (const [file, text] of Object.entries(files)) writeWhole(join(root, file), text);
  console.log(both(editor.created(id)));
  for (const file of Object.keys(files)) console.log(`  ${file}`);
  console.log(both(editor.next(slug)));
}
