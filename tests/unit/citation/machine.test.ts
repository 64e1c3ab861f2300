/**
 * The machine formats, each read back by a parser we did not write, over every source and page of the real library:
 * what goes in comes out, Japanese and all. CSL-JSON is checked against the official schema where that is at hand.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { Cite } from '@citation-js/core';
import { describe, expect, test } from 'vitest';
import { cslDate, ownToCsl, sourceToCsl, type CslItem } from '../../../src/citation/csl.ts';
import '@citation-js/plugin-ris';
import { toBiblatex, toBibtex, toCslJson } from '../../../src/citation/machine.ts';
import { toRis } from '../../../src/citation/ris.ts';
import { ownPages, ownWork } from '../../../src/citation/own-page.ts';
import { LANGS } from '../../../src/model/text.ts';
import { source } from '../builders.ts';
import { library } from '../../real-library.ts';

const sources = [...library.sources.values()].map(({ data }) => sourceToCsl(data));
const pages = ownPages(library).flatMap((page) => LANGS.map((lang) => ownToCsl(ownWork(page, lang), '2026-11-21')));
const all = [...sources, ...pages];

type Read = Partial<CslItem> & { 'citation-key'?: string };
const read = (text: string, forceType?: string) => new Cite(text, forceType ? { forceType } : {}).data as Read[];
/** Reading BibTeX, Citation.js encodes the percent signs of an address again and takes two hyphens in it for a dash. */
const address = (url = '') => url.replaceAll('%25', '%').replaceAll('–', '--');
const parts = (date: CslItem['issued']) => date?.['date-parts'][0];
/** Families and literals alike come back as names; RIS and BibTeX know no difference. */
const names = (item: Read) => (item.author ?? []).map(({ family, given, literal }) => [family ?? literal, given].filter(Boolean).join('/'));
/** How often an item of the first list differs from its namesake in the second, by a question asked of both. */
function differing(list: readonly CslItem[], again: readonly Read[], ask: (item: Read) => unknown): string[] {
  return list.flatMap((item, index) =>
    JSON.stringify(ask(item)) === JSON.stringify(ask(again[index] ?? {}))
      ? []
      : [`${item.id}: ${JSON.stringify([ask(item), ask(again[index] ?? {})])}`],
  );
}

test('there is something to read', () => {
  expect(sources.length).toBeGreaterThan(250);
  expect(pages.length).toBeGreaterThan(200);
});

describe.each([
  ['BibTeX', read(toBibtex(all), '@bibtex/text')],
  ['BibLaTeX', read(toBiblatex(all), '@biblatex/text')],
] as const)('%s', (name, again) => {
  test('holds every item under its own id', () => {
    expect(again.map((item) => item['citation-key'])).toEqual(all.map(({ id }) => id));
  });
  test('brings titles, names and addresses back', () => {
    // A parser of TeX takes the ideographic space for white space.
    expect(differing(all, again, ({ title }) => title?.replaceAll('\u3000', ' '))).toEqual([]);
    expect(differing(all, again, names)).toEqual([]);
    expect(differing(all, again, ({ URL }) => address(URL))).toEqual([]);
  });
  test('brings dates back at their own precision', () => {
    expect(differing(all, again, ({ issued }) => parts(issued))).toEqual([]);
    if (name === 'BibLaTeX') expect(differing(all, again, ({ accessed }) => parts(accessed))).toEqual([]);
  });
});

