import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Files of a fake build. */
export const FILES = 120;

/** The name of the build that lies in a folder. Throws where it is not whole or not of one piece. */
export function buildIn(folder: string): string {
  const files = globSync('**/*', { cwd: folder }).filter((file) => statSync(join(folder, file)).isFile());
  const names = new Set(files.map((file) => readFileSync(join(folder, file), 'utf8')));
  if (files.length !== FILES || names.size !== 1)
    throw new Error(`${files.length} of ${FILES} files, of the builds ${[...names].join(', ')}`);
  return [...names][0] ?? '';
}
