/** What can be taken along: every file that a case page offers exists and is what it says. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { publishedCases } from '../../src/domain/backlinks.ts';
import { exportAddress, TABLES } from '../../src/exports/addresses.ts';
import { LANGS } from '../../src/model/text.ts';
import { SITE } from '../../src/site.ts';
import { DIST } from './dist.ts';
import { readPdf } from './pdf.ts';
import { library } from '../real-library.ts';

const cases = publishedCases(library);
const each = cases.flatMap(({ slug, data }) => LANGS.map((lang) => [slug, lang, data] as const));
const file = (address: string) => readFileSync(join(DIST, address));

/** Width and height of a PNG (ISO 15948: the first chunk is IHDR). */
function size(png: Buffer): { width: number; height: number } {
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

/** Fields of a CSV line by line, read by another way than it was written. */
function rows(text: string): string[][] {
  const found: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    found.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== ',') found.push([]);
  }
  return found.slice(0, -1);
}

describe('the picture of each path', () => {
  test.each(each)('%s in %s is one SVG with title, legend, credit and links to the steps', (slug, lang, data) => {
    const $ = load(file(exportAddress.svg(slug, lang)).toString(), { xml: true });
    expect($('svg > title').text()).toBe(data.path.title[lang]);
    expect($('svg').attr('lang')).toBe(lang);
    const words = $('text').text();
    expect(words).toContain(data.id);
    expect(words).toContain('CC BY 4.0');
    expect(
      $('a')
        .map((_, element) => $(element).attr('href'))
        .get(),
    ).toEqual(data.path.steps.map(({ n }) => `${SITE}/${lang}/cases/${slug}/#step-${n}`));
    expect($('style, image, use, [class], [style]')).toHaveLength(0);
  });

  test.each(each)('%s in %s is a PNG at twice the size, light and dark', (slug, lang) => {
    const svg = load(file(exportAddress.svg(slug, lang)).toString(), { xml: true })('svg');
    const twice = { width: 2 * Number(svg.attr('width')), height: 2 * Number(svg.attr('height')) };
    const [light, dark] = [file(exportAddress.png(slug, lang)), file(exportAddress.darkPng(slug, lang))];
    for (const png of [light, dark]) {
      const { width, height } = size(png);
      expect(Math.abs(width - twice.width)).toBeLessThanOrEqual(2);
      expect(Math.abs(height - twice.height)).toBeLessThanOrEqual(2);
    }
    expect(light.equals(dark)).toBe(false);
  });

  test.each(each)('%s in %s is Mermaid source with all its steps', (slug, lang, data) => {
    const source = file(exportAddress.mermaid(slug, lang)).toString();
    expect(source).toMatch(/^flowchart TB\n/);
    for (const { n } of data.path.steps) expect(source).toContain(` s${n}@`);
  });
});

describe('the tables of each case', () => {
  test.each(each)('%s in %s are CSV with one row per entry', (slug, lang, data) => {
    const outcomes = Object.values(data.outcomes).flatMap(({ entries }) => entries).length;
    const wanted = { figures: data.figures.length, steps: data.path.steps.length, timeline: data.timeline.length, outcomes };
    for (const table of TABLES) {
      const bytes = file(exportAddress.table(slug, lang, table));
      expect([...bytes.subarray(0, 3)], 'the mark of UTF-8').toEqual([0xef, 0xbb, 0xbf]);
      const [head = [], ...body] = rows(bytes.toString().slice(1));
      expect(body, table).toHaveLength(wanted[table]);
      for (const row of body) {
        expect(row).toHaveLength(head.length);
        expect(row.at(-1)).toMatch(new RegExp(`^${SITE}/${lang}/cases/${slug}/#`));
      }
    }
  });
});

describe('the handout of each case', () => {
  test.each(each)('%s in %s is a tagged PDF with title, language, bookmarks and its text', (slug, lang, data) => {
    const pdf = readPdf(file(exportAddress.handout(slug, lang)));
    expect(pdf.language).toBe(lang);
    expect(pdf.tagged).toBe(true);
    expect(pdf.title).toContain(data.title[lang]);
    expect(pdf.pages.length).toBeGreaterThanOrEqual(2);
    expect(pdf.pages.length).toBeLessThanOrEqual(7);
    // Line breaks are those of the page; ligatures (ﬁ) are drawn as one letter.
    const plain = (text: string) => text.normalize('NFKC').replace(/\s/g, '');
    const text = plain(pdf.pages.join(''));
    const wanted = [data.id, data.title[lang], data.summary.text[lang], ...data.path.steps.map((step) => step.text[lang])];
    expect(wanted.filter((words) => !text.includes(plain(words)))).toEqual([]);
    expect(text.includes('\uFFFD'), 'letters that cannot be read').toBe(false);
    const bookmarks = pdf.bookmarks.map(plain);
    expect(new Set(bookmarks).size).toBe(bookmarks.length);
    for (const { label } of data.path.steps) expect(bookmarks).toContain(plain(label[lang]));
    expect(bookmarks).toContain(lang === 'ja' ? '漏えい経路' : 'Leakpath');
    expect(pdf.pages.filter((page) => !plain(page).includes(data.id))).toEqual([]);
  });

  test('leads to the published site, never to the machine that built it', () => {
    for (const [slug, lang] of each) {
      const { links } = readPdf(file(exportAddress.handout(slug, lang)));
      expect(links.filter((link) => !/^https?:\/\//.test(link) || /localhost|127\.0\.0\.1/.test(link))).toEqual([]);
      expect(links.some((link) => link.startsWith(`${SITE}/${lang}/techniques/`))).toBe(true);
    }
  });
});

test('every file that a case page offers is there', () => {
  const offered = each.flatMap(([slug, lang]) =>
    load(readFileSync(join(DIST, lang, 'cases', slug, 'index.html')))('a[href^="/data/cases/"]')
      .map((_, element) => element.attribs['href'])
      .get(),
  );
  expect(offered.length).toBeGreaterThanOrEqual(each.length * 9);
  expect(offered.filter((address) => !existsSync(join(DIST, address)))).toEqual([]);
});