describe('BibTeX and BibLaTeX', () => {
  const [court] = [
    sourceToCsl(
      source('c', { type: 'legal_case', title: '100% 有罪 & A_B--C', authority: '東京高等裁判所', number: '平成28年（う）第974号' }),
    ),
  ];
  test('say court and docket number of a judgment, and the day of access, in the note', () => {
    expect(toBibtex([court])).toContain('note = {東京高等裁判所, 平成28年（う）第974号; accessed 2024-05-01}');
    expect(toBiblatex([court])).toContain('note = {東京高等裁判所, 平成28年（う）第974号}');
    expect(toBiblatex([court])).toContain('urldate = {2024-05-01}');
  });
  test('escape what TeX would take for a command', () => {
    expect(toBibtex([court])).toMatch(/title = \{100\\% 有罪 \\& \{?A\}?\\_/);
    expect(read(toBibtex([court]))[0]?.title).toBe('100% 有罪 & A_B--C');
  });
  test('say id and revision of a page of ours', () => {
    const page = pages.filter(({ id }) => id === 'LP-C001.ja');
    const text = toBiblatex(page);
    expect(text).toMatch(/^@online\{LP-C001\.ja,/);
    expect(text).toMatch(/note = \{LP-C001, revised \d{4}-\d{2}-\d{2}\}/);
    expect(text).toContain('author = {{Leakpath}}');
  });
});

describe('RIS', () => {
  const text = toRis(all);
  const again = read(text, '@ris/file');
  test('brings every item, its title, names and address back', () => {
    expect(again.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
    expect(differing(all, again, ({ title }) => title)).toEqual([]);
    expect(differing(all, again, ({ URL }) => URL)).toEqual([]);
    // For a statute without a date the parser takes the day of access for it.
    const dated = (_: unknown, index: number) => all[index]?.issued !== undefined;
    expect(differing(all.filter(dated), again.filter(dated), ({ issued }) => parts(issued)?.[0])).toEqual([]);
  });
  test('brings names back', () => {
    // The parser knows no author of a newspaper article; the specification does.
    const isNews = ({ type }: Partial<CslItem>) => type === 'article-newspaper';
    expect(
      differing(
        all.filter((item) => !isNews(item)),
        again.filter((item) => !isNews(item)),
        names,
      ),
    ).toEqual([]);
    const reporter = toRis([sourceToCsl(source('n', { type: 'article-newspaper', author: [{ family: '浅見', given: '太郎' }] }))]);
    expect(reporter).toContain('AU  - 浅見, 太郎\r\n');
  });
  test('is made of lines as the specification has them', () => {
    const lines = text.split('\r\n').filter(Boolean);
    expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
    expect(lines.filter((line) => /^(DA|Y2)/.test(line) && !/^.. {2}- \d{4}\/(\d{2})?\/(\d{2})?\/$/.test(line))).toEqual([]);
    expect(lines.filter((line) => line.startsWith('TY'))).toHaveLength(all.length);
    expect(lines.filter((line) => line.startsWith('Y2'))).toHaveLength(all.length);
  });
  test('keeps a month without a day', () => {
    expect(toRis([sourceToCsl(source('m', { issued: '2014-07' }))])).toContain('DA  - 2014/07//\r\n');
  });
});

describe('CSL-JSON', () => {
  test.each([
    ['2014-07-10', { 'date-parts': [[2014, 7, 10]] }],
    ['2014-07', { 'date-parts': [[2014, 7]] }],
    ['2023-08~', { 'date-parts': [[2023, 8]], circa: true }],
    [
      '2022-01/2022-03',
      {
        'date-parts': [
          [2022, 1],
          [2022, 3],
        ],
      },
    ],
    ['2021-06/..', { 'date-parts': [[2021, 6]] }],
  ])('%s', (text, date) => {
    expect(cslDate(text)).toEqual(date);
  });

  const file = join(process.cwd(), '../shared/schemas/csl/csl-data.json');
  const here = existsSync(file);
  test.skipIf(!here)(`fits the official schema${here ? '' : `: not present, ${all.length} checks not run`}`, () => {
    const check = new Ajv({ strict: false }).compile(JSON.parse(readFileSync(file, 'utf8')) as object);
    expect(check(JSON.parse(toCslJson(all))), JSON.stringify(check.errors?.slice(0, 5))).toBe(true);
    // The schema is read at all: it refuses what it does not know.
    expect(check([{ id: 'x', type: 'leak' }])).toBe(false);
  });
});
