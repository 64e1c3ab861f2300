/**
 * Writes the SVG of a chart as text. Colours come by class from diagram.css (`dg-fill-ink`, `dg-stroke-line`,
 * `dg-leak` …), never as attributes, so that light, dark, print and the exported file are one drawing.
 */
import type { Lang } from '../model/text.ts';
import { xml } from '../xml.ts';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One decimal is finer than any screen shows. */
const number = (value: number): string => String(Math.round(value * 10) / 10);

/** An element; children are SVG already, text goes through `words`. */
export function tag(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${xml(typeof value === 'number' ? number(value) : String(value))}"`)
    .join('');
  return children.length > 0 ? `<${name}${written}>${children.join('')}</${name}>` : `<${name}${written}/>`;
}

/** One line of text at its baseline. */
export const words = (text: string, x: number, y: number, attributes: Attributes = {}): string =>
  tag('text', { x, y, 'font-size': 13, ...attributes }, xml(text));

/** What a pointer resting on a drawn thing reads. */
export const tooltip = (text: string): string => tag('title', {}, xml(text));

/** A link around drawn things; `label` is what a screen reader says where the things hold no text. */
export const link = (href: string, label: string | undefined, ...children: readonly string[]): string =>
  tag('a', { href, 'aria-label': label, class: 'dg-station' }, ...children);

interface Frame {
  /** Unique in the page: names the title and the description. */
  id: string;
  lang: Lang;
  width: number;
  height: number;
  title: string;
  /** For readers who do not see the picture. */
  description: string;
}

/** The whole picture. Keep `width` near 360 so that text stays readable on a phone, or let the page scroll it. */
export const drawing = ({ id, lang, width, height, title, description }: Frame, ...children: readonly string[]): string =>
  tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'diagram-svg',
      lang,
      width,
      height,
      viewBox: `0 0 ${number(width)} ${number(height)}`,
      role: 'group',
      'aria-labelledby': `${id}-title`,
      'aria-describedby': `${id}-desc`,
    },
    tag('title', { id: `${id}-title` }, xml(title)),
    tag('desc', { id: `${id}-desc` }, xml(description)),
    ...children,
  );
