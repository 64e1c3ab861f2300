/** What hosts read from the top folder of a site beside the pages. */
import { join } from 'node:path';
import { writeWhole } from '../../../src/exports/cache.ts';
import { headersFile } from '../../../src/security/headers.ts';

/** Writes `_headers`; run it after the offline copy, which has no use for it. */
export function writeHostFiles({ dist }: { dist: string }): void {
  writeWhole(join(dist, '_headers'), headersFile());
}
