/** The dataset as a whole: each file made once per library, with its size and checksum; the list of them in JSON and as SHA256SUMS. */
import { createHash } from 'node:crypto';
import type { z } from 'astro/zod';
import { ofLibrary, once } from '../domain/of-library.ts';
import { keptValue } from '../incremental/kept-value.ts';
import type { Library } from '../library/library.ts';
import { schemaId } from './json-schema.ts';
import type { manifestFile } from './model.ts';
import { json, provenance } from './provenance.ts';
import { absolute } from '../site.ts';
import { dataFiles, type DataFile } from './registry.ts';

export interface MadeFile extends Omit<DataFile, 'make'> {
  readonly text: string;
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * A file whose text is made when it is asked for, so that a page about one file does not hang on all. Its sum is kept from
 * build to build; the text made for it waits to be served once.
 */
function lazily({ make, ...file }: DataFile): MadeFile {
  let waiting: string | undefined;
  const sum = once(() =>
    keptValue(`sum of ${file.address}`, () => {
      waiting = make();
      return { bytes: Buffer.byteLength(waiting), sha256: createHash('sha256').update(waiting).digest('hex') };
    }),
  );
  return {
    ...file,
    get text() {
      sum();
      const text = waiting ?? make();
      waiting = undefined;
      return text;
    },
    get bytes() {
      return sum().bytes;
    },
    get sha256() {
      return sum().sha256;
    },
  };
}

export const MANIFEST = '/data/index.json';
export const CHECKSUMS = '/data/SHA256SUMS';

/** All files of the dataset; the page and the endpoints take them from here, so that a checksum cannot differ from its file. */
export const dataset = ofLibrary((library): MadeFile[] => dataFiles(library).map(lazily));

const byAddress = ofLibrary((library) => new Map(dataset(library).map((file) => [file.address, file])));

/** /data/index.json */
export const manifest = (library: Library): z.infer<typeof manifestFile> => ({
  $schema: schemaId('index'),
  dataset: provenance(library),
  files: dataset(library).map(({ address, type, bytes, sha256, title, schema }) => ({
    path: address,
    url: absolute(address),
    mediaType: type,
    bytes,
    sha256,
    title,
    schema: schema ? schemaId(schema) : null,
  })),
});

/** In the form of sha256sum, relative to /data/. */
export const checksums = (library: Library): string =>
  dataset(library)
    .map(({ address, sha256 }) => `${sha256}  ${address.slice('/data/'.length)}\n`)
    .join('');

/** Addresses of everything the dataset publishes. */
export const dataAddresses = (library: Library): string[] => [...dataFiles(library).map(({ address }) => address), MANIFEST, CHECKSUMS];

/**
 * A file of the dataset by its address.
 * @throws Error for an address that the dataset does not have: a fault of the caller
 */
export function dataFile(library: Library, address: string): Pick<MadeFile, 'text' | 'type'> {
  if (address === MANIFEST) return { text: json(manifest(library)), type: 'application/json' };
  if (address === CHECKSUMS) return { text: checksums(library), type: 'text/plain' };
  const file = byAddress(library).get(address);
  if (!file) throw new Error(`no data file ${address}`);
  return file;
}
