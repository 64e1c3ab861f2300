/**
 * The site as one zip for rooms without a network: `npm run bundle`. Takes the zip of the last build and says its size and
 * SHA-256; builds first where there is none, or with `npm run bundle -- --build`.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { unzipSync } from 'fflate';
import { ZIP } from '../src/bundle/copy.ts';
import { writeWhole } from '../src/exports/cache.ts';
import { indexState } from '../src/integrations/search-in-dev.ts';
import { lastBuild } from './stages/build-folder.ts';
import { buildSite } from './stages/build-site.ts';
import { versionOf } from './stages/exports/offline-copy.ts';
import { reportAndExit } from './stages/report.ts';

const { values } = parseArgs({ options: { build: { type: 'boolean', default: false } } });
const root = process.cwd();
const built = join(await lastBuild(root), ZIP);
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

/** What of the zip each kind of file takes, the largest first. */
function byKind(zip: Uint8Array): [kind: string, files: number, bytes: number][] {
  const kinds = new Map<string, { files: number; bytes: number }>();
  unzipSync(zip, {
    filter({ name, size }) {
      const kind = kinds.get(extname(name)) ?? { files: 0, bytes: 0 };
      kinds.set(extname(name), { files: kind.files + 1, bytes: kind.bytes + size });
      return false;
    },
  });
  return [...kinds].map(([kind, { files, bytes }]): [string, number, number] => [kind, files, bytes]).sort((a, b) => b[2] - a[2]);
}

try {
  if (values.build || !existsSync(built)) await buildSite(root);
  else if (indexState(root) !== 'fresh') console.warn('dist/ is older than the content; "npm run bundle -- --build" builds it anew');
  const zip = readFileSync(built);
  const file = `bundle/leakpath-${versionOf(root)}.zip`;
  writeWhole(join(root, file), zip);
  for (const [kind, files, bytes] of byKind(zip))
    console.log(`${kind.padStart(6)} ${String(files).padStart(5)} files ${megabytes(bytes).padStart(8)}`);
  console.log(`\n${file}: ${megabytes(zip.length)} (${zip.length} bytes)`);
  console.log(`SHA-256 ${createHash('sha256').update(zip).digest('hex')}`);
} catch (error) {
  reportAndExit(error);
}
