/** The charts of outcomes compared and of chains, drawn from the real library: every row is there, and nothing leaves the picture. */
import { load } from 'cheerio';
import { describe, expect, it, test } from 'vitest';
import { CASE_CHARTS, chartOf } from '../../../src/charts/registry.ts';
import { awards } from '../../../src/domain/awards.ts';
import { publishedCases } from '../../../src/domain/backlinks.ts';
import { chainArrows } from '../../../src/domain/chain-arrows.ts';
import { sentences } from '../../../src/domain/sentences.ts';
import { textWidth } from '../../../src/exports/wrap.ts';
import { loadLibrary } from '../../../src/library/load.ts';
import { LANGS } from '../../../src/model/text.ts';
import { leakCase, library as built, link, party } from '../builders.ts';

const { library } = loadLibrary(process.cwd());
const xml = (svg: string) => load(svg, { xml: true });
const number = (value: string | undefined) => Number(value);

/** Texts that run out of the picture, by the estimate with which lines are broken. */
function outside(svg: string): string[] {
  const $ = xml(svg);
  const width = number($('svg').attr('width'));
  return $('text')
    .toArray()
    .flatMap((element) => {
      const [text, x] = [$(element).text(), number($(element).attr('x'))];
      const own = textWidth(text, number($(element).attr('font-size')));
      const left = $(element).attr('text-anchor') === 'middle' ? x - own / 2 : x;
      return left < -6 || left + own > width + 6 ? [text] : [];
    });
}

describe.each(LANGS)('the charts in %s', (lang) => {
  test.each(['sentences', 'awards', 'instruments', 'tiers'] as const)('%s keeps its words inside, none smaller than 11', (name) => {
    const { drawing, reading } = chartOf(name).make(library, lang);
    expect(outside(drawing)).toEqual([]);
    expect(number(xml(drawing)('svg').attr('width'))).toBeLessThanOrEqual(360);
    for (const element of xml(drawing)('text').toArray()) expect(number(element.attribs['font-size'])).toBeGreaterThanOrEqual(11);
    expect(reading).not.toMatch(/[{}]/);
  });
  it('has a bar for each term of imprisonment, as long as it is, and the table each sentence', () => {
    const { drawing, table } = chartOf('sentences').make(library, lang);
    const terms = sentences(library).flatMap(({ sanction }) => sanction.imprisonmentMonths ?? []);
    const bars = xml(drawing)('rect')
      .toArray()
      .map((bar) => number(bar.attribs['width']));
    expect(bars).toHaveLength(terms.length);
    const unit = (bars[0] ?? 0) / (terms[0] ?? 1);
    bars.forEach((bar, index) => expect(bar).toBeCloseTo((terms[index] ?? 0) * unit, 0));
    expect(table.rows).toHaveLength(sentences(library).length);
  });
  it('has a dot for each award: full where it stands, open where a later judgment took its place', () => {
    const dots = xml(chartOf('awards').make(library, lang).drawing)('circle').toArray();
    expect(dots.map((dot) => dot.attribs['class']?.includes('dg-fill-paper'))).toEqual(
      awards(library).map(({ replacedBy }) => replacedBy !== undefined),
    );
  });

  describe.each(publishedCases(library).map((one) => [one.slug, one] as const))('the chain of %s', (_, one) => {
    const chart = CASE_CHARTS.chain.make(library, one, lang);
    const $ = xml(chart.drawing);
    const boxes = $('rect.dg-shape')
      .toArray()
      .map(({ attribs }) => ({
        x: number(attribs['x']),
        y: number(attribs['y']),
        w: number(attribs['width']),
        h: number(attribs['height']),
      }));
    it('has an arrow for each pair, a row for each link, and no word outside', () => {
      expect($('path.dg-relation')).toHaveLength(chainArrows(one.data.entrustment).length);
      expect(chart.table.rows).toHaveLength(one.data.entrustment.length);
      expect(outside(chart.drawing)).toEqual([]);
    });
    it('keeps its boxes apart, but for the double frame of the workplace', () => {
      const frames = boxes.flatMap((a, i) =>
        boxes.slice(i + 1).flatMap((b) => {
          const apart = a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y;
          return apart ? [] : [{ inner: b.x - a.x === 3 && b.y - a.y === 3 }];
        }),
      );
      expect(frames).toEqual([{ inner: true }]);
    });
  });
});

it('a case without links has a table and no drawing; one in a circle is drawn', () => {
  const alone = leakCase('alone', { parties: [party('a'), party('b')] });
  expect(CASE_CHARTS.chain.make(built(), alone, 'en').drawing).toBe('');
  const circle = leakCase('circle', { parties: [party('a'), party('b')], entrustment: [link('a', 'b'), link('b', 'a')] });
  expect(CASE_CHARTS.chain.make(built(), circle, 'en').drawing).toContain('dg-relation');
});
