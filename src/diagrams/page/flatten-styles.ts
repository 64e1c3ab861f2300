/** Turns Mermaid's style sheet into attributes and classes: the site's security policy allows no styles inside an SVG. */
import { PALETTE, type PaletteName } from './palette.ts';

const PAINT = ['fill', 'stroke'] as const;
const OTHERS = [
  'stroke-width',
  'stroke-dasharray',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'opacity',
  'fill-opacity',
  'display',
  'visibility',
] as const;
const INITIAL: Partial<Record<(typeof OTHERS)[number], string>> = {
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'font-weight': '400',
  'text-anchor': 'start',
  'dominant-baseline': 'auto',
  opacity: '1',
  'fill-opacity': '1',
  visibility: 'visible',
};

/** Mermaid falls back to black and white where a theme variable is missing. */
const NAMES = new Map<string, PaletteName>([
  ['rgb(0, 0, 0)', 'ink'],
  ['rgb(255, 255, 255)', 'paper'],
  ...(Object.entries(PALETTE) as [PaletteName, string][]).map(
    ([name, hex]) => [`rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`, name] as const,
  ),
]);

const DRAWN = 'path, rect, circle, ellipse, line, polygon, polyline, text, tspan';

/** Reads the computed styles of every drawn element, then removes all style sheets and style attributes. */
export function flattenStyles(root: SVGSVGElement): void {
  const found = [...root.querySelectorAll<SVGElement>(DRAWN)].map((element) => ({ element, style: { ...read(element) } }));
  for (const { element, style } of found) {
    const classes: string[] = [];
    for (const property of PAINT) {
      const value = style[property] ?? '';
      const name = NAMES.get(value);
      element.setAttribute(property, name ? PALETTE[name] : value);
      if (name) classes.push(`dg-${property}-${name}`);
    }
    for (const property of OTHERS) {
      const value = style[property];
      const display = property === 'display';
      if (display ? value === 'none' : value && value !== INITIAL[property])
        element.setAttribute(property, (value ?? '').replace(/(?<=\d)px/g, ''));
      else element.removeAttribute(property);
    }
    element.removeAttribute('font-style');
    element.removeAttribute('font-family');
    element.setAttribute('class', classes.join(' '));
  }
  for (const style of root.querySelectorAll('style')) style.remove();
  for (const element of [root, ...root.querySelectorAll('[style]')]) element.removeAttribute('style');
}

function read(element: SVGElement): Partial<Record<(typeof PAINT)[number] | (typeof OTHERS)[number], string>> {
  const computed = getComputedStyle(element);
  const text = element.localName === 'text' || element.localName === 'tspan';
  const entries = [...PAINT, ...OTHERS]
    .filter((property) => text || !/^(font|text)-/.test(property))
    .map((property) => [property, computed.getPropertyValue(property)] as const);
  return Object.fromEntries(entries);
}
