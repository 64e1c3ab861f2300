/** A copy of the project as somebody gets it who has no Git: in a folder with a difficult name, and not to be written to. */
import { chmodSync, copyFileSync, cpSync, linkSync, lstatSync, mkdirSync, readdirSync, readlinkSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/** What is no source. */
export const MADE = /^(?:\.git|node_modules|dist(?:\..+)?|\.cache|\.astro|bundle|review|.*\.log)$/;

/** node_modules by hard links: Vite would follow a symbolic one back to the checkout. */
export function linkPackages(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) {
      // Caches of tools; a build must do without.
      if (!/^\.(?:cache|vite|vite-temp|astro)$/.test(entry.name)) linkPackages(source, target);
    } else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else
      try {
        linkSync(source, target);
      } catch {
        copyFileSync(source, target);
      }
  }
}

/** Every path below a folder, itself first. */
function* walk(folder: string, below = ''): Generator<string> {
  yield below;
  for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
    const path = join(below, entry.name);
    if (path === '.astro') continue;
    if (entry.isDirectory()) yield* walk(folder, path);
    else yield path;
  }
}

/** Copies the sources, links the packages, and lets nobody write but below .astro/, which Astro must have. */
export function copySource(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from).filter((name) => !MADE.test(name))) cpSync(join(from, name), join(to, name), { recursive: true });
  linkPackages(join(from, 'node_modules'), join(to, 'node_modules'));
  mkdirSync(join(to, '.astro'));
  setWritable(to, false);
}

/** Rights of folders and sources; the files of node_modules are those of the checkout and keep theirs. */
export function setWritable(folder: string, writable: boolean): void {
  for (const path of walk(folder)) {
    const full = join(folder, path);
    const isFolder = lstatSync(full).isDirectory();
    if (!isFolder && path.startsWith('node_modules')) continue;
    if (lstatSync(full).isSymbolicLink()) continue;
    chmodSync(full, isFolder ? (writable ? 0o755 : 0o555) : writable ? 0o644 : 0o444);
  }
}

/**
 * Everything in the copy with the time of its last change. A folder changes with each file that comes or goes in it, so
 * what was written and removed again is seen too, even where rights do not bind, as for root.
 */
export const stateOf = (folder: string): Map<string, string> =>
  new Map(
    [...walk(folder)].map((path) => {
      const { mtimeMs, size } = statSync(join(folder, path), { throwIfNoEntry: false }) ?? { mtimeMs: 0, size: 0 };
      return [path, `${mtimeMs} ${size}`];
    }),
  );
