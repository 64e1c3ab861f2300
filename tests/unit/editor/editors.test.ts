/** What editors offer while one types: each content folder finds its schema, and the schemas take all there is. */
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, matchesGlob } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';

const ROOT = join(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const json = (file: string) => JSON.parse(read(file)) as Record<string, unknown>;

const mapping = json('.vscode/settings.json')['yaml.schemas'] as Record<string, string>;
const schemas = readdirSync(join(ROOT, 'schemas')).map((name) => `schemas/${name}`);
/** Written by commands, or with a schema in its own code. */
const BY_OTHER_MEANS = ['content/promises.yaml', 'content/moved.yaml', 'content/links.yaml'];
const files = globSync('content/**/*.yaml', { cwd: ROOT }).filter((file) => !BY_OTHER_MEANS.includes(file));
const schemaOf = (file: string) => Object.keys(mapping).filter((schema) => matchesGlob(file, mapping[schema] ?? ''));

it('maps every schema there is, and no other', () => {
  expect(Object.keys(mapping).sort()).toEqual([...schemas].sort());
});

it('maps every YAML file of the content to exactly one', () => {
  expect(files.length).toBeGreaterThan(200);
  expect(files.filter((file) => schemaOf(file).length !== 1)).toEqual([]);
});

it('names the same schema in the line that a file carries itself', () => {
  const carried = files.flatMap((file) => {
    const [, path] = /^# yaml-language-server: \$schema=(?:\.\.\/)+(\S+)/.exec(read(file)) ?? [];
    return path === undefined ? [] : [{ file, path }];
  });
  expect(carried.filter(({ file, path }) => schemaOf(file)[0] !== path)).toEqual([]);
  expect(carried.filter(({ file }) => basename(file) === 'case.yaml').length).toBe(
    globSync('content/cases/*/case.yaml', { cwd: ROOT }).length,
  );
});

it('recommends an extension that knows YAML schemas', () => {
  expect(json('.vscode/extensions.json')['recommendations']).toContain('redhat.vscode-yaml');
});

describe.each(schemas)('%s', (schema) => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
  test('is valid JSON Schema 2020-12', () => {
    expect(json(schema)['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    expect([ajv.validateSchema(json(schema)), ajv.errors ?? []]).toEqual([true, []]);
  });
  test('takes all its content, and refuses a field it does not know', () => {
    const check = ajv.compile(json(schema));
    const mine = files.filter((file) => schemaOf(file)[0] === schema);
    expect(mine.length).toBeGreaterThan(0);
    for (const file of mine) {
      const data = parse(read(file)) as unknown;
      expect([file, check(data), check.errors ?? []]).toEqual([file, true, []]);
      const strange = Array.isArray(data) ? [{ ...data[0], surprise: 1 }] : { ...(data as object), surprise: 1 };
      expect(check(strange)).toBe(false);
    }
  });
});
