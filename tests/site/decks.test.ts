/** The decks as they are downloaded: opened like any zip, read as XML, with nothing of the code that made them. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { moved } from '../../src/citation/moved.ts';
import { publishedCases } from '../../src/domain/backlinks.ts';
import { LANGS } from '../../src/model/text.ts';
import { library } from '../content/library.ts';
import { DIST } from './dist.ts';

const xmlOf = (xml: string) => load(xml, { xml: true });
const decode = (files: Record<string, Uint8Array>, name: string) => strFromU8(files[name] ?? new Uint8Array());
/** An id of a source as a word of its own. */
const rawKey = new RegExp(`(?:^|[\\s,［[・])(?:${[...library.sources.keys()].join('|')})(?=$|[\\s,\\]］・])`);

const decks = publishedCases(library).flatMap((leakCase) =>
  LANGS.map((lang) => ({ leakCase, lang, file: `data/cases/${leakCase.slug}/leakpath-${leakCase.slug}.${lang}.pptx` })),
);

test('there is a deck for every case and language, and no other', () => {
  expect(
    globSync('data/**/*.pptx', { cwd: DIST })
      .map((file) => file.replaceAll('\\', '/'))
      // What was taken from a case before it moved stays where it was.
      .filter((file) => !moved(library).some(({ from }) => file.startsWith(`data/${from}/`)))
      .sort(),
  ).toEqual(decks.map(({ file }) => file).sort());
});

