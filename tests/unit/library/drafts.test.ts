/** A draft is checked and never ships: filtered where the library is read, once. */
import { describe, expect, it, test } from 'vitest';
import { chartFiles } from '../../../src/charts/files.ts';
import { publishedNow } from '../../../src/citation/promises.ts';
import { dataset } from '../../../src/data-export/dataset.ts';
import { citedBy } from '../../../src/domain/cited-by.ts';
import { loadLibrary } from '../../../src/library/load.ts';
import { placeholdersIn } from '../../../src/library/placeholders.ts';
import { preview } from '../../../src/library/preview.ts';
import { controlGrid, outcomeGrid, techniqueGrid } from '../../../src/views/grid.ts';
import { ALPHA, applyEdits, copyOfFixture, JA, loadEdited, put, write, type Edit } from './fixture.ts';

const BETA = 'content/cases/beta/case.yaml';
const SOURCES = 'content/sources/sources.yaml';
const BETA_SOURCES = 'content/sources/beta.yaml';

/** A source that the draft alone cites, in words found nowhere else. */
const ofBeta = (id: string, title = 'Only the draft cites this') => `- id: ${id}
  type: webpage
  title: ${title}
  translation: 下書きだけが引く資料
  accessed: 2024-05-01
  URL: https://example.com/secret-of-beta
  language: en
  grade: press
  seen: full
`;
const SECRET = [
  put(BETA, 'id: LP-C002', 'id: LP-C077'),
  put(
    BETA,
    '{ ja: 要約。, en: Summary. }, standing: stated, sources: [release]',
    '{ ja: 要約。, en: Summary. }, standing: stated, sources: [of-beta]',
  ),
  write(BETA_SOURCES, ofBeta('of-beta')),
];

function loadBoth(...edits: Edit[]) {
  const root = copyOfFixture();
  applyEdits(root, edits);
  return { shipped: loadLibrary(root), whole: loadLibrary(root, { drafts: true }) };
}

describe('what ships', () => {
  const load = () => loadBoth(...SECRET);

  it('is all but the draft, its narratives and the sources it alone cites', () => {
    const { shipped, whole } = load();
    expect(whole.problems).toEqual([]);
    expect([...whole.library.cases.keys()]).toEqual(['alpha', 'beta']);
    expect(whole.library.sources.has('of-beta')).toBe(true);
    expect([...shipped.library.cases.keys()]).toEqual(['alpha']);
    expect([...shipped.library.narratives.keys()]).toEqual(['alpha']);
    expect([...shipped.library.sources.keys()]).toEqual(['release', 'paper']);
    expect([...citedBy(shipped.library).values()].flat()).not.toContainEqual({ kind: 'case', slug: 'beta' });
  });

  it('holds no word of the draft: not in promises, open data, charts or views', () => {
    const { library } = load().shipped;
    const everything = JSON.stringify([
      publishedNow(library),
      dataset(library).map(({ address, text }) => [address, text]),
      chartFiles(library),
      [techniqueGrid(library, 'ja'), outcomeGrid(library, 'en'), controlGrid(library, 'en')],
      [...library.cases],
      [...library.sources],
      [...library.narratives],
    ]);
    expect(everything).toContain('LP-C001');
    expect(everything).not.toMatch(/LP-C077|beta|secret-of-beta/i);
  });

  it('is the same library, where there is no draft', () => {
    const { shipped, whole } = loadBoth(put(BETA, 'status: draft', 'status: published'));
    expect([...shipped.library.cases.keys()]).toEqual([...whole.library.cases.keys()]);
  });
});

describe('the check', () => {
  it("tells a draft's own faults, whoever asks", () => {
    const { shipped, whole } = loadBoth(put(BETA, 'status: draft', 'status: draft\nstray: 1'));
    expect(shipped.problems).toHaveLength(1);
    expect(shipped.problems).toEqual(whole.problems);
  });

  it('lets a draft hold placeholders, in facts, narrative and its sources', () => {
    const edits = [...SECRET.slice(0, 2), write(BETA_SOURCES, ofBeta('of-beta', 'TODO')), put(BETA, 'en: Summary.', 'en: TODO')];
    expect(loadEdited(...edits).problems).toEqual([]);
  });

  it('lets a source wait uncited in the file of a draft, and nowhere else', () => {
    expect(loadEdited(write(BETA_SOURCES, ofBeta('waits'))).problems).toEqual([]);
    const { problems, places } = loadEdited(write('content/sources/alpha.yaml', ofBeta('▸waits')));
    expect(problems).toMatchObject([{ ...places[0], message: expect.stringContaining('nothing cites the source "waits"') }]);
  });

  test.each([
    ['a text', put(ALPHA, 'ja: 要約。', 'ja: ▸未記入')],
    [
      'a value whose comment says so',
      put(
        ALPHA,
        'asOf: 2024-02-20, standing: stated, sources: [release] }',
        'asOf: 2024-02-20, standing: stated, sources: [release] } # ▸TODO',
      ),
    ],
    ['a narrative', put(JA, '警察は派遣社員を逮捕した。', '▸TODO 警察は派遣社員を逮捕した。')],
    ['a source that a published case cites', put(SOURCES, '  type: article-newspaper', '  number: ▸TODO\n  type: article-newspaper')],
    ['a catalogue', put('content/controls/log-review.yaml', 'does: { ja: ', 'does: { ja: ▸未記入')],
  ])('refuses one in %s', (_, edit) => {
    const { problems, places } = loadEdited(edit);
    expect(problems).toHaveLength(1);
    expect(problems).toMatchObject([{ ...places[0], message: expect.stringContaining('stands for something still to be written') }]);
  });
});

describe('placeholdersIn', () => {
  const words = (text: string, file = 'a.yaml') => placeholdersIn(text, file).map(({ line, column, word }) => [line, column, word]);
  test.each([
    ['en: TODO', [[1, 5, 'TODO']]],
    ['ja: 未記入（何があったか）', [[1, 5, '未記入']]],
    ['a: 1\nsources: [todo-example-bank, b]', [[2, 11, 'todo-example-bank']]],
    ['date: 2026-01-01 # TODO', [[1, 20, 'TODO']]],
    ['URL: https://example.com/TODO', [[1, 26, 'TODO']]],
    ['  # TODO and 未記入 are told here\nid: x', []],
    ['en: METHODOTODO, TODOS, to-do, mastodon-todo-x', []],
  ])('%j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
  it('knows no comment lines in a narrative', () => {
    expect(words('# TODO', 'ja.mdx')).toEqual([[1, 3, 'TODO']]);
  });
});

test('the preview shows drafts among the others and marks them', () => {
  const { cases } = preview(loadEdited().library);
  expect(
    [...cases.values()].map(({ data }) => [data.status, data.title.ja.startsWith('【下書き】'), data.short.en.startsWith('[Draft] ')]),
  ).toEqual([
    ['published', false, false],
    ['published', true, true],
  ]);
});
