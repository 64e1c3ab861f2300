import { join } from 'node:path';
import { loadLibrary } from '../../src/library/load.ts';

/** Folder of the project. */
export const ROOT = join(import.meta.dirname, '../..');

/** The real content, read once for all tests of a file. */
export const { library, problems } = loadLibrary(ROOT);
