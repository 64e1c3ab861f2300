/**
 * Checks the content alone: `npm run check`, or `npm run check -- content/cases/benesse` for one folder.
 * Prints every problem as file:line:column: message, in the editor's language, and exits 1 if there is one.
 */
import { editorLanguage } from '../src/library/editor-language.ts';
import { loadLibrary } from '../src/library/load.ts';
import { problemCount, sound, unreadHides } from '../src/library/messages/summary.ts';
import { formatProblem } from '../src/library/problem.ts';

const only = process.argv.slice(2);
const lang = editorLanguage();
const { library, problems } = loadLibrary(process.cwd(), { lang, drafts: true });
const shown = only.length === 0 ? problems : problems.filter(({ file }) => only.some((prefix) => file.startsWith(prefix)));

for (const problem of shown) console.error(formatProblem(problem));
if (shown.length > 0) {
  console.error(`\n${problemCount(shown.length)[lang]}`);
  if (library.unread.size > 0) console.error(unreadHides[lang]);
  process.exitCode = 1;
} else console.log(sound(library)[lang]);
