import { join } from 'node:path';
import { serve, type Served } from '../../scripts/stages/serve.ts';

/** Serves the built dist/ on a free port of loopback. */
export const serveDist = (): Promise<Served> => serve(process.env['LEAKPATH_DIST'] ?? join(import.meta.dirname, '../../dist'));
