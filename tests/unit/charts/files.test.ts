import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import type { Chart } from '../../../src/charts/chart.ts';
import { chartCaption, chartCsv, chartSvg } from '../../../src/charts/files.ts';
import { drawing, link, tag, words } from '../../../src/charts/svg.ts';
import { loadLibrary } from '../../../src/library/load.ts';

const { library } = loadLibrary(join(import.meta.dirname, '../../fixtures/library'));
const chart: Chart = {
  title: 'Days & <nights>',
  reading: 'Longer bars mean longer spans.',
  drawing: drawing(
    { id: 'x', lang: 'en', width: 200, height: 40, title: 'Days & <nights>', description: 'Two bars' },
    tag('rect', { class: 'dg-fill-ink', x: 0, y: 4.256, width: 20, height: 10 }),
    link('/en/cases/a/#event-b', 'A', words('A & B', 4, 20)),
  ),
  table: {
    head: ['Case', 'Days'],
    rows: [
      [{ text: 'A', href: '/en/cases/a/' }, 12],
      ['B, C', undefined],
    ],
  },
};

describe('the SVG file', () => {
  const $ = load(chartSvg(library, chart, 'en', '/en/clocks/#chart-x'), { xml: true });
  it('stands alone: no classes, styles or addresses that need the site', () => {
    expect($('[class], style, script')).toHaveLength(0);
    expect($('a').attr('href')).toMatch(/^https?:\/\/[^/]+\/en\/cases\/a\/#event-b$/);
    expect($('rect[fill="#1d1f22"]').attr('y')).toBe('4.3');
  });
  it('says its title, what to read from it, and where it is from', () => {
    const texts = $('text')
      .map((_, element) => $(element).text())
      .get()
      .join(' ');
    expect(texts).toContain('Days & <nights>');
    expect(texts).toContain('Longer bars mean longer spans.');
    expect(texts).toMatch(/https?:\/\/[^ ]+\/en\/clocks\//);
  });
});

it('the CSV file has the addresses beside the cells that have one', () => {
  expect(chartCsv(chart).replace(/https?:\/\/[^/]+/, '')).toBe('\uFEFFCase,Case URL,Days\r\nA,/en/cases/a/,12\r\n"B, C",,\r\n');
});

it('the caption names title, day and address', () => {
  expect(chartCaption(library, chart, 'en', '/en/clocks/#chart-x')).toMatch(
    /^Figure: Days & <nights>\. Source: Leakpath, \d+ \w+ \d{4}, https?:/,
  );
});
