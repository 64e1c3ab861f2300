/** What a browser paints where in the drawings of a page: colours of texts and lines, and of all that lies beneath them. */
import type { Page } from 'playwright-core';
import { askedOfText, ASKED_OF_LINES, contrast, faded, over, parseColour } from './contrast.ts';

/** A colour as the browser computes it, and how much of it is seen. */
interface Layer {
  colour: string;
  opacity: number;
}

/** Something drawn, with what lies beneath it from the page up, at each of the places looked at. */
interface Drawn {
  drawing: string;
  what: string;
  /** Its line and its area: whichever stands out more at a place tells the thing there. */
  colours: Layer[];
  grounds: Layer[][];
  /** Of text only. */
  size?: number;
  weight?: number;
}

/** What only guides the eye: hairlines behind charts, and the paper that keeps a line away from its label. */
const GUIDES = ['.dg-stroke-line', '.dg-hit', '.dg-fill-paper:not([class*="dg-stroke"])', '.dg-fill-room', '.dg-cut[display="none"]'];

/** Reads the drawings of the page as they are painted now. */
const drawnOn = (page: Page): Promise<Drawn[]> =>
  page.evaluate((guides) => {
    const found: Drawn[] = [];
    const opacityOf = (element: Element): number => {
      let opacity = 1;
      for (let e: Element | null = element; e && e.tagName !== 'BODY'; e = e.parentElement) opacity *= Number(getComputedStyle(e).opacity);
      return opacity;
    };
    const seen = (element: Element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('defs, clipPath, marker');

    for (const svg of document.querySelectorAll<SVGSVGElement>('svg.diagram-svg, svg.diagram-mark')) {
      if (!seen(svg)) continue;
      const drawing = svg.querySelector(':scope > title')?.id ?? (svg.closest('li')?.textContent ?? 'mark').trim();
      const page: Layer[] = [];
      for (let e: Element | null = svg; e; e = e.parentElement) page.unshift({ colour: getComputedStyle(e).backgroundColor, opacity: 1 });

      const shapes = [...svg.querySelectorAll<SVGGeometryElement>('path, rect, circle, ellipse, line, polyline, polygon')]
        .filter(seen)
        .map((shape) => ({
          shape,
          style: getComputedStyle(shape),
          box: shape.getBoundingClientRect(),
          opacity: opacityOf(shape),
          toOwn: shape.getScreenCTM()?.inverse(),
        }));
      type Shape = (typeof shapes)[number];
      const fillOf = ({ style, opacity }: Shape): Layer => ({ colour: style.fill, opacity: opacity * Number(style.fillOpacity) });
      const strokeOf = ({ style, opacity }: Shape): Layer => ({ colour: style.stroke, opacity: opacity * Number(style.strokeOpacity) });

      /** Fills, and strokes broad enough to stand on, that were painted before `element` and reach the place. */
      const under = (element: Element, x: number, y: number): Layer[] => {
        const layers = [...page];
        for (const other of shapes) {
          const { shape, style, box, toOwn } = other;
          if (shape === element || !toOwn) continue;
          if ((shape.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) === 0) continue;
          const margin = Number.parseFloat(style.strokeWidth);
          if (x < box.left - margin || x > box.right + margin || y < box.top - margin || y > box.bottom + margin) continue;
          const at = new DOMPoint(x, y).matrixTransform(toOwn);
          if (style.fill !== 'none' && shape.isPointInFill(at)) layers.push(fillOf(other));
          if (style.stroke !== 'none' && margin > 4 && shape.isPointInStroke(at)) layers.push(strokeOf(other));
        }
        return layers;
      };

      const texts = document.createTreeWalker(svg, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const text = node.parentElement;
        if (!node.textContent?.trim() || !text || !text.closest('text') || !seen(text)) continue;
        const style = getComputedStyle(text);
        const range = document.createRange();
        range.selectNodeContents(node);
        const scale = (text.closest('text')?.getScreenCTM()?.d ?? 1) || 1;
        const places = [...range.getClientRects()].flatMap(({ left, top, width, height }) =>
          [0.05, 0.5, 0.95].flatMap((across) => [0.25, 0.5, 0.75].map((down) => [left + across * width, top + down * height] as const)),
        );
        found.push({
          drawing,
          what: `text “${node.textContent.trim()}”`,
          colours: [{ colour: style.fill, opacity: opacityOf(text) * Number(style.fillOpacity) }],
          grounds: places.map(([x, y]) => under(text, x, y)),
          size: Number.parseFloat(style.fontSize) * Math.abs(scale),
          weight: Number(style.fontWeight),
        });
      }

      for (const drawn of shapes) {
        const { shape, style, toOwn } = drawn;
        if (shape.matches(guides.join(',')) || !toOwn) continue;
        const lined = style.stroke !== 'none' && Number.parseFloat(style.strokeWidth) > 0;
        const filled = style.fill !== 'none' && fillOf(drawn).opacity > 0;
        if (!lined && !filled) continue;
        const toScreen = toOwn.inverse();
        const length = shape.getTotalLength();
        const places = [0.03, 0.2, 0.35, 0.5, 0.65, 0.8, 0.97].map((part) =>
          new DOMPoint(...(({ x, y }) => [x, y] as const)(shape.getPointAtLength(part * length))).matrixTransform(toScreen),
        );
        found.push({
          drawing,
          what: `${lined ? 'line' : 'shape'} ${shape.tagName}.${shape.getAttribute('class') ?? ''} at ${Math.round(drawn.box.left)},${Math.round(drawn.box.top)}`,
          colours: [...(lined ? [strokeOf(drawn)] : []), ...(filled ? [fillOf(drawn)] : [])],
          grounds: places.map(({ x, y }) => under(shape, x, y)),
        });
      }
    }
    return found;
  }, GUIDES);

const seen = ({ colour, opacity }: Layer) => faded(parseColour(colour), opacity);

/** What stands out too little: one line for each, told by the drawing it is in. `looked` counts what was looked at. */
export async function faintThings(page: Page): Promise<{ looked: number; faint: string[] }> {
  const drawn = await drawnOn(page);
  const faint = new Set<string>();
  for (const { drawing, what, colours, grounds, size, weight } of drawn) {
    try {
      const asked = size === undefined ? ASKED_OF_LINES : askedOfText(size, weight ?? 400);
      const own = colours.map(seen);
      const worst = Math.min(
        ...grounds.map((layers) => {
          const ground = layers.map(seen).reduce((under, top) => over(top, under));
          return Math.max(...own.map((colour) => contrast(colour, ground)));
        }),
      );
      if (!(worst >= asked)) faint.add(`${drawing}: ${what}: ${worst.toFixed(2)} of ${asked}`);
    } catch (error) {
      faint.add(`${drawing}: ${what}: ${(error as Error).message}`);
    }
  }
  return { looked: drawn.length, faint: [...faint] };
}
