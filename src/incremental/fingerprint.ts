/** What pages are made of beside the content that is read entry by entry. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Read by way of the library, or by Astro, which keeps account of it itself. */
const TRACKED = /^content\/(?:cases|techniques|outcomes|controls|laws|terms|sources)\//;

const FILES = ['src/**/*', 'public/**/*', 'content/**/*', 'schemas/**/*', '*.{json,mjs,ts,cff}', 'LICENSE*', 'NOTICE'];

/** Where a build goes and what it keeps says nothing about the pages. */
const ELSEWHERE = new Set(['LEAKPATH_CACHE', 'LEAKPATH_DIST', 'LEAKPATH_LANG']);

/**
 * A sum over the code, the other content, the settings and Node itself: where it differs, every page is made again.
 * @param root folder of the project
 */
export function fingerprint(root: string): string {
  const hash = createHash('sha256');
  for (const file of globSync(FILES, { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()) {
    const path = join(root, file);
    if (TRACKED.test(file) || !statSync(path).isFile()) continue;
    const bytes = readFileSync(path);
    hash.update(`${file}\n${bytes.length}\n`).update(bytes);
  }
  for (const name of Object.keys(process.env).sort())
    if (name.startsWith('LEAKPATH_') && !ELSEWHERE.has(name)) hash.update(`${name}=${process.env[name] ?? ''}\n`);
  // Dates, numbers and the order of names come from what Node brings of ICU.
  return hash.update(JSON.stringify([process.versions.node, process.versions['icu'], process.versions['unicode']])).digest('hex');
}
