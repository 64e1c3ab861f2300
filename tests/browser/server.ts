import { join } from 'node:path';
import { serve, type Served } from '../../scripts/stages/serve.ts';

/**
 * Serves the built dist/ on a free port of loopback.
 * @param beside scripts to serve beside it, by their path
 */
export const serveDist = (beside?: Readonly<Record<string, string>>): Promise<Served> =>
  serve(process.env['LEAKPATH_DIST'] ?? join(import.meta.dirname, '../../dist'), 0, '', beside);
