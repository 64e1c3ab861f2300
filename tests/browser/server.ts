import { join } from 'node:path';
import { serve, type Served } from '../../scripts/stages/serve.ts';

/** Serves the built dist/ on a free port of loopback. */
export const serveDist = (): Promise<Served> => serve(join(import.meta.dirname, '../../dist'));
