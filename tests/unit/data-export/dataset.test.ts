/** The dataset as a whole: our own schemas, checksums, no draft and no person in any file. */
import { createHash } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it, test } from 'vitest';
import { checksums, dataAddresses, dataFile, dataset, manifest, MANIFEST } from '../../../src/data-export/dataset.ts';
import { schemaAddress, schemaFile, schemaId } from '../../../src/data-export/json-schema.ts';
import { EXPORT_SCHEMAS, type ExportSchema } from '../../../src/data-export/model.ts';
import { published } from '../../../src/library/published.ts';
import { dataFiles } from '../../../src/data-export/registry.ts';
import type { Library } from '../../../src/library/library.ts';
import { leakCase, library as make, source } from '../builders.ts';
import { cases, whole } from './library.ts';

const files = dataset(whole);
const parse = (text: string) => JSON.parse(text) as Record<string, unknown>;
const names = Object.keys(EXPORT_SCHEMAS) as ExportSchema[];
const validator = (name: ExportSchema) => new Ajv2020({ strict: false, validateFormats: false }).compile(parse(schemaFile(name)));

describe('our own JSON', () => {
  const ours = [
    ...files.flatMap(({ address, schema, text }) => (schema ? [{ address, schema, text }] : [])),
    { address: MANIFEST, schema: 'index' as const, text: dataFile(whole, MANIFEST).text },
  ];
  it.each(names)('keeps to the published schema: %s', (name) => {
    const check = validator(name);
    const mine = ours.filter(({ schema }) => schema === name);
    expect(mine.length).toBeGreaterThan(0);
    for (const { address, text } of mine) {
      expect([address, check(parse(text)), check.errors ?? []]).toEqual([address, true, []]);
      expect(parse(text)['$schema']).toBe(schemaId(name));
      // The schema is strict: a field it does not know is refused.
      expect(check({ ...parse(text), surprise: 1 })).toBe(false);
    }
  });
  it.each(names)('the schema %s stands at its own $id', (name) => {
    expect(parse(schemaFile(name))['$id']).toMatch(new RegExp(`${schemaAddress(name)}$`));
  });
});

describe('the list of files', () => {
  it('has the size and checksum of each', () => {
    for (const { text, bytes, sha256 } of files) {
      expect(bytes).toBe(Buffer.from(text).length);
      expect(sha256).toBe(createHash('sha256').update(Buffer.from(text)).digest('hex'));
    }
    expect(manifest(whole).files.map(({ path }) => path)).toEqual(files.map(({ address }) => address));
    expect(checksums(whole).split('\n').filter(Boolean)).toEqual(
      files.map(({ address, sha256 }) => `${sha256}  ${address.replace('/data/', '')}`),
    );
  });
  it('gives each address once, and a file for each', () => {
    const addresses = dataAddresses(whole);
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const address of addresses) expect(dataFile(whole, address).text.length).toBeGreaterThan(10);
    expect(() => dataFile(whole, '/data/nothing.json')).toThrow('no data file /data/nothing.json');
  });
  it('is made to the same bytes again', () => {
    expect(dataFiles(whole).map(({ make: again }) => again())).toEqual(files.map(({ text }) => text));
  });
});

describe('a draft', () => {
  const [drafted] = cases;
  const slug = drafted?.slug ?? '';
  const asDraft: Library = {
    ...whole,
    cases: new Map(
      [...whole.cases].map(([key, entry]) => [key, key === slug ? { ...entry, data: { ...entry.data, status: 'draft' as const } } : entry]),
    ),
  };
  it('is in no file of any format, nor in an address', () => {
    for (const { address, text } of dataset(asDraft)) {
      expect([
        address,
        text.includes(drafted?.data.id ?? '-'),
        text.includes(`/cases/${slug}`),
        text.includes(drafted?.data.title.ja ?? '-'),
      ]).toEqual([address, false, false, false]);
      expect(address).not.toContain(slug);
    }
    // It would be found: published, it is in most of them.
    expect(files.filter(({ text }) => text.includes(drafted?.data.id ?? '-')).length).toBeGreaterThan(8);
  });
  it('takes the sources along that it alone cites', () => {
    const [open, hidden] = [
      leakCase('open'),
      leakCase('hidden', {
        id: 'LP-C002',
        status: 'draft',
        summary: { text: { ja: '日', en: 'en' }, standing: 'stated', sources: ['secret'] },
      }),
    ];
    const { sources, cases: left } = published(make({ cases: [open, hidden], sources: [source('release'), source('secret')] }));
    expect([...sources.keys()]).toEqual(['release']);
    expect([...left.keys()]).toEqual(['open']);
  });
});

test('formats for exchange name no natural person, not even the authors of sources', () => {
  const persons = [...whole.sources.values()].flatMap(({ data }) => data.author ?? []).filter(({ family, given }) => family && given);
  const spelled = persons.flatMap(({ family = '', given = '' }) => [`${family}${given}`, `${family} ${given}`, `${given} ${family}`]);
  expect(spelled.length).toBeGreaterThan(0);
  for (const { address, text } of files.filter((file) => /(veris|stix|navigator)\.json$/.test(file.address))) {
    expect([address, ...spelled.filter((name) => text.includes(name))]).toEqual([address]);
  }
});
