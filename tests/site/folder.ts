/**
 * The built site in a folder of a host. A build with such an address is taken as it is (LEAKPATH_SITE, LEAKPATH_DIST);
 * otherwise a copy of dist/ goes through the very stage that ends such a build.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { putUnderBase } from '../../scripts/stages/base.ts';
import { BASE } from '../../src/site.ts';
import { DIST } from './dist.ts';

export interface Folder {
  dist: string;
  /** `/training/leakpath` */
  base: string;
  remove(): void;
}

export function siteInFolder(): Folder {
  if (BASE !== '') return { dist: DIST, base: BASE, remove: () => undefined };
  const [dist, base] = [mkdtempSync(join(tmpdir(), 'leakpath-folder-')), '/training/leakpath'];
  cpSync(DIST, dist, { recursive: true });
  putUnderBase(dist, base);
  return {
    dist,
    base,
    remove: () => {
      rmSync(dist, { recursive: true });
    },
  };
}
