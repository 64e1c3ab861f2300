/** `npm run new:case`, run as a process on a copy of the real content. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { FIELD_NOTES_JA } from '../../../src/editor/field-notes.ts';
import { newCaseFiles } from '../../../src/editor/new-case/files.ts';
import { nextCaseId, slugFault } from '../../../src/editor/new-case/name.ts';
import { loadLibrary } from '../../../src/library/load.ts';
import { CONTENT_SCHEMAS, toJsonSchema } from '../../../src/model/schemas.ts';
import { copyOfFixture } from '../library/fixture.ts';

const PROJECT = join(import.meta.dirname, '../../..');
const CASE = 'content/cases/example-bank/case.yaml';

function copyOfContent(): string {
  const root = mkdtempSync(join(tmpdir(), 'leakpath-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  cpSync(join(PROJECT, 'content'), join(root, 'content'), { recursive: true });
  return root;
}

function newCase(root: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(PROJECT, 'scripts/new-case.ts'), ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, SOURCE_DATE_EPOCH: String(Date.UTC(2026, 10, 24) / 1000) },
  });
  return { status, stdout, stderr };
}

describe('a new case', () => {
  it('passes the check at once as a draft, and is told all it lacks once it is to be published', () => {
    const root = copyOfContent();
    const id = nextCaseId(root);
    const { status, stdout, stderr } = newCase(root, 'example-bank');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain(`${id} の下書きを作りました\na draft of ${id} has been made\n  ${CASE}\n`);

    const draft = loadLibrary(root, { drafts: true });
    expect(draft.problems).toEqual([]);
    expect(draft.library.cases.get('example-bank')?.data).toMatchObject({ id, status: 'draft' });
    expect(loadLibrary(root).library.cases.has('example-bank')).toBe(false);

    const text = readFileSync(join(root, CASE), 'utf8');
    writeFileSync(join(root, CASE), text.replace('\nstatus: draft', '\nstatus: published'));
    const { problems } = loadLibrary(root);
    expect(problems.every(({ message }) => message.includes('stands for something still to be written'))).toBe(true);
    const told = new Set(problems.map(({ file, line }) => `${file}:${line}`));
    const lines = text.split('\n');
    /** Every field that an editor has to write, by the line that holds its place. */
    const open = lines.flatMap((line, index) =>
      /^[^#]*(TODO|未記入|todo-example-bank)/.test(line) || / # TODO$/.test(line) ? [`${CASE}:${index + 1}`] : [],
    );
    expect(open.length).toBeGreaterThan(100);
    expect([...told].filter((place) => place.startsWith(CASE))).toEqual(open);
    for (const file of ['cases/example-bank/ja.mdx', 'cases/example-bank/en.mdx', 'sources/example-bank.yaml'])
      expect(problems.some((problem) => problem.file === `content/${file}`)).toBe(true);
  });

  it('leads editors to the schema and explains every field in both languages', () => {
    const files = newCaseFiles('example-bank', 'LP-C099', '2026-11-24');
    const yaml = files[CASE] ?? '';
    expect(yaml).toMatch(/^# yaml-language-server: \$schema=\.\.\/\.\.\/\.\.\/schemas\/case\.schema\.json\n/);
    expect(files['content/sources/example-bank.yaml']).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/\.\.\/schemas\/sources\.schema\.json\n/,
    );
    for (const name of Object.keys(CONTENT_SCHEMAS.case.shape)) {
      const at = yaml.split('\n').findIndex((line) => new RegExp(`^${name}:|^# ${name}（任意`).test(line));
      const described = CONTENT_SCHEMAS.case.shape[name as 'id'].description ?? '';
      expect([name, yaml.includes(`# ${described}\n`), yaml.includes(FIELD_NOTES_JA[described] ?? '?')]).toEqual([name, true, true]);
      expect([name, at]).not.toEqual([name, -1]);
    }
    expect(parse(yaml)).toMatchObject({ id: 'LP-C099', revisions: [{ date: '2026-11-24' }] });
  });

  it('stands under the day in Japan, and runs to the same bytes again', () => {
    expect(newCaseFiles('a', 'LP-C001', '2026-11-24')).toEqual(newCaseFiles('a', 'LP-C001', '2026-11-24'));
  });
});

describe('the Japanese of the descriptions', () => {
  const described = (schema: unknown): string[] =>
    typeof schema !== 'object' || schema === null
      ? []
      : Object.entries(schema).flatMap(([key, value]) => (key === 'description' && typeof value === 'string' ? [value] : described(value)));
  const schemas = Object.entries(CONTENT_SCHEMAS).map(([name, schema]) => ({ name, notes: described(toJsonSchema(schema, 'input')) }));

  test.each(schemas)('is there for every field of $name', ({ notes }) => {
    expect(notes.length).toBeGreaterThan(5);
    expect(notes.filter((en) => !(en in FIELD_NOTES_JA))).toEqual([]);
  });
  it('belongs to a description that still stands in a schema', () => {
    const all = new Set(schemas.flatMap(({ notes }) => notes));
    expect(Object.keys(FIELD_NOTES_JA).filter((en) => !all.has(en))).toEqual([]);
  });
});

describe('the next id', () => {
  it('comes after the highest ever given, also where that case is gone', () => {
    const root = copyOfFixture();
    expect(nextCaseId(root)).toBe('LP-C003');
    writeFileSync(join(root, 'content/promises.yaml'), 'ids:\n  LP-C041: cases/gone\n');
    expect(nextCaseId(root)).toBe('LP-C042');
  });
});

describe('names', () => {
  test.each([
    ['Example-Bank', 'such as example-bank'],
    ['ＥＸＡＭＰＬＥ＿銀行', 'such as example)'],
    ['みずほ', 'such as example-bank'],
    ['a--b', 'such as a-b'],
    ['-a', 'such as a)'],
    ['../evil', 'such as evil'],
    ['', 'half-width'],
    ['a'.repeat(41), 'keep it to 40 characters'],
    ['search', 'means something else'],
    ['con', 'means something else'],
    ['alpha', 'already there (content/cases/alpha)'],
    ['sources', 'means something else'],
    ['gone', 'published before'],
  ])('refuses %j', (slug, message) => {
    const root = copyOfFixture();
    writeFileSync(join(root, 'content/promises.yaml'), 'ids:\n  LP-C041: cases/gone\n');
    expect(slugFault(root, slug)?.en).toContain(message);
    expect(slugFault(root, slug)?.ja).toMatch(/[ぁ-ん]/);
  });
  test.each(['example-bank', '7pay', 'gone-two'])('takes %s', (slug) => {
    const root = copyOfFixture();
    writeFileSync(join(root, 'content/promises.yaml'), 'ids:\n  LP-C041: cases/gone\n');
    expect(slugFault(root, slug)).toBeUndefined();
  });
  it('writes nothing where it refuses, and says why in both languages', () => {
    const root = copyOfFixture();
    const before = readdirSync(join(root, 'content/cases'));
    for (const args of [['alpha'], [], ['a', 'b']]) {
      const { status, stderr } = newCase(root, ...args);
      expect([status, stderr.trimEnd().split('\n').length]).toEqual([1, 2]);
    }
    expect(readdirSync(join(root, 'content/cases'))).toEqual(before);
    expect(existsSync(join(root, 'content/sources/alpha.yaml'))).toBe(false);
  });
});
