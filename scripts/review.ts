/**
 * A sheet to review a case with: `npm run review -- <slug> [--lang ja|en]`. Every statement stands beside its sources, with
 * a box to tick. Written as HTML, which prints in columns and carries links to the sources; a draft may be reviewed too.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { reviewPage } from '../src/editor/review/page.ts';
import { reviewSheet } from '../src/editor/review/sheet.ts';
import { editor } from '../src/editor/words.ts';
import { writeWhole } from '../src/exports/cache.ts';
import { loadLibrary } from '../src/library/load.ts';
import { formatProblem } from '../src/library/problem.ts';
import { LANGS, type Bilingual } from '../src/model/text.ts';

const root = process.cwd();
const { values, positionals } = parseArgs({ options: { lang: { type: 'string' } }, allowPositionals: true, strict: false });
const [slug, ...rest] = positionals;
const lang = LANGS.find((one) => one === values['lang']);

function refuse({ ja, en }: Bilingual): never {
  console.error(`${ja}\n${en}`);
  process.exit(1);
}

if (slug === undefined || rest.length > 0 || ('lang' in values && lang === undefined)) refuse(editor.reviewUsage());
const { library, problems } = loadLibrary(root, { drafts: true });
const leakCase = library.cases.get(slug);
if (!leakCase) {
  for (const problem of problems.filter(({ file }) => file.startsWith(`content/cases/${slug}/`))) console.error(formatProblem(problem));
  refuse(editor.noCase(slug));
}
const texts = LANGS.flatMap((each) => {
  const file = join(root, 'content/cases', slug, `${each}.mdx`);
  return existsSync(file) ? [[each, readFileSync(file, 'utf8')]] : [];
});
const file = `review/${slug}${lang ? `.${lang}` : ''}.html`;
writeWhole(join(root, file), reviewPage(reviewSheet(library, leakCase, Object.fromEntries(texts), lang ? [lang] : LANGS)));
const { ja, en } = editor.reviewWritten(file);
console.log(`${ja}\n${en}`);
