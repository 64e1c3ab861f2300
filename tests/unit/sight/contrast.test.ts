import axe from 'axe-core';
import { describe, expect, it, test } from 'vitest';
import { askedOfText, contrast, faded, luminance, over, parseColour, type Colour } from '../../browser/sight/contrast.ts';
import { seeded } from '../seeded.ts';

const WHITE = parseColour('#fff');
const BLACK = parseColour('#000000');

describe('parseColour', () => {
  it.each<[string, Colour]>([
    ['rgb(1, 2, 3)', { r: 1, g: 2, b: 3, a: 1 }],
    ['rgba(1, 2, 3, 0.5)', { r: 1, g: 2, b: 3, a: 0.5 }],
    ['rgb(10 20 30 / 25%)', { r: 10, g: 20, b: 30, a: 0.25 }],
    ['color(srgb 1 0.2 0 / 0.5)', { r: 255, g: 51, b: 0, a: 0.5 }],
    ['#c2371a', { r: 0xc2, g: 0x37, b: 0x1a, a: 1 }],
    ['transparent', { r: 0, g: 0, b: 0, a: 0 }],
  ])('reads %s', (text, colour) => {
    expect(parseColour(text)).toEqual(colour);
  });

  it.each(['url("#hatch")', 'none', 'color(display-p3 1 0 0)', 'rgb(1, 2)', 'vermilion'])('does not guess what %s is', (text) => {
    expect(() => parseColour(text)).toThrow(text);
  });
});

describe('contrast', () => {
  it.each([
    ['#000', '#fff', 21],
    ['#fff', '#fff', 1],
    ['#777', '#fff', 4.48],
    ['#767676', '#fff', 4.54],
  ])('of %s on %s is %d', (drawn, ground, ratio) => {
    expect(contrast(parseColour(drawn), parseColour(ground))).toBeCloseTo(ratio, 2);
  });

  it('is that of the colour seen, where what is drawn lets the ground through', () => {
    expect(contrast(faded(BLACK, 0.5), WHITE)).toBeCloseTo(contrast(parseColour('rgb(127.5, 127.5, 127.5)'), WHITE), 6);
    expect(contrast(faded(BLACK, 0), WHITE)).toBe(1);
  });

  test('asks less of large text', () => {
    expect([askedOfText(24, 400), askedOfText(23.9, 600), askedOfText(18.66, 700), askedOfText(18, 700)]).toEqual([3, 4.5, 3, 4.5]);
  });
});

/** axe-core reckons the same; what it lacks is the eye for SVG. */
describe('beside axe-core', () => {
  const random = seeded(20261124);
  const colours = Array.from({ length: 400 }, (): Colour => {
    const [r = 0, g = 0, b = 0] = Array.from({ length: 3 }, () => Math.floor(random() * 256));
    return { r, g, b, a: Math.round(random() * 100) / 100 };
  });
  // Its types leave out the part that reckons with colours.
  const { Color, getContrast } = (
    axe.commons as unknown as {
      color: {
        Color: new (r: number, g: number, b: number, a: number) => { getRelativeLuminance(): number };
        getContrast(ground: object, drawn: object): number;
      };
    }
  ).color;
  const theirs = ({ r, g, b, a }: Colour) => new Color(r, g, b, a);

  test('luminance is the same', () => {
    // Its threshold is the older 0.03928, between which and 0.04045 no channel of eight bits lies.
    for (const colour of colours) expect(luminance(colour)).toBeCloseTo(theirs(colour).getRelativeLuminance(), 10);
  });

  test('contrast is the same, also of colours that let the ground through', () => {
    for (const [i, drawn] of colours.entries()) {
      const ground = faded({ ...(colours[(i * 7 + 1) % colours.length] ?? WHITE), a: 1 }, 1);
      // axe-core rounds what it lays over one another to whole channels.
      expect(Math.abs(contrast(drawn, ground) - getContrast(theirs(ground), theirs(drawn)))).toBeLessThan(0.2);
      expect(over(drawn, ground).a).toBeCloseTo(1, 10);
    }
  });
});
