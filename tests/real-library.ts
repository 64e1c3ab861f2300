/** The real library, read once for all the tests over it. */
import { join } from 'node:path';
import { loadLibrary } from '../src/library/load.ts';

export const { library } = loadLibrary(join(import.meta.dirname, '..'));
