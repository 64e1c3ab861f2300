/** A drawn leak path as a picture that stands alone: title, drawing, legend and credit line in one SVG without styles. */
import { load } from 'cheerio';
import { LEGEND_MARKS } from '../diagrams/legend.ts';
import type { Lang } from '../model/text.ts';
import type { Palette } from './colours.ts';
import { wrapText } from './wrap.ts';

export interface SheetInput {
  /** The drawing as `renderDiagram` returns it. */
  drawn: string;
  lang: Lang;
  title: string;
  /** Left out where the drawing explains itself. */
  legend?: { title: string; items: { mark: keyof typeof LEGEND_MARKS; text: string }[] };
  /** Lines of the credit. */
  credit: readonly string[];
  palette: Palette;
  /** Address before the number of a step; the stations of the picture lead to the site. */
  stepHref?: string;
  /** Where the site is published: links of the drawing from its root lead there. */
  origin?: string;
}

const MARGIN = 24;
const GUTTER = 28;
const LEGEND_WIDTH = 236;
const MARK_WIDTH = 44;
/** Least width of a sheet without a legend: title and credit need some room. */
const ALONE = 480;
const TITLE = { size: 18, line: 27 };
const WORDS = { size: 12.5, line: 19 };
const CREDIT = { size: 11, line: 17 };

/** Hiragino on a Mac, Noto where it is installed, Yu Gothic and Meiryo on Windows; Latin text as measured, then Arial. */
const FONTS: Record<Lang, string> = {
  ja: "'Noto Sans JP', 'Hiragino Sans', 'Noto Sans CJK JP', 'Yu Gothic', 'Yu Gothic UI', Meiryo, sans-serif",
  en: "'Noto Sans JP', 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif",
};

const xml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The content of an `<svg>`, its classes turned into the attributes of the palette. */
function painted(svg: string, { classes, ink }: Palette): { content: string; width: number; height: number; origin: string } {
  const $ = load(svg, { xml: true });
  const root = $('svg').first();
  const [x = 0, y = 0, width = 0, height = 0] = (root.attr('viewBox') ?? '').split(/[\s,]+/).map(Number);
  root.find('title, desc').remove();
  // Fallback colours of groups would shine through where an element leaves its colour to them.
  root.find('g').removeAttr('fill').removeAttr('stroke');
  for (const [name, attributes] of classes) $(`.${name}`).attr(attributes);
  root.find('[pointer-events]').removeAttr('pointer-events');
  root.find('[class]').removeAttr('class');
  // What only the page shows on a reader's choice stays there.
  root.find('[display="none"]').remove();
  root.find('[data-step]').removeAttr('data-step');
  return { content: `<g fill="${ink}">${root.html() ?? ''}</g>`, width, height, origin: `${-x} ${-y}` };
}

const texts = (lines: readonly string[], x: number, y: number, { size, line }: typeof TITLE, attributes = '') =>
  lines
    .map((words, index) => `<text x="${x}" y="${y + size + index * line}" font-size="${size}"${attributes}>${xml(words)}</text>`)
    .join('');

/** The legend as a column; returns its height with it. */
function legendColumn({ legend, palette, lang }: SheetInput, x: number, y: number): { svg: string; height: number } {
  if (!legend) return { svg: '', height: 0 };
  let svg = texts([legend.title], x, y, WORDS, ' font-weight="700"');
  let at = y + WORDS.line + 8;
  for (const { mark, text } of legend.items) {
    const lines = wrapText(text, { width: LEGEND_WIDTH - MARK_WIDTH, size: WORDS.size, lang });
    const drawing = painted(LEGEND_MARKS[mark], palette);
    svg += `<g transform="translate(${x} ${at - 1})">${drawing.content}</g>${texts(lines, x + MARK_WIDTH, at, WORDS)}`;
    at += lines.length * WORDS.line + 8;
  }
  return { svg, height: at - y };
}

/** Composes the picture. Two calls with the same input give the same text. */
export function diagramSheet(input: SheetInput): string {
  const { lang, palette } = input;
  const drawing = painted(input.drawn, palette);
  const description = load(input.drawn, { xml: true })('desc').first().text();
  const inner = input.legend ? drawing.width + GUTTER + LEGEND_WIDTH : Math.max(drawing.width, ALONE);
  const width = inner + 2 * MARGIN;
  const title = wrapText(input.title, { width: inner, size: TITLE.size, lang });
  const credit = input.credit.flatMap((line) => wrapText(line, { width: inner, size: CREDIT.size, lang }));
  const top = MARGIN + title.length * TITLE.line + 12;
  const legend = legendColumn(input, MARGIN + drawing.width + GUTTER, top);
  const foot = top + Math.max(drawing.height, legend.height) + 16;
  const height = foot + 10 + credit.length * CREDIT.line + MARGIN - 8;
  const { stepHref, origin } = input;
  let { content } = drawing;
  if (stepHref !== undefined) content = content.replaceAll('href="#step-', `href="${xml(stepHref)}`);
  if (origin !== undefined) content = content.replaceAll('href="/', `href="${xml(origin)}/`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" lang="${lang}" xml:lang="${lang}" role="group" aria-labelledby="title" aria-describedby="description" font-family="${FONTS[lang]}" fill="${palette.ink}">`,
    `<title id="title">${xml(input.title)}</title><desc id="description">${xml(description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${palette.paper}"/>`,
    texts(title, MARGIN, MARGIN - 4, TITLE, ' font-weight="700"'),
    `<g transform="translate(${MARGIN} ${top})"><g transform="translate(${drawing.origin})" font-size="15">${content}</g></g>`,
    legend.svg,
    `<path d="M${MARGIN} ${foot}H${width - MARGIN}" stroke="${palette.line}" fill="none"/>`,
    texts(credit, MARGIN, foot + 8, CREDIT, ` fill="${palette.muted}"`),
    '</svg>\n',
  ].join('');
}
