/**
 * Reads the prose: Japanese by textlint, English by a spelling dictionary: `npm run lint:prose`. Prints every problem as
 * file:line:column: message and exits 1 if there is one.
 */
import { englishProblems } from '../src/editorial/prose/english.ts';
import { japaneseProblems } from '../src/editorial/prose/japanese.ts';
import { proseTexts } from '../src/editorial/prose/texts.ts';
import { formatProblem, sortProblems } from '../src/library/problem.ts';
import { checkedLibrary } from './stages/check.ts';

const root = process.cwd();
const texts = proseTexts(root, checkedLibrary(root));
const problems = sortProblems([...englishProblems(texts), ...(await japaneseProblems(texts))]);

for (const problem of problems) console.error(formatProblem(problem));
if (problems.length > 0) {
  console.error(`\n${problems.length} problem(s) in the prose`);
  process.exitCode = 1;
} else console.log(`the prose is sound: ${texts.length} texts`);
