/** The review sheet: every statement of a case beside what it rests on. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, it, test } from 'vitest';
import { reviewPage } from '../../../src/editor/review/page.ts';
import { reviewSheet } from '../../../src/editor/review/sheet.ts';
import { toldClaims } from '../../../src/editor/review/told.ts';
import { loadLibrary } from '../../../src/library/load.ts';
import { LANGS, type Lang } from '../../../src/model/text.ts';
import { ALPHA, applyEdits, copyOfFixture, EN, JA, put, write, type Edit } from '../library/fixture.ts';

const PROJECT = join(import.meta.dirname, '../../..');

function sheetOf(langs: readonly Lang[], ...edits: Edit[]) {
  const root = copyOfFixture();
  applyEdits(root, edits);
  const { library } = loadLibrary(root, { drafts: true });
  const leakCase = library.cases.get('alpha');
  if (!leakCase) throw new Error('the fixture lost its case');
  const texts = { ja: readFileSync(join(root, JA), 'utf8'), en: readFileSync(join(root, EN), 'utf8') };
  return reviewSheet(library, leakCase, texts, langs);
}

const claimsUnder = (sheet: ReturnType<typeof sheetOf>, title: string) =>
  sheet.sections.find((section) => section.title.en === title)?.claims ?? [];

describe('the facts', () => {
  test.each([
    ['Key facts', { text: { ja: '要約。', en: 'Summary.' }, standing: 'stated', sources: ['release'] }],
    [
      'Figure ledger',
      {
        text: {
          ja: expect.stringContaining('1. 件数：1,200件：甲社：2024年2月20日'),
          en: expect.stringContaining('1. Records: 1,200 records: Alpha: 20 February 2024'),
        },
        sources: ['release'],
      },
    ],
  ])('%s', (title, claim) => {
    expect(claimsUnder(sheetOf(LANGS), title)[0]).toMatchObject(claim);
  });

  it('leaves out no place that names sources', () => {
    const sheet = sheetOf(LANGS);
    const { data } = sheet.leakCase;
    const places = (value: unknown): number =>
      typeof value !== 'object' || value === null
        ? 0
        : Object.entries(value).reduce((sum, [key, inner]) => sum + (key === 'sources' ? 1 : places(inner)), 0);
    const facts = sheet.sections.flatMap(({ claims }) => claims).filter(({ place, search }) => place.startsWith('case.yaml') && !search);
    expect(facts).toHaveLength(places(data));
  });

  it('says where each stands in the file', () => {
    expect(claimsUnder(sheetOf(LANGS), 'Key facts')[0]?.place).toBe('case.yaml:5');
  });
});

describe('the narrative', () => {
  it('goes by statements: the text up to the citation that carries it', () => {
    expect(sheetOf(['en']).sections.slice(-2)).toMatchObject([
      {
        title: { en: 'Narrative (English): Opening' },
        claims: [
          {
            text: { en: expect.stringMatching(/^On .*2024.* an agency worker copied 1,500 records to USB memory \(step 2\)\.$/) },
            standing: 'stated',
            sources: ['release', 'paper'],
            place: 'en.mdx:1',
          },
        ],
      },
      {
        title: { en: 'Narrative (English): What followed' },
        claims: [{ text: { en: 'The police arrested the worker.' }, standing: 'reported', sources: ['paper'] }],
      },
    ]);
  });

  const told = (text: string) =>
    toldClaims(text, sheetOf(['ja']).leakCase.data, 'en').flatMap(({ claims }) =>
      claims.map((claim) => [claim.text.en, claim.sources.join(' ')]),
    );
  test.each([
    [
      'A. <Cite standing="found" sources="a" /> B. <Cite standing="found" sources="b c" />',
      [
        ['A.', 'a'],
        ['B.', 'b c'],
      ],
    ],
    [
      'A. <Cite standing="found" sources="a" /><Cite standing="reported" sources="b" />',
      [
        ['A.', 'a'],
        ['A.', 'b'],
      ],
    ],
    [
      'A. <Cite standing="found" sources="a" /> And this?',
      [
        ['A.', 'a'],
        ['And this?', ''],
      ],
    ],
    [
      '- one <Cite standing="found" sources="a" />\n- two',
      [
        ['one', 'a'],
        ['two', ''],
      ],
    ],
    ['**Bold** and [a link](#fig-1). <Cite standing="found" sources="a" />', [['Bold and a link.', 'a']]],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('what needs the closest look', () => {
  it('names statements of one source, of excerpts only, without any', () => {
    const sheet = sheetOf(
      ['en'],
      put(EN, 'The police arrested the worker.', 'He was old. The police arrested the worker.'),
      put(EN, ' <Cite standing="reported" sources="paper" />', ''),
    );
    const last = sheet.sections.flatMap(({ claims }) => claims).length;
    expect(sheet.unsourced).toEqual([last]);
    expect(sheet.single).toContain(1);
    expect(sheet.single).not.toContain(last);
    const all = new Map(sheet.sections.flatMap(({ claims }) => claims).map((claim) => [claim.n, claim.sources]));
    expect(sheet.excerptOnly.length).toBeGreaterThan(0);
    for (const n of sheet.excerptOnly) expect(all.get(n)).toEqual(['paper']);
    expect(sheet.commentaryOnly).toEqual([]);
  });

  it('names what stands in the file of the case and is not cited', () => {
    const source = `- { id: waits, type: webpage, title: 待つ資料, translation: Waiting, accessed: 2024-05-01, URL: "https://example.com/w", language: ja, grade: commentary, seen: full }\n`;
    expect(sheetOf(['ja'], write('content/sources/alpha.yaml', source)).uncited.map(({ id }) => id)).toEqual(['waits']);
    expect(sheetOf(['ja']).uncited).toEqual([]);
  });
});

describe('the page', () => {
  const page = (langs: readonly Lang[], ...edits: Edit[]) => load(reviewPage(sheetOf(langs, ...edits)));

  it('has a row with a box for each statement, its source and how far that was read', () => {
    const $ = page(['en']);
    const rows = $('tbody tr');
    expect(rows.length).toBe(sheetOf(['en']).sections.flatMap(({ claims }) => claims).length);
    expect($('tbody input[type="checkbox"]').length).toBe(rows.length);
    const last = rows.last().text();
    for (const part of [
      'The police arrested the worker.',
      'reported',
      'Customer data taken',
      '10 March 2024',
      'press',
      'excerpt read',
      'https://example.com/paper',
    ])
      expect(last).toContain(part);
  });

  it('is labelled in both languages, and needs nothing beside it', () => {
    const $ = page(LANGS);
    expect($('thead').first().text()).toMatch(/記述 \/ Statement.*根拠と出典 \/ Standing and sources.*確認 \/ Checked/);
    expect($('script, link, img').length).toBe(0);
    expect($('style').text()).toContain('size: A4');
  });

  it('shows text as text', () => {
    const $ = page(['en'], put(ALPHA, 'en: Summary.', 'en: "<b>A & B</b>"'));
    expect($('tbody b').length).toBe(0);
    expect($('#claim-1').text()).toContain('<b>A & B</b>');
  });
});

describe('npm run review', () => {
  const run = (root: string, ...args: string[]) =>
    spawnSync(process.execPath, [join(PROJECT, 'scripts/review.ts'), ...args], { cwd: root, encoding: 'utf8' });
  it('writes the sheet of a case, also of a draft', () => {
    const root = copyOfFixture();
    expect(run(root, 'beta', '--lang', 'ja').stdout).toContain('review/beta.ja.html');
    expect(readFileSync(join(root, 'review/beta.ja.html'), 'utf8')).toContain('LP-C002');
  });
  test.each([[['nope']], [[]], [['alpha', '--lang', 'fr']], [['alpha', 'beta']]])('refuses %j in both languages', (args) => {
    const { status, stderr } = run(copyOfFixture(), ...args);
    expect([status, stderr.trim().split('\n').length]).toEqual([1, 2]);
  });
});
