/** What pages are made of beside the content that is read entry by entry. */
import { sumOfFiles } from '../toolchain/sum-of-files.ts';

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
  const settings = Object.entries(process.env)
    .filter(([name]) => name.startsWith('LEAKPATH_') && !ELSEWHERE.has(name))
    .map(([name, value]) => `${name}=${value ?? ''}`)
    .sort();
  // Dates, numbers and the order of names come from what Node brings of ICU.
  const { node, icu = '', unicode = '' } = process.versions;
  return sumOfFiles(root, FILES, [...settings, node, icu, unicode], TRACKED);
}
