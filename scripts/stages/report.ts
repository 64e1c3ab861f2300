import { SITE } from '../../src/site.ts';
import { editorLanguage } from '../../src/library/editor-language.ts';
import { buildFailed, contentNotBuilt } from '../../src/library/messages/summary.ts';
import { ContentError, formatProblem } from '../../src/library/problem.ts';

/** Says which address citations, feeds and data carry, as long as nobody has set one. */
export function warnOfPlaceholder(): void {
  if (process.env['LEAKPATH_SITE'] === undefined)
    console.log(`citations, feeds and data say ${SITE}: set LEAKPATH_SITE to the address of this copy before publishing it`);
}

/** Tells a failure in the editor's language: problems of the content one per line, anything else with its message; then exit 1. */
export function reportAndExit(error: unknown): never {
  const lang = editorLanguage();
  if (error instanceof ContentError) {
    for (const problem of error.problems) console.error(formatProblem(problem));
    console.error(`\n${contentNotBuilt(error.problems.length)[lang]}`);
  } else {
    console.error(error instanceof Error ? error.message : error);
    console.error(`\n${buildFailed[lang]}`);
  }
  process.exit(1);
}
