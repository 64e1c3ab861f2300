import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { filesBelow } from '../../scripts/stages/files-below.ts';

const filesOf = (folder: string): Map<string, Buffer> =>
  new Map(filesBelow(folder).map((file) => [file, readFileSync(join(folder, file))]));

/** Where two files part, with what stands there. */
function firstDifference(a: Uint8Array, b: Uint8Array): string {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const around = (bytes: Uint8Array) => JSON.stringify(Buffer.from(bytes.subarray(Math.max(0, at - 30), at + 30)).toString('latin1'));
  return `byte ${at} of ${a.length} / ${b.length}: ${around(a)} / ${around(b)}`;
}

/** What differs between two sets of files, one line each; of an archive, its members. */
function compare(a: ReadonlyMap<string, Uint8Array>, b: ReadonlyMap<string, Uint8Array>): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].sort().flatMap((name) => {
    const [one, other] = [a.get(name), b.get(name)];
    if (!one || !other) return [`${name}: only in the ${one ? 'first' : 'second'} build`];
    if (Buffer.compare(one, other) === 0) return [];
    const members = /\.(?:zip|pptx)$/.test(name)
      ? compare(new Map(Object.entries(unzipSync(one))), new Map(Object.entries(unzipSync(other))))
      : [];
    return [`${name}: ${firstDifference(one, other)}`, ...members.map((line) => `  ${line}`)];
  });
}

/** @returns how many files were compared, and what differs */
export function differences(first: string, second: string): { files: number; lines: string[] } {
  const a = filesOf(first);
  return { files: a.size, lines: compare(a, filesOf(second)) };
}
