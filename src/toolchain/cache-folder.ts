import { createHash } from 'node:crypto';
import { accessSync, constants, mkdirSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

function writable(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** A folder for things that are costly to make and may be shared by checkouts; in the temporary folder if home is read-only. */
export function userCacheFolder(): string {
  const places = [process.env['XDG_CACHE_HOME'], join(homedir(), '.cache'), tmpdir()];
  for (const place of places) {
    if (!place) continue;
    const folder = join(place, 'leakpath');
    if (writable(folder)) return folder;
  }
  throw new Error(`No folder to keep the browser in: neither ${homedir()}/.cache nor ${tmpdir()} can be written`);
}

/**
 * The folder for what builds keep from one to the next: `LEAKPATH_CACHE`, else `.cache/` of the project, else – where the
 * project may only be read – the user's. Everything in it bears a hash of what it was made from, so checkouts may share it.
 * @param root folder of the project
 */
export function buildCache(root: string, ...parts: string[]): string {
  const own = process.env['LEAKPATH_CACHE'] ? resolve(root, process.env['LEAKPATH_CACHE']) : join(root, '.cache');
  return join(writable(own) ? own : userCacheFolder(), ...parts);
}

/** The part of {@link buildCache} that this checkout has for itself: what a build leaves there it must find unchanged. */
export const ownCache = (root: string, name: string): string =>
  buildCache(root, name, createHash('sha256').update(resolve(root)).digest('hex').slice(0, 12));
