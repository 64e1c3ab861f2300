/** Contrast as WCAG 2.2 reckons it: colours as a browser computes them, laid over one another, and compared by luminance. */

/** Channels 0–255, alpha 0–1. */
export interface Colour {
  r: number;
  g: number;
  b: number;
  a: number;
}

const CLEAR: Colour = { r: 0, g: 0, b: 0, a: 0 };

/** `50%` of a whole, or the number itself. */
const amount = (text: string, whole: number): number => (text.endsWith('%') ? (Number(text.slice(0, -1)) / 100) * whole : Number(text));

/**
 * Reads a computed colour: `rgb()`, `rgba()` in either notation, `color(srgb …)`, `#rgb`, `#rrggbb`, `transparent`.
 * @throws for anything else, such as a pattern, so that nothing is taken for readable unread
 */
export function parseColour(text: string): Colour {
  if (text === 'transparent') return CLEAR;
  const hex = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(text)?.[1];
  if (hex) {
    const [r = 0, g = 0, b = 0] = (hex.length === 3 ? [...hex].map((digit) => digit + digit) : (hex.match(/../g) ?? [])).map((pair) =>
      Number.parseInt(pair, 16),
    );
    return { r, g, b, a: 1 };
  }
  const call = /^(rgba?|color)\((.*)\)$/.exec(text);
  const parts = call?.[2]?.split(/[\s,/]+/).filter((part) => part !== '') ?? [];
  const srgb = call?.[1] === 'color';
  if (srgb && parts.shift() !== 'srgb') throw new Error(`not a colour that can be compared: ${text}`);
  const [r = NaN, g = NaN, b = NaN] = parts.slice(0, 3).map((part) => (srgb ? amount(part, 1) * 255 : amount(part, 255)));
  const a = parts[3] === undefined ? 1 : amount(parts[3], 1);
  if (![r, g, b, a].every(Number.isFinite)) throw new Error(`not a colour that can be compared: ${text}`);
  return { r, g, b, a };
}

/** The colour that is seen where one lies over another. */
export function over(top: Colour, under: Colour): Colour {
  const a = top.a + under.a * (1 - top.a);
  if (a === 0) return CLEAR;
  const mix = (upper: number, lower: number) => (upper * top.a + lower * under.a * (1 - top.a)) / a;
  return { r: mix(top.r, under.r), g: mix(top.g, under.g), b: mix(top.b, under.b), a };
}

/** The same colour, seen less: `fill-opacity`, `opacity`. */
export const faded = (colour: Colour, opacity: number): Colour => ({ ...colour, a: colour.a * opacity });

/** Relative luminance of an opaque colour, 0–1. */
export function luminance({ r, g, b }: Colour): number {
  const [red = 0, green = 0, blue = 0] = [r, g, b].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of what is drawn on an opaque ground, 1–21. */
export function contrast(drawn: Colour, ground: Colour): number {
  const [a, b] = [luminance(over(drawn, ground)), luminance(ground)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** What WCAG asks of text: 3 for large text (24 px, or 18.66 px in bold), else 4.5. */
export const askedOfText = (pixels: number, weight: number): number => (pixels >= 24 || (weight >= 700 && pixels >= 18.66) ? 3 : 4.5);

/** What WCAG asks of lines and borders that carry meaning. */
export const ASKED_OF_LINES = 3;
