/** The zip of a deck with the same bytes on every machine and every day. */
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

export type Parts = Map<string, Uint8Array>;

/** The files of an archive; entries for folders are left out. */
export const readParts = (bytes: Uint8Array): Parts => new Map(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/')));

/** The first day that a zip can hold. fflate writes it by the clock of the machine, so it is given by that clock. */
const DAY_ONE = new Date(1980, 0, 1);

/** Part names in a fixed order, the content types first (ECMA-376 part 2). */
function ordered(parts: Parts): string[] {
  const first = '[Content_Types].xml';
  return [...parts.keys()].sort((a, b) => (a === first ? -1 : b === first ? 1 : a < b ? -1 : 1));
}

export function writeParts(parts: Parts): Uint8Array {
  const files: Zippable = {};
  for (const name of ordered(parts)) {
    // A PNG is packed already.
    files[name] = [parts.get(name) ?? new Uint8Array(), { level: name.endsWith('.png') ? 0 : 9, mtime: DAY_ONE }];
  }
  return zipSync(files);
}

/** Rewrites the XML parts whose names match. */
export function rewrite(parts: Parts, names: RegExp, change: (xml: string, name: string) => string): void {
  for (const [name, bytes] of parts) if (names.test(name)) parts.set(name, strToU8(change(strFromU8(bytes), name)));
}
