import { mkdirSync, mkdtempSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { loadLibrary } from '../../../src/library/load.ts';
import { formatProblem } from '../../../src/library/problem.ts';
import { ALPHA, applyEdits, copyOfFixture, EN, JA, loadEdited, put } from './fixture.ts';

const start = (file: string, message: string) => ({ file, line: 1, column: 1, message: expect.stringContaining(message) });

describe('loadLibrary', () => {
  it('reads every catalogue', () => {
    const { library } = loadEdited();
    expect(Object.entries(library).map(([name, { size }]) => [name, size])).toEqual([
      ['cases', 2],
      ['techniques', 2],
      ['outcomes', 2],
      ['controls', 2],
      ['laws', 2],
      ['terms', 2],
      ['sources', 2],
      ['narratives', 2],
      ['unread', 0],
    ]);
    expect(library.cases.get('alpha')?.data.title.en).toBe('The Alpha case');
    expect(library.narratives.get('alpha')?.ja?.headings).toMatchObject([{ id: 'aftermath', text: 'その後', line: 3 }]);
  });

  it('orders cases by permanent id, not by folder', () => {
    const { library } = loadEdited(put(ALPHA, 'LP-C001', 'LP-C003'));
    expect([...library.cases.keys()]).toEqual(['beta', 'alpha']);
  });

  it('lets a source know the place where it stands in its file', () => {
    const paper = loadEdited().library.sources.get('paper');
    expect(paper?.locate(['title'])).toEqual({ file: 'content/sources/sources.yaml', line: 14, column: 10 });
  });

  test.each([
    [JA, 'is missing: every case is told in Japanese (ja.mdx) and in English (en.mdx)'],
    [EN, 'is missing: every case is told in Japanese (ja.mdx) and in English (en.mdx)'],
    [ALPHA, 'is missing; a case folder holds case.yaml, ja.mdx and en.mdx'],
  ])('misses %s', (file, message) => {
    const root = copyOfFixture();
    rmSync(join(root, file));
    expect(loadLibrary(root).problems).toEqual([start(file, message)]);
  });

  test.each([
    [
      'content/terms/name-list.yaml',
      'content/terms/Name_list.yaml',
      'the name "Name_list" may use lower-case letters, digits and hyphens only',
    ],
    ['content/techniques/list-sale.yaml', 'content/techniques/list-sale.yml', 'only .yaml files stand here'],
  ])('refuses the file name %s → %s', (before, after, message) => {
    const root = copyOfFixture();
    renameSync(join(root, before), join(root, after));
    expect(loadLibrary(root).problems).toContainEqual(start(after, message));
  });

  it('refuses the name of a case folder', () => {
    const root = copyOfFixture();
    renameSync(join(root, 'content/cases/beta'), join(root, 'content/cases/Beta'));
    expect(loadLibrary(root).problems).toEqual([start('content/cases/Beta/case.yaml', 'the name "Beta" may use')]);
  });

  it('passes over hidden files and the template', () => {
    const root = copyOfFixture();
    mkdirSync(join(root, 'content/cases/_template'));
    writeFileSync(join(root, 'content/terms/.DS_Store'), '');
    expect(loadLibrary(root).problems).toEqual([]);
  });

  it('reads a project without content as an empty library', () => {
    const root = mkdtempSync(join(tmpdir(), 'leakpath-'));
    const { library, problems } = loadLibrary(root);
    rmdirSync(root);
    expect(problems).toEqual([]);
    expect(library.cases.size).toBe(0);
  });

  it('tells the problems of all files in one run, by file and place', () => {
    const root = copyOfFixture();
    const places = applyEdits(root, [
      put('content/terms/usb-memory.yaml', 'law: secrecy-act', 'law: ▸nope'),
      put(ALPHA, 'type: guidance', 'type: ▸arrest'),
      put(ALPHA, 'to: firm', 'to: ▸nobody'),
      put(EN, '<Step n="2" />', '▸<Step n="8" />'),
      put('content/controls/media-block.yaml', '"5.10"', '▸"0.0"'),
    ]);
    const { problems } = loadLibrary(root);
    expect(problems.map(({ file, line, column }) => ({ file, line, column }))).toEqual(places);
    expect(problems.map(formatProblem)[0]).toMatch(/^content\/cases\/alpha\/case\.yaml:14:25: no party is called "nobody"/);
  });
});
