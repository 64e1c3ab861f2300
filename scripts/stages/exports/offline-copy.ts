/** The whole site as one zip that opens from a disk, /data/leakpath-offline.zip: for rooms without a network. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { copySite, ZIP, type Files } from '../../../src/bundle/copy.ts';
import { readme } from '../../../src/bundle/readme.ts';
import { writeWhole } from '../../../src/exports/cache.ts';
import { zipOf } from '../../../src/exports/zip.ts';
import type { Library } from '../../../src/library/library.ts';

/** Formats that are packed in themselves. */
const PACKED = /\.(?:png|pdf|pptx|zip)$/;
const LICENCES = ['LICENSE', 'LICENSE-CONTENT', 'NOTICE'];

export const versionOf = (root: string): string =>
  (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version;

interface Input {
  root: string;
  dist: string;
  library: Library;
}

/** The bytes of the zip. The same site gives the same bytes. */
export async function offlineCopy({ root, dist, library }: Input): Promise<Uint8Array> {
  const extra: Files = new Map(LICENCES.map((name) => [`${name}.txt`, readFileSync(join(root, name))]));
  extra.set('README.txt', new TextEncoder().encode(readme({ library, version: versionOf(root) })));
  return zipOf(await copySite(dist, extra), PACKED);
}

/** Run it last: it packs what the other exports have written. */
export const writeOfflineCopy = async (input: Input): Promise<void> => {
  writeWhole(join(input.dist, ZIP), Buffer.from(await offlineCopy(input)));
};
