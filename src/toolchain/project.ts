/** Where this project and its packages lie, also from inside Astro's bundles, where `import.meta.url` names a chunk. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

function findRoot(): string {
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    const file = join(folder, 'package.json');
    if (existsSync(file) && (JSON.parse(readFileSync(file, 'utf8')) as { name?: string }).name === 'leakpath') return folder;
    if (folder === dirname(folder))
      throw new Error(`Leakpath runs inside its project folder; no package.json of it stands above ${process.cwd()}`);
  }
}

/** Folder of the project: the nearest one above the working directory whose package is called leakpath. */
export const PROJECT_ROOT = findRoot();

/** Folder and version of an installed package. */
export function installedPackage(name: string): { folder: string; version: string } {
  const paths = createRequire(join(PROJECT_ROOT, 'package.json')).resolve.paths(name) ?? [];
  for (const path of paths) {
    const folder = join(path, name);
    const file = join(folder, 'package.json');
    if (existsSync(file)) return { folder, version: (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version };
  }
  throw new Error(`The package ${name} is not installed; run "npm ci"`);
}
