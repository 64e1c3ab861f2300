/** Outlines of the boxes: the shape tells the kind of a node. All are light paths around (0, 0)–(width, height). */
import type { TextBlock } from './text.ts';

export interface Shape {
  width: number;
  height: number;
  /** Outline, closed, to be filled. */
  outline: string;
  /** Further lines inside it, not filled. */
  detail?: string;
  /** Where the text block starts. */
  text: { x: number; y: number };
  /** How far below the top of the box the outline is at a distance from its left edge, and above the bottom. */
  inset: (x: number) => { top: number; bottom: number };
  /** How far inside the left and right edges the outline is at a height. */
  sideInset: (y: number) => number;
}

const PAD_X = 13;
const PAD_Y = 10;
const none = () => ({ top: 0, bottom: 0 });

const round = (value: number) => Math.round(value * 10) / 10;

function roundedRect(width: number, height: number, r: number): string {
  return `M${r} 0H${width - r}A${r} ${r} 0 0 1 ${width} ${r}V${height - r}A${r} ${r} 0 0 1 ${width - r} ${height}H${r}A${r} ${r} 0 0 1 0 ${height - r}V${r}A${r} ${r} 0 0 1 ${r} 0Z`;
}

function rectangle(text: TextBlock, radius: number, padX = PAD_X): Shape {
  const width = text.width + 2 * padX;
  const height = text.height + 2 * PAD_Y;
  return { width, height, outline: roundedRect(width, height, radius), text: { x: padX, y: PAD_Y }, inset: none, sideInset: () => 0 };
}

/** Ends are half circles. */
function pill(text: TextBlock): Shape {
  const height = text.height + 2 * PAD_Y;
  const r = Math.min(height / 2, 20);
  const shape = rectangle(text, r, PAD_X + 5);
  const corner = (y: number) => {
    const fromEdge = Math.min(y, height - y);
    return fromEdge >= r ? 0 : r - Math.sqrt(r * r - (r - fromEdge) ** 2);
  };
  return { ...shape, sideInset: corner };
}

function hexagon(text: TextBlock): Shape {
  const slant = 12;
  const width = text.width + 2 * PAD_X + slant;
  const height = text.height + 2 * PAD_Y;
  return {
    width,
    height,
    outline: `M${slant} 0H${width - slant}L${width} ${height / 2}L${width - slant} ${height}H${slant}L0 ${height / 2}Z`,
    text: { x: (width - text.width) / 2, y: PAD_Y },
    inset: none,
    sideInset: (y) => (slant * Math.abs(y - height / 2)) / (height / 2),
  };
}

function slanted(text: TextBlock): Shape {
  const slant = 10;
  const width = text.width + 2 * PAD_X + slant;
  const height = text.height + 2 * PAD_Y;
  return {
    width,
    height,
    outline: `M${slant} 0H${width}L${width - slant} ${height}H0Z`,
    text: { x: (width - text.width) / 2, y: PAD_Y },
    inset: none,
    sideInset: (y) => slant * (1 - y / height),
  };
}

function cylinder(text: TextBlock): Shape {
  const bow = 7;
  const width = text.width + 2 * PAD_X;
  const height = text.height + 2 * PAD_Y + 2 * bow - 2;
  const ellipse = (x: number) => bow - bow * Math.sqrt(Math.max(0, 1 - ((x - width / 2) / (width / 2)) ** 2));
  return {
    width,
    height,
    outline: `M0 ${bow}A${width / 2} ${bow} 0 0 1 ${width} ${bow}V${height - bow}A${width / 2} ${bow} 0 0 1 0 ${height - bow}Z`,
    detail: `M0 ${bow}A${width / 2} ${bow} 0 0 0 ${width} ${bow}`,
    text: { x: PAD_X, y: 2 * bow + PAD_Y - 5 },
    inset: (x) => ({ top: round(ellipse(x)), bottom: round(ellipse(x)) }),
    sideInset: () => 0,
  };
}

/** A frame with a bar at both sides. */
function framed(text: TextBlock): Shape {
  const bar = 6;
  const shape = rectangle(text, 2, PAD_X + bar - 2);
  return { ...shape, detail: `M${bar} 0V${shape.height}M${shape.width - bar} 0V${shape.height}` };
}

/** The shape for a kind of node around its text. */
export function shapeFor(kind: string, text: TextBlock): Shape {
  switch (kind) {
    case 'person':
      return pill(text);
    case 'account':
      return hexagon(text);
    case 'system':
      return framed(text);
    case 'data-store':
      return cylinder(text);
    case 'medium':
      return slanted(text);
    case 'service':
      return rectangle(text, 9);
    default:
      return rectangle(text, 2);
  }
}
