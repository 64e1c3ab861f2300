import { describe, expect, it } from 'vitest';
import { dateByRevision, footer, mendBookmarks, numberCellsByRank, printedParts } from '../../../src/exports/handout-page.ts';
import { leakCase } from '../builders.ts';

const page = (main: string, script = '/_astro/a.js') =>
  `<!doctype html><html lang="ja"><head><title>題</title><link rel="stylesheet" href="/_astro/site.css"></head><body><main>${main}<script src="${script}"></script></main></body></html>`;

describe('what decides how a page prints', () => {
  it('is its language, title and text, and its style sheets', () => {
    expect(printedParts(page('<p>本文</p>'))).toEqual({ content: 'ja\n題\n<p>本文</p>', styles: ['/_astro/site.css'] });
  });
  it('is not its scripts, so that a change of theirs leaves the handout in the cache', () => {
    expect(printedParts(page('<p>本文</p>', '/_astro/b.js'))).toEqual(printedParts(page('<p>本文</p>')));
    expect(printedParts(page('<p>別文</p>')).content).not.toBe(printedParts(page('<p>本文</p>')).content);
  });
});

describe('the foot of a page', () => {
  it('credits the case and numbers the pages', () => {
    const foot = footer(leakCase('told', { title: { ja: '題', en: 'A <b> & c' } }), 'en');
    expect(foot).toContain('A &lt;b> &amp; c');
    expect(foot).toContain('LP-C001');
    expect(foot).toMatch(/class="pageNumber".*class="totalPages"/);
  });
});

describe('bookmarks', () => {
  const hex = (text: string) => Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase();
  const mended = (title: string) => mendBookmarks(Buffer.from(`<</Title <FEFF${hex(title)}>\n/Dest`)).toString();
  it('written twice over are written once, in as many bytes', () => {
    expect(mended('漏えい経路漏えい経路')).toBe(`<</Title <FEFF${hex('漏えい経路')}${' '.repeat(20)}>\n/Dest`);
  });
  it('of other words stay', () => {
    for (const title of ['いろいろ', '数値台帳', '刑事・民事']) expect(mended(title)).toContain(`<FEFF${hex(title)}>`);
  });
});

it('the dates of a PDF are those of the revision, in as many bytes', () => {
  const dates = (date: string) => Buffer.from(`\xE9\n/CreationDate (D:${date})\n/ModDate (D:${date})>>`, 'latin1');
  expect(dateByRevision(dates("20261124154158+00'00'"), '2026-11-21')).toEqual(dates("20261121000000+09'00'"));
  expect(() => dateByRevision(Buffer.from('/CreationDate (today)'), '2026-11-21')).toThrow('0 dates');
});

it('cells of tables are named by their rank, wherever the count began and whatever it left out', () => {
  const cells = (...ids: string[]) => Buffer.from(`\xE9${ids.map((id) => `/ID (node${id})`).join('')}/Headers [(node${ids[0]})]`, 'latin1');
  const byRank = cells('00000001', '00000000', '00000002');
  expect(numberCellsByRank(cells('00001472', '00001470', '00001480'))).toEqual(byRank);
  expect(numberCellsByRank(cells('00000912', '00000911', '00000913'))).toEqual(byRank);
});
