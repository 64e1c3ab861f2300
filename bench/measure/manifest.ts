/** What a built site consists of, and how two of them differ: what a host would have to take up again. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Files by path, each with its size and the hash of its bytes. */
export type Manifest = ReadonlyMap<string, { bytes: number; hash: string }>;

export function manifestOf(folder: string): Manifest {
  const files = globSync('**/*', { cwd: folder }).filter((path) => statSync(join(folder, path)).isFile());
  return new Map(
    files.sort().map((path) => {
      const bytes = readFileSync(join(folder, path));
      return [path, { bytes: bytes.length, hash: createHash('sha256').update(bytes).digest('hex') }];
    }),
  );
}

export interface Sum {
  files: number;
  bytes: number;
}

/** Files and bytes by group, the heaviest group first. */
export function sums(manifest: Manifest, groupOf: (path: string) => string): Map<string, Sum> {
  const groups = new Map<string, Sum>();
  for (const [path, { bytes }] of manifest) {
    const name = groupOf(path);
    const group = groups.get(name) ?? { files: 0, bytes: 0 };
    groups.set(name, { files: group.files + 1, bytes: group.bytes + bytes });
  }
  return new Map([...groups].sort(([, a], [, b]) => b.bytes - a.bytes));
}

/** The files that are new or other than before. */
export function changed(before: Manifest, after: Manifest): Manifest {
  return new Map([...after].filter(([path, { hash }]) => before.get(path)?.hash !== hash));
}

/** Pages, search, pictures …: the part of the site a file belongs to, with its ending. */
export function partOf(path: string): string {
  const ending = /\.[a-z0-9_]+$/.exec(path)?.[0] ?? '';
  if (path === 'data/leakpath-offline.zip') return 'offline copy';
  if (path.startsWith('search/')) return 'search index';
  if (path.startsWith('og/')) return 'pictures for links';
  if (ending === '.html')
    return path.startsWith('id/') ? 'permanent addresses' : /^(?:ja|en)\/cases\/[^/]+\//.test(path) ? 'case pages' : 'other pages';
  if (ending === '.md') return 'Markdown';
  if (path.startsWith('data/')) return `data ${ending}`;
  return 'other files';
}
