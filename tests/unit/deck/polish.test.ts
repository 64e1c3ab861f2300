import { describe, expect, test } from 'vitest';
import { readParts, writeParts } from '../../../src/deck/polish/archive.ts';
import { GROUP_MARK, polishShapes, uniqueIds } from '../../../src/deck/polish/shapes.ts';
import { polishNotes, polishText } from '../../../src/deck/polish/text.ts';
import type { Slide } from '../../../src/deck/slides.ts';

const shape = (name: string, x: number) =>
  `<p:sp><p:nvSpPr><p:cNvPr id="3" name="${name}"></p:cNvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="${x}" y="5"/><a:ext cx="10" cy="20"/></a:xfrm></p:spPr></p:sp>`;

describe('shapes', () => {
  const slide: Slide = {
    title: 't',
    notes: [],
    elements: [
      { kind: 'group', name: 'Chain', alt: 'From "a" to <b>', elements: [] },
      { kind: 'line', name: 'Rule', from: { x: 0, y: 0 }, to: { x: 1, y: 0 }, tone: 'line', width: 1 },
    ],
  };
  const xml = polishShapes(
    `<p:spTree><p:cNvPr id="1" name=""/>${shape(`Chain${GROUP_MARK}A`, 0)}${shape(`Chain${GROUP_MARK}B`, 100)}${shape('Rule', 7)}</p:spTree>`,
    slide,
  );
  test('of a group stand in one group with its words, around all of them', () => {
    expect(xml.match(/<p:grpSp>/g)).toHaveLength(1);
    expect(xml).toContain('descr="From &quot;a&quot; to &lt;b&gt;"');
    expect(xml).toContain('<a:off x="0" y="5"/><a:ext cx="110" cy="20"/><a:chOff x="0" y="5"/><a:chExt cx="110" cy="20"/>');
    expect(xml).toContain('name="A"');
    expect(xml).not.toContain(GROUP_MARK);
  });
  test('that say nothing are marked as decorative', () => {
    expect(/name="Rule">.*?decorative.*?<\/p:cNvPr>/.test(xml)).toBe(true);
  });
  test('have ids of their own', () => {
    const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
    expect(ids).toEqual(['1', '2', '3', '4', '5']);
    expect(uniqueIds('<p:cNvPr id="7" name=""/><p:cNvPr id="7" name=""/>')).toBe('<p:cNvPr id="1" name=""/><p:cNvPr id="2" name=""/>');
  });
});

describe('text', () => {
  test('a paragraph has its properties once', () => {
    const runs = '<a:p><a:pPr algn="l"><a:buNone/></a:pPr><a:r/><a:pPr algn="l"><a:buNone/></a:pPr><a:r/></a:p>';
    expect(polishText(runs, 'en')).toBe('<a:p><a:pPr algn="l"><a:buNone/></a:pPr><a:r/><a:r/></a:p>');
  });
  test('Japanese letters in an English deck have a Japanese face', () => {
    expect(polishText('<a:ea typeface="Georgia" pitchFamily="34" charset="-122"/>', 'en')).toBe(
      '<a:ea typeface="Yu Mincho" charset="-128"/>',
    );
  });
  test('a box shrinks its text rather than let it run over', () => {
    expect(polishText('<a:bodyPr wrap="square" anchor="t"></a:bodyPr>', 'ja')).toBe(
      '<a:bodyPr wrap="square" anchor="t"><a:normAutofit/></a:bodyPr>',
    );
  });
  test('notes keep their lines and their signs', () => {
    const xml = '<p:cNvPr name="Notes Placeholder 2"/><a:lstStyle/><a:p>x</a:p></p:txBody>';
    const notes = polishNotes(xml, ['A & B', '', '$1 出典'], 'ja');
    expect(notes.match(/<a:p>/g)).toHaveLength(3);
    expect(notes).toContain('<a:t>A &amp; B</a:t>');
    expect(notes).toContain('<a:t>$1 出典</a:t>');
  });
});

test('an archive has the same bytes whatever the order and the day', () => {
  const [a, b] = [new Uint8Array([1, 2]), new Uint8Array([3])];
  const one = writeParts(
    new Map([
      ['ppt/a.xml', a],
      ['[Content_Types].xml', b],
    ]),
  );
  const two = writeParts(
    new Map([
      ['[Content_Types].xml', b],
      ['ppt/a.xml', a],
    ]),
  );
  expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
  expect([...readParts(one).keys()]).toEqual(['[Content_Types].xml', 'ppt/a.xml']);
});
