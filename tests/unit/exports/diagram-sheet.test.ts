import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { diagramSheet, type SheetInput } from '../../../src/exports/diagram-sheet.ts';

const drawn =
  '<svg xmlns="http://www.w3.org/2000/svg" width="320" height="500" viewBox="4 4 320 500" class="diagram-svg"><title id="t">T</title><desc id="d">What happened &amp; how</desc><g fill="#f7f6f2" stroke="#8d8c84" class="dg-rooms"><rect class="dg-room" width="300" height="90"/></g><a class="dg-station" data-step="4" href="#step-4"><path class="dg-cut" display="none"/><rect class="dg-hit" fill="none" pointer-events="all"/><circle class="dg-ring" fill="#fff" stroke="#c8351b"/><text>4</text></a></svg>';
const given: SheetInput = {
  drawn,
  lang: 'en',
  title: 'From A & B to <the> market',
  legend: { title: 'Key', items: [{ mark: 'leak', text: 'Thick vermilion line with numbers: the path of the data' }] },
  credit: ['Leakpath, LP-C001', 'https://leakpath.example/en/cases/x/'],
  palette: {
    classes: new Map([
      ['dg-room', { fill: '#0000aa', stroke: '#0000bb' }],
      ['dg-ring', { fill: '#ffffff', stroke: '#cc0000' }],
      ['dg-leak', { stroke: '#cc0000' }],
    ]),
    paper: '#ffffff',
    ink: '#111111',
    muted: '#555555',
    line: '#dddddd',
  },
  stepHref: 'https://leakpath.example/en/cases/x/#step-',
};

describe('a picture that stands alone', () => {
  const svg = diagramSheet(given);
  const $ = load(svg, { xml: true });
  it('is one well-formed SVG without styles, scripts, classes or references to other files', () => {
    expect($('svg')).toHaveLength(1);
    expect($('style, script, image, use, foreignObject, [class], [style], [pointer-events], [data-step], [display]')).toHaveLength(0);
    expect(svg).not.toMatch(/url\(|<!\[CDATA/);
  });
  it('has title, description, legend and credit as text', () => {
    expect($('svg > title').text()).toBe('From A & B to <the> market');
    expect($('svg > desc').text()).toBe('What happened & how');
    const words = $('text')
      .map((_, element) => $(element).text())
      .get();
    expect(words).toEqual(
      expect.arrayContaining(['From A & B to <the> market', 'Key', 'Leakpath, LP-C001', 'https://leakpath.example/en/cases/x/']),
    );
  });
  it('carries the colours of the palette and none of the fallbacks', () => {
    expect($('rect[fill="#0000aa"][stroke="#0000bb"]')).toHaveLength(1);
    expect($('circle[stroke="#cc0000"]').length).toBe(2);
    expect(svg).not.toMatch(/#c8351b|#f7f6f2|#8d8c84/);
  });
  it('leads from its stations to the steps on the site', () => {
    expect($('a').attr('href')).toBe('https://leakpath.example/en/cases/x/#step-4');
  });
  it('holds everything inside its frame', () => {
    const [, , width = 0, height = 0] = ($('svg').attr('viewBox') ?? '').split(' ').map(Number);
    expect(width).toBeGreaterThan(320 + 200);
    for (const element of $('svg > text').get()) {
      expect(Number($(element).attr('y'))).toBeLessThan(height);
      expect(Number($(element).attr('x'))).toBeLessThan(width);
    }
  });
});
