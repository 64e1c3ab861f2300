/** `npm run check`, run as a process on a copy of the fixture. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatProblem, type Place } from '../../../src/library/problem.ts';
import type { Lang } from '../../../src/model/text.ts';
import { ALPHA, applyEdits, copyOfFixture, JA, put } from './fixture.ts';

const SCRIPT = join(import.meta.dirname, '../../../scripts/check.ts');

function check(root: string, ...folders: string[]) {
  return checkIn('en', root, ...folders);
}

function checkIn(lang: Lang, root: string, ...folders: string[]) {
  const env = { ...process.env, LEAKPATH_LANG: lang };
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...folders], { cwd: root, encoding: 'utf8', env });
  return { status, stdout, lines: stderr.split('\n') };
}

const line = (place: Place | undefined, message: string) => formatProblem({ file: '', line: 0, column: 0, ...place, message });

describe('scripts/check.ts', () => {
  it('exits 0 and counts what it read', () => {
    expect(check(copyOfFixture())).toEqual({
      status: 0,
      stdout: 'content is sound: 2 cases (drafts: 1), 2 techniques, 2 outcome types, 2 controls, 2 laws, 2 terms, 2 sources\n',
      lines: [''],
    });
  });

  it('exits 1 and prints every problem as file:line:column: message', () => {
    const root = copyOfFixture();
    const [inCase, inText] = applyEdits(root, [
      put(ALPHA, 'control: log-review', 'control: ▸log-revue'),
      put(JA, '<Step n="2" />', '▸<Step n="5" />'),
    ]);
    expect(check(root)).toEqual({
      status: 1,
      stdout: '',
      lines: [
        line(inCase, 'no control is called "log-revue"; allowed are the ids in content/controls (did you mean "log-review"?)'),
        line(inText, '<Step> names "5", which does not exist; allowed are 1, 2, 3, 4'),
        '',
        '2 problem(s) in the content',
        '',
      ],
    });
  });

  it('speaks Japanese to a Japanese editor', () => {
    const root = copyOfFixture();
    expect(checkIn('ja', root)).toMatchObject({
      status: 0,
      stdout: '内容に問題はありません：事例2（下書き1）、手口2、帰結2、対策2、法令2、用語2、出典2\n',
    });
    const [place] = applyEdits(root, [put(ALPHA, 'control: log-review', 'control: ▸log-revue')]);
    expect(checkIn('ja', root).lines).toEqual([
      line(place, '「log-revue」という対策はありません。使えるのはcontent/controlsにある識別名です（「log-review」ではありませんか）'),
      '',
      '内容に1件の問題があります',
      '',
    ]);
  });

  it('looks at one folder where asked', () => {
    const root = copyOfFixture();
    applyEdits(root, [put(ALPHA, 'control: log-review', 'control: log-revue')]);
    expect(check(root, 'content/cases/beta').status).toBe(0);
    expect(check(root, 'content/cases/alpha').status).toBe(1);
  });
});
