/**
 * Checks the content alone: `npm run check`, or `npm run check -- content/cases/benesse` for one folder.
 * Prints every problem as file:line:column: message and exits 1 if there is one.
 */
import { formatProblem } from '../src/library/problem.ts';
import { loadLibrary } from '../src/library/load.ts';

const only = process.argv.slice(2);
const { library, problems } = loadLibrary(process.cwd(), { drafts: true });
const shown = only.length === 0 ? problems : problems.filter(({ file }) => only.some((prefix) => file.startsWith(prefix)));

for (const problem of shown) console.error(formatProblem(problem));
if (shown.length > 0) {
  console.error(`\n${shown.length} problem(s) in the content`);
  if (library.unread.size > 0) console.error('files that could not be read hide what they name; run the check again after mending them');
  process.exitCode = 1;
} else {
  const { cases, techniques, outcomes, controls, laws, terms, sources } = library;
  const drafts = [...cases.values()].filter(({ data }) => data.status === 'draft').length;
  console.log(
    `content is sound: ${cases.size} cases${drafts > 0 ? ` (drafts: ${drafts})` : ''}, ${techniques.size} techniques, ${outcomes.size} outcome types, ` +
      `${controls.size} controls, ${laws.size} laws, ${terms.size} terms, ${sources.size} sources`,
  );
}
