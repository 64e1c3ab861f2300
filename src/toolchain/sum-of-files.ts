import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * One sum over names and bytes of files, the same on every system.
 * @param root folder of the project
 * @param patterns for Node's glob, from the root on
 * @param also what else the sum hangs on
 * @param without files to be left out, by their path with slashes
 */
export function sumOfFiles(root: string, patterns: readonly string[], also: readonly string[] = [], without?: RegExp): string {
  const hash = createHash('sha256').update(JSON.stringify(also));
  const files = globSync([...patterns], { cwd: root }).map((path) => path.replaceAll('\\', '/'));
  for (const file of files.sort()) {
    const path = join(root, file);
    if (without?.test(file) || !statSync(path).isFile()) continue;
    const bytes = readFileSync(path);
    hash.update(`${file}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}
