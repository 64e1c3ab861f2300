/** The library for pages: read once per build, read again in `npm run dev` after an edit. */
import type { Library } from './library.ts';
import { loadLibrary } from './load.ts';
import { ContentError } from './problem.ts';

/** Kept on globalThis because the configuration and the pages live in different module graphs. */
const store = globalThis as typeof globalThis & Record<symbol, Library | undefined>;
const KEY = Symbol.for('leakpath.library');

/**
 * The whole library.
 * @throws ContentError naming every problem with its place
 */
export function getLibrary(): Library {
  const known = store[KEY];
  if (known) return known;
  const { library, problems } = loadLibrary(process.cwd());
  if (problems.length > 0) throw new ContentError(problems);
  store[KEY] = library;
  return library;
}

/** Forgets what was read, so that the next page reads the content again. */
export function forgetLibrary(): void {
  store[KEY] = undefined;
}
