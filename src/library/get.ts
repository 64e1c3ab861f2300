/** The library for pages: read once per build, read again in `npm run dev` after an edit. */
import type { Library } from './library.ts';
import { editorLanguage } from './editor-language.ts';
import { loadLibrary } from './load.ts';
import { diskMemory, processMemory } from './memory.ts';
import { preview } from './preview.ts';
import { trackedLibrary } from '../incremental/tracked-library.ts';
import { ContentError } from './problem.ts';

/** Kept on globalThis because the configuration and the pages live in different module graphs. */
const store = globalThis as typeof globalThis & Record<symbol, Library | undefined>;
const KEY = Symbol.for('leakpath.library');

/** So that after an edit in the live preview only what was edited is read again. */
const memory = processMemory();

/** Set by scripts/stages/run-astro.ts for `astro dev` and unset for every other command, whatever the shell says. */
export const showsDrafts = (): boolean => process.env['LEAKPATH_PREVIEW'] === 'drafts';

/**
 * The library that is published; in `npm run dev` with its drafts, marked as such.
 * @throws ContentError naming every problem with its place
 */
export function getLibrary(): Library {
  const known = store[KEY];
  if (known) return known;
  // Before a build everything has been checked (scripts/stages/build-site.ts); in the live preview only here.
  const drafts = showsDrafts();
  const { library, problems } = loadLibrary(process.cwd(), {
    lang: editorLanguage(),
    memory: drafts ? memory : diskMemory(process.cwd()),
    drafts,
    editorial: drafts,
  });
  if (problems.length > 0) throw new ContentError(problems);
  const shown = drafts ? preview(library) : library;
  store[KEY] = shown;
  return shown;
}

/** From now on everybody gets a library that notes what is read of it: for a build that keeps pages. */
export function trackReads(): void {
  store[KEY] = trackedLibrary(getLibrary());
}

/** Forgets what was read, so that the next page reads the content again. */
export function forgetLibrary(): void {
  store[KEY] = undefined;
}
