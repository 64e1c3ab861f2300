import { accessSync, constants, mkdirSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for things that are costly to make and may be shared by checkouts; in the temporary folder if home is read-only. */
export function userCacheFolder(): string {
  const places = [process.env['XDG_CACHE_HOME'], join(homedir(), '.cache'), tmpdir()];
  for (const place of places) {
    if (!place) continue;
    const folder = join(place, 'leakpath');
    try {
      mkdirSync(folder, { recursive: true });
      accessSync(folder, constants.W_OK);
      return folder;
    } catch {
      // not writable: try the next place
    }
  }
  throw new Error(`No folder to keep the browser in: neither ${homedir()}/.cache nor ${tmpdir()} can be written`);
}