describe.each(decks)('$file', ({ leakCase: { data }, lang, file }) => {
  const path = join(DIST, file);
  const files = existsSync(path) ? unzipSync(readFileSync(path)) : {};
  const names = Object.keys(files);
  const slides = names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  const notesName = (slide: string) => slide.replace('slides/slide', 'notesSlides/notesSlide');
  const words = (xml: string) => {
    const $ = xmlOf(xml);
    return $('a\\:t')
      .toArray()
      .map((element) => $(element).text());
  };
  const all = slides.map((name) => decode(files, name));
  const text = all.map((xml) => words(xml).join('')).join('\n');

  test('every part is XML that can be read, and every part that is named is there', () => {
    for (const name of names.filter((one) => /\.(xml|rels)$/.test(one))) {
      expect(decode(files, name), name).toMatch(/^<\?xml/);
      // eslint-disable-next-line no-control-regex -- these are what XML 1.0 forbids
      expect(decode(files, name), name).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
    }
    const named = xmlOf(decode(files, '[Content_Types].xml'))('Override')
      .toArray()
      .map((element) => (element.attribs['PartName'] ?? '').slice(1));
    expect(named.filter((name) => !names.includes(name))).toEqual([]);
  });
  test('has a slide for each thing a trainer needs', () => {
    const steps = data.path.steps.length;
    const least = 4 + Math.ceil(steps / 3) + 3 + data.teaching.questions.length + 2;
    expect(slides.length).toBeGreaterThanOrEqual(least);
    for (const { question } of data.teaching.questions) expect(text).toContain(question[lang]);
    for (const step of data.path.steps) expect(text).toContain(step.text[lang]);
    for (const { cause } of data.causes) expect(text).toContain(cause.text[lang]);
  });
  test('has notes with sources behind every slide', () => {
    for (const name of slides) {
      const said = words(decode(files, notesName(name)));
      expect(said.join('').length, name).toBeGreaterThan(60);
      expect(
        said.some((line) => line.includes(lang === 'ja' ? '出典' : 'SOURCES')),
        name,
      ).toBe(true);
    }
  });
  test('every number cited on a slide is in the list of sources at its end', () => {
    const cited = [...text.matchAll(lang === 'ja' ? /［[^［］\d]*([\d,\u00a0]+)］/g : /\[[^[\]\d]*([\d,\u00a0]+)\]/g)].flatMap(
      ([, list = '']) => list.split(/[,\u00a0]+/).filter(Boolean),
    );
    expect(cited.length).toBeGreaterThan(20);
    const listed = new Set([...text.matchAll(/\[(\d+)\] /g)].map(([, n]) => n));
    expect(cited.filter((n) => !listed.has(n))).toEqual([]);
  });
  test('every picture, table and group of shapes says what it shows', () => {
    let described = 0;
    for (const [index, xml] of all.entries()) {
      const $ = xmlOf(xml);
      const properties = $(
        'p\\:pic > p\\:nvPicPr > p\\:cNvPr, p\\:graphicFrame > p\\:nvGraphicFramePr > p\\:cNvPr, p\\:grpSp > p\\:nvGrpSpPr > p\\:cNvPr',
      );
      for (const element of properties.toArray()) {
        expect((element.attribs['descr'] ?? '').length, `${slides[index] ?? ''}: ${element.attribs['name'] ?? ''}`).toBeGreaterThan(12);
        described += 1;
      }
    }
    expect(described).toBeGreaterThan(8);
  });
  test('each slide has one title, a number, and shapes with ids of their own', () => {
    for (const [index, xml] of all.entries()) {
      const $ = xmlOf(xml);
      expect($('p\\:ph[type="title"]'), slides[index]).toHaveLength(1);
      expect($('a\\:fld[type="slidenum"]'), slides[index]).toHaveLength(1);
      const ids = $('p\\:cNvPr')
        .toArray()
        .map((element) => element.attribs['id']);
      expect(new Set(ids).size, slides[index]).toBe(ids.length);
    }
  });
  test('a text that outgrows its box shrinks, and no reference breaks inside its brackets', () => {
    for (const [index, xml] of all.entries()) {
      const boxes = xml.match(/<a:bodyPr [^>]*>/g) ?? [];
      expect(boxes.length, slides[index]).toBeGreaterThan(0);
      // Not so the cells of tables, which take no such property, and the number of the slide.
      expect(xml.match(/<p:txBody><a:bodyPr [^>]*[^/]>(?!<a:normAutofit\/>)/g) ?? [], slides[index]).toEqual([]);
    }
    expect(text).not.toMatch(/[［[][^［[\]］]{0,12} \d+(, \d+)*[\]］]/);
  });
  test('nothing is smaller than nine points', () => {
    const sizes = all.flatMap((xml) => [...xml.matchAll(/ sz="(\d+)"/g)].map(([, size]) => Number(size)));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(900);
  });
  test('no raw citation key and no broken letter in any text', () => {
    const everything = names
      .filter((name) => /^ppt\/(slides|notesSlides)\/[^/]+\.xml$/.test(name))
      .flatMap((name) => words(decode(files, name)));
    expect(everything.filter((line) => rawKey.test(line))).toEqual([]);
    expect(everything.join('')).not.toMatch(/\ufffd|undefined|\[object|<Cite/);
  });
  test('the title is whole, in both faces the language needs', () => {
    expect(text).toContain(lang === 'ja' ? data.title.ja : data.title.en);
    const faces = new Set(all.flatMap((xml) => [...xml.matchAll(/<a:ea typeface="([^"]+)"/g)].map(([, face]) => face)));
    expect([...faces].sort()).toEqual(['Yu Gothic', 'Yu Mincho']);
    if (lang === 'ja') expect(all.join('')).toContain('lang="ja-JP"');
  });
  test('credit line and licence stand on every slide by way of its master, the date is that of the revision', () => {
    const layouts = names.filter((name) => /^ppt\/slideLayouts\/slideLayout[23]\.xml$/.test(name)).map((name) => decode(files, name));
    expect(layouts).toHaveLength(2);
    for (const layout of layouts) {
      expect(layout).toContain(data.id);
      expect(layout).toContain('CC BY 4.0');
    }
    expect(decode(files, 'docProps/core.xml')).toContain(`${data.revisions[0]?.date ?? ''}T00:00:00Z`);
  });
});
