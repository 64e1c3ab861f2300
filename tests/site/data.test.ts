/** The dataset as published: every listed file is there with that size and checksum, and the queries of the page run on it. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { CHECKSUMS, dataAddresses, MANIFEST } from '../../src/data-export/dataset.ts';
import { ZIP } from '../../src/bundle/copy.ts';
import { FORMATS } from '../../src/data-export/losses.ts';
import { QUERIES } from '../../src/data-export/queries.ts';
import { LANGS } from '../../src/model/text.ts';
import { DIST } from './dist.ts';
import { library } from '../real-library.ts';

const file = (address: string) => readFileSync(join(DIST, address));
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const manifest = JSON.parse(file(MANIFEST).toString()) as { files: { path: string; url: string; bytes: number; sha256: string }[] };
const page = (path: string) => load(file(`${path}index.html`));

describe('the list of files', () => {
  test('has each file with its size and checksum', () => {
    expect(manifest.files.length).toBeGreaterThan(40);
    for (const { path, bytes, sha256: sum } of manifest.files) {
      expect([path, file(path).length, sha256(file(path))]).toEqual([path, bytes, sum]);
    }
  });
  test('is the same in SHA256SUMS, and leaves nothing of the dataset out', () => {
    const lines = file(CHECKSUMS).toString().trim().split('\n');
    expect(lines).toEqual(manifest.files.map(({ path, sha256: sum }) => `${sum}  ${path.replace('/data/', '')}`));
    const listed = [...manifest.files.map(({ path }) => path), MANIFEST, CHECKSUMS].sort();
    expect(listed).toEqual(dataAddresses(library).sort());
    const built = globSync(['*', 'schemas/*', 'cases/*/{case,veris,stix,navigator}.json'], { cwd: join(DIST, 'data') })
      .filter((path) => /\.|SUMS$/.test(path) && !ZIP.endsWith(path))
      .map((path) => `/data/${path.replaceAll('\\', '/')}`);
    expect(built.sort()).toEqual(listed);
  });
  test.each(LANGS)('is what the page in %s shows', (lang) => {
    const $ = page(`/${lang}/data/`);
    const rows = $('table.files tbody tr')
      .map((_, row) => `${$(row).find('a').attr('href') ?? ''} ${$(row).find('code.sum').text()}`)
      .get();
    expect(rows.sort()).toEqual(manifest.files.map(({ path, sha256: sum }) => `${path} ${sum}`).sort());
  });
});

test.each(LANGS)('the page in %s says what each format loses', (lang) => {
  const $ = page(`/${lang}/data/`);
  for (const { id, loses } of FORMATS) {
    const said = $(`#format-${id} + dl li`)
      .map((_, item) => $(item).text().trim())
      .get();
    expect(said).toEqual(loses.map((loss) => loss[lang]));
  }
});

test.each(LANGS)('the crosswalk in %s shows every technique with reasons, and says where there is no entry', (lang) => {
  const $ = page(`/${lang}/crosswalk/`);
  const text = $('main').text();
  for (const { slug, data } of library.techniques.values()) {
    const part = $(`#technique-${slug}`).closest('section').text();
    for (const { reason } of data.crosswalk) expect(part).toContain(reason[lang]);
    expect($(`table.crosswalk a[href="#technique-${slug}"]`)).toHaveLength(1);
  }
  expect(text).toContain(lang === 'ja' ? '該当なし' : 'no exact entry');
});

describe('the queries of the page', () => {
  const tools = { jq: ['bash'], pandas: ['python3'], R: ['Rscript', '-'], DuckDB: ['duckdb'] } as const;
  const isHere = (tool: keyof typeof tools) => {
    if (tool === 'jq') return spawnSync('jq', ['--version']).status === 0;
    if (tool === 'pandas') return spawnSync('/usr/bin/env', ['python3', '-c', 'import pandas']).status === 0;
    return spawnSync(tools[tool][0], ['--version']).status === 0;
  };
  test.each(QUERIES.map((query, index) => [`${query.tool} ${index + 1}`, query] as const))(
    '%s reads published files',
    (_, { files, code }) => {
      const published = new Set(manifest.files.map(({ path }) => path));
      for (const name of files) {
        expect(published).toContain(`/data/${name}`);
        expect(code).toContain(name);
      }
    },
  );
  for (const [index, { tool, code }] of QUERIES.entries()) {
    const here = isHere(tool);
    test.skipIf(!here)(`${tool} ${index + 1} gives rows${here ? '' : `: ${tool} not present, 1 check not run`}`, () => {
      const { status, stdout, stderr } = spawnSync(tools[tool][0], tools[tool].slice(1), {
        cwd: join(DIST, 'data'),
        input: code,
        encoding: 'utf8',
      });
      expect(status, stderr).toBe(0);
      expect(stdout.trim().split('\n').length).toBeGreaterThan(2);
    });
  }
});
