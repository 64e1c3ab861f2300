import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The files below a folder, by their path in it, sorted. Node's glob would leave out what lies in folders like .well-known/. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
    .sort();
