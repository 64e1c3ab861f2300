/**
 * What a screen reader says of every drawing, beside what it said before (drawing-words/*.txt). Where the difference is
 * meant: `node scripts/with-node.mjs node_modules/vitest/vitest.mjs run --project site tests/site/drawing-words.test.ts -u`.
 */
import { describe, expect, test } from 'vitest';
import { localised, pages } from './dist.ts';
import { drawingsOf, tellDrawing, told } from './drawing-words.ts';

const SITE = localised(pages()).filter((page) => drawingsOf(page).length > 0);

describe.each(['ja', 'en'])('drawings in %s', (lang) => {
  const own = SITE.filter(({ path }) => path.startsWith(`/${lang}/`));

  test('are told as they were', async () => {
    const text = own.flatMap((page) => drawingsOf(page).map((svg) => tellDrawing(page, svg))).join('\n\n');
    await expect(`${text}\n`).toMatchFileSnapshot(`drawing-words/${lang}.txt`);
  });

  test('have a name, a description and no name twice on a page', () => {
    for (const page of own) {
      const names = drawingsOf(page).map((svg) => tellDrawing(page, svg).split('\n').slice(1, 3));
      for (const lines of names) for (const line of lines) expect(line, page.path).toMatch(/^(name|description): \S/);
      expect(new Set(names.map(([name]) => name)).size, page.path).toBe(names.length);
    }
  });
});

/** The words of a leak path in the order of the document: who, with what is theirs; then how they are related; then what happened. */
describe.each(SITE.filter(({ $ }) => $('svg.diagram-leak-path').length > 0))('$path', (page) => {
  const { $ } = page;
  const svg = $('svg.diagram-leak-path');

  test('names each room before what stands in it', () => {
    const rooms = svg
      .find('.dg-rooms > rect')
      .toArray()
      .map((rect) => ({ top: Number($(rect).attr('y')), bottom: Number($(rect).attr('y')) + Number($(rect).attr('height')) }));
    let room = -1;
    let boxes = 0;
    for (const child of svg.find('.dg-nodes').children().toArray()) {
      if ($(child).hasClass('dg-title')) {
        room += 1;
        continue;
      }
      const y = Number(/translate\([\d.-]+ ([\d.-]+)\)/.exec($(child).html() ?? '')?.[1]);
      expect(y, $(child).text()).toBeGreaterThanOrEqual(rooms[room]?.top ?? Infinity);
      expect(y, $(child).text()).toBeLessThanOrEqual(rooms[room]?.bottom ?? -Infinity);
      boxes += 1;
    }
    expect(room).toBe(rooms.length - 1);
    expect(boxes).toBe(svg.find('.dg-node').length);
  });

  test('tells the steps last, in their order, as the list below does', () => {
    const links = told($, svg).flatMap((line) => /^(\d+) .* → #step-(\d+)$/.exec(line)?.slice(1, 3) ?? []);
    const listed = $('.steps > li')
      .toArray()
      .flatMap((_, index) => [String(index + 1), String(index + 1)]);
    expect(links).toEqual(listed);
    expect(
      told($, svg)
        .slice(-listed.length / 2)
        .every((line) => line.includes('#step-')),
    ).toBe(true);
  });
});
