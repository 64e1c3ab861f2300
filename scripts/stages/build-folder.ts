/**
 * Where a build goes. It grows in a folder of its own beside dist/ and takes its place at the end, so that dist/ is whole
 * at every moment but one: no file system of ours exchanges two folders in one step, so between two renames there is no
 * dist/. Whoever is killed just then leaves the last build whole as dist.old/, and every command that needs dist/ puts it
 * back first.
 */
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { withBuildLock } from './build-lock.ts';

/** `dist`, or what `LEAKPATH_DIST` names. */
export const distFolder = (root: string): string => resolve(root, process.env['LEAKPATH_DIST'] ?? 'dist');

const oldOf = (dist: string): string => `${dist}.old`;

/** Of this process only: what a killed build has started may still write, but not here. */
const partOf = (dist: string): string => `${dist}.part-${process.pid}`;

/** Removes dist.old/ in two steps, so that what bears this name is always whole. */
function removeOld(dist: string): void {
  const gone = `${dist}.gone-${process.pid}`;
  if (!existsSync(oldOf(dist))) return;
  renameSync(oldOf(dist), gone);
  rmSync(gone, { recursive: true, force: true });
}

/** What builds that were killed have left: the last good build goes back to its place, the rest goes. */
function tidy(dist: string): void {
  if (existsSync(dist)) removeOld(dist);
  else if (existsSync(oldOf(dist))) renameSync(oldOf(dist), dist);
  const [folder, name] = [dirname(dist), basename(dist)];
  for (const left of existsSync(folder) ? readdirSync(folder) : [])
    if (left.startsWith(`${name}.part`) || left.startsWith(`${name}.gone-`)) rmSync(join(folder, left), { recursive: true, force: true });
}

/** Exchanges the last build for the new one. */
function putInPlace(part: string, dist: string): void {
  const isFirst = !existsSync(dist);
  if (!isFirst) renameSync(dist, oldOf(dist));
  try {
    renameSync(part, dist);
  } catch (error) {
    if (!isFirst) renameSync(oldOf(dist), dist);
    throw error;
  }
  removeOld(dist);
}

/**
 * Makes a build and puts it in place; where that fails, dist/ stays as it was. Builds of one checkout wait for each other.
 * @param root folder of the project
 * @param make writes the build into a folder that does not exist yet
 */
export async function buildInto<T>(root: string, make: (part: string) => Promise<T>): Promise<T> {
  const dist = distFolder(root);
  return withBuildLock(root, async () => {
    tidy(dist);
    const part = partOf(dist);
    try {
      const result = await make(part);
      putInPlace(part, dist);
      return result;
    } finally {
      rmSync(part, { recursive: true, force: true });
    }
  });
}

/** dist/, after the last good build was put back if a killed one has left it aside; for all who read it. */
export async function lastBuild(root: string): Promise<string> {
  const dist = distFolder(root);
  // It may also be missing because a build is just putting a new one in place: the lock tells the two apart.
  if (!existsSync(dist) && existsSync(oldOf(dist)))
    await withBuildLock(root, () => {
      tidy(dist);
      return Promise.resolve();
    });
  return dist;
}
