/** The deck as data: slides with text, lines, tables and pictures, measured in inches and points; knows nothing of PowerPoint. */
import type { Lang } from '../model/text.ts';

/** Colours by meaning (look.md): `leak` is the leak and nothing else. */
export type Tone = 'ink' | 'quiet' | 'line' | 'leak' | 'control' | 'link' | 'paper';

export interface Run {
  text: string;
  bold?: boolean;
  tone?: Tone;
  /** Heading face instead of the face for running text. */
  head?: boolean;
  /** Size in points, where it is not that of the paragraph. */
  size?: number;
  /** Language, where it is not that of the deck. */
  lang?: Lang | 'zh';
  href?: string;
}

export interface Paragraph {
  runs: Run[];
  /** Size in points. */
  size: number;
  /** Space before in points; the first paragraph of a box has none. */
  before?: number;
  align?: 'left' | 'center' | 'right';
}

/** Inches from the upper left corner of the slide. */
export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

export interface TextElement {
  kind: 'text';
  name: string;
  box: Box;
  paragraphs: Paragraph[];
  anchor?: 'top' | 'middle' | 'bottom';
  shape?: 'rect' | 'ellipse';
  fill?: Tone;
  outline?: { tone: Tone; width: number };
  /** Inset of the text in inches; none if left out. */
  inset?: number;
}
export interface LineElement {
  kind: 'line';
  name: string;
  from: { x: number; y: number };
  to: { x: number; y: number };
  tone: Tone;
  /** Points. */
  width: number;
  dashed?: boolean;
  arrow?: boolean;
}
export interface PictureElement {
  kind: 'picture';
  name: string;
  box: Box;
  /** Key of the image in the pictures handed to the writer. */
  image: string;
  alt: string;
}
export interface TableElement {
  kind: 'table';
  name: string;
  alt: string;
  x: number;
  y: number;
  /** Widths of the columns in inches. */
  columns: number[];
  /** The first row is the head. */
  rows: TableRow[];
}
export interface TableRow {
  cells: Paragraph[][];
  /** Inches. */
  height: number;
}
/** Shapes that mean something together, with words for those who do not see them. */
export interface GroupElement {
  kind: 'group';
  name: string;
  alt: string;
  elements: (TextElement | LineElement)[];
}
export type SlideElement = TextElement | LineElement | PictureElement | TableElement | GroupElement;

export interface Slide {
  title: string;
  /** Small line above the title. */
  kicker?: string;
  /** The opening slide has no footer line and a title of its own size. */
  cover?: true;
  elements: SlideElement[];
  /** Speaker notes, a paragraph each; an empty one is a blank line. */
  notes: string[];
}

/** A part of the deck, shown as a section in PowerPoint. */
export interface DeckSection {
  title: string;
  slides: Slide[];
}

export interface Deck {
  lang: Lang;
  title: string;
  /** Permanent id of the case. */
  id: string;
  /** Day of the revision; also the date in the document's properties, so that equal data makes equal files. */
  revised: string;
  /** Credit line and licence in the footer. */
  credit: string;
  address: string;
  sections: DeckSection[];
}
