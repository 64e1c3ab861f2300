/** The zip of a deck. */
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { zipOf } from '../../exports/zip.ts';

export type Parts = Map<string, Uint8Array>;

/** The files of an archive; entries for folders are left out. */
export const readParts = (bytes: Uint8Array): Parts => new Map(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/')));

/** Part names in a fixed order, the content types first (ECMA-376 part 2). */
function ordered(parts: Parts): string[] {
  const first = '[Content_Types].xml';
  return [...parts.keys()].sort((a, b) => (a === first ? -1 : b === first ? 1 : a < b ? -1 : 1));
}

export const writeParts = (parts: Parts): Uint8Array =>
  zipOf(
    ordered(parts).map((name) => [name, parts.get(name) ?? new Uint8Array()]),
    /\.png$/,
  );

/** Rewrites the XML parts whose names match. */
export function rewrite(parts: Parts, names: RegExp, change: (xml: string, name: string) => string): void {
  for (const [name, bytes] of parts) if (names.test(name)) parts.set(name, strToU8(change(strFromU8(bytes), name)));
}
