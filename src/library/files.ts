/** The files of the content as the check sees them: on the disk, or with something laid over them in a test. */
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type FileKind = 'file' | 'folder' | 'link';

export interface ContentFiles {
  /** What stands in a folder, by name; empty where there is no such folder. */
  list: (folder: string) => readonly { name: string; kind: FileKind }[];
  /** What stands at a path, if anything does. */
  kind: (path: string) => FileKind | undefined;
  read: (path: string) => Uint8Array;
}

const kindOf = (entry: { isSymbolicLink: () => boolean; isDirectory: () => boolean }): FileKind =>
  entry.isSymbolicLink() ? 'link' : entry.isDirectory() ? 'folder' : 'file';

/** The files below `root`; links are told as links and never followed. */
export function diskFiles(root: string): ContentFiles {
  const kind = (path: string): FileKind | undefined => {
    const entry = lstatSync(join(root, path), { throwIfNoEntry: false });
    return entry && kindOf(entry);
  };
  return {
    kind,
    list: (folder) =>
      kind(folder) === 'folder'
        ? readdirSync(join(root, folder), { withFileTypes: true })
            .map((entry) => ({ name: entry.name, kind: kindOf(entry) }))
            .sort((a, b) => (a.name < b.name ? -1 : 1))
        : [],
    read: (path) => readFileSync(join(root, path)),
  };
}
