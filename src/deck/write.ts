/** Writes a deck as a PowerPoint file (PresentationML, ISO/IEC 29500) through pptxgenjs. */
import PptxGenJS from 'pptxgenjs';
import { NAME } from '../site.ts';
import { firstFit } from './fit.ts';
import { faceOf, lineHeight, textWidth } from './measure.ts';
import { TYPEFACE } from './metrics.ts';
import { FOOTER, FOOTER_SIZE, KICKER, MARGIN, NUMBER, POINTS, SLIDE, TITLE, TITLE_SIZE } from './paper.ts';
import { polish } from './polish/polish.ts';
import { GROUP_MARK } from './polish/shapes.ts';
import type { Deck, LineElement, Paragraph, PictureElement, Run, Slide, SlideElement, TableElement, TextElement, Tone } from './slides.ts';
import { CELL } from './table.ts';
import type { Lang } from '../model/text.ts';

/** The light colours of src/styles/tokens.css. */
const COLOUR: Record<Tone, string> = {
  ink: '1D1F22',
  quiet: '585D64',
  line: 'D8D4CB',
  leak: 'C2371A',
  control: '0A6A6A',
  link: '1E4078',
  paper: 'FBFAF7',
};

const LANGUAGE: Record<NonNullable<Run['lang']>, string> = { ja: 'ja-JP', en: 'en-GB', zh: 'zh-CN' };

const MASTER = 'Leakpath';
const COVER = 'Leakpath cover';

type Words = PptxGenJS.TextProps[];

/** Every option is given for every run: what a run leaves out pptxgenjs would take from its neighbour. */
function words(paragraphs: readonly Paragraph[], lang: Lang): Words {
  return paragraphs.flatMap((paragraph, index) =>
    paragraph.runs.map((run, at): PptxGenJS.TextProps => {
      const last = at === paragraph.runs.length - 1;
      return {
        text: run.text,
        options: {
          fontFace: TYPEFACE[faceOf(run, lang)],
          fontSize: run.size ?? paragraph.size,
          bold: run.bold ?? false,
          color: COLOUR[run.tone ?? 'ink'],
          lang: LANGUAGE[run.lang ?? lang],
          align: paragraph.align ?? 'left',
          lineSpacing: lineHeight(paragraph, lang),
          paraSpaceBefore: index > 0 ? (paragraph.before ?? 0) : 0,
          breakLine: last && index < paragraphs.length - 1,
          ...(run.href ? { hyperlink: { url: run.href } } : {}),
        },
      };
    }),
  );
}

function addText(slide: PptxGenJS.Slide, { name, box, paragraphs, anchor, shape, fill, outline, inset }: TextElement, lang: Lang): void {
  slide.addText(words(paragraphs, lang), {
    ...box,
    objectName: name,
    shape: (shape ?? 'rect') as PptxGenJS.ShapeType,
    isTextBox: !shape,
    margin: (inset ?? 0) * POINTS,
    valign: anchor ?? 'top',
    wrap: true,
    ...(fill ? { fill: { color: COLOUR[fill] } } : {}),
    ...(outline ? { line: { color: COLOUR[outline.tone], width: outline.width } } : {}),
  });
}

function addLine(slide: PptxGenJS.Slide, { name, from, to, tone, width, dashed, arrow }: LineElement): void {
  slide.addShape('line' as PptxGenJS.ShapeType, {
    objectName: name,
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    w: Math.abs(to.x - from.x),
    h: Math.abs(to.y - from.y),
    flipH: to.x < from.x,
    flipV: to.y < from.y,
    line: {
      color: COLOUR[tone],
      width,
      ...(dashed ? { dashType: 'dash' as const } : {}),
      ...(arrow ? { endArrowType: 'triangle' as const } : {}),
    },
  });
}

function addTable(slide: PptxGenJS.Slide, { name, x, y, columns, rows }: TableElement, lang: Lang): void {
  const none = { type: 'none' as const };
  slide.addTable(
    rows.map(({ cells }, index) =>
      cells.map((cell): PptxGenJS.TableCell => {
        const edge = { type: 'solid' as const, pt: index === 0 ? 1 : 0.5, color: COLOUR[index === 0 ? 'ink' : 'line'] };
        // pptxgenjs takes runs here too; its types know only cells.
        return { text: words(cell, lang) as PptxGenJS.TableCell[], options: { border: [none, none, edge, none], valign: 'top' } };
      }),
    ),
    {
      objectName: name,
      x,
      y,
      w: columns.reduce((sum, width) => sum + width, 0),
      colW: columns,
      rowH: rows.map(({ height }) => height),
      margin: [CELL.y, CELL.x, CELL.y, CELL.x],
      fontFace: TYPEFACE[faceOf({}, lang)],
      autoPage: false,
    },
  );
}

function add(slide: PptxGenJS.Slide, element: SlideElement, lang: Lang, images: ReadonlyMap<string, Uint8Array>): void {
  switch (element.kind) {
    case 'text':
      return addText(slide, element, lang);
    case 'line':
      return addLine(slide, element);
    case 'table':
      return addTable(slide, element, lang);
    case 'picture':
      return addPicture(slide, element, images);
    case 'group':
      for (const part of element.elements) add(slide, { ...part, name: `${element.name}${GROUP_MARK}${part.name}` }, lang, images);
  }
}

function addPicture(slide: PptxGenJS.Slide, { name, box, image, alt }: PictureElement, images: ReadonlyMap<string, Uint8Array>): void {
  const bytes = images.get(image);
  if (!bytes) throw new Error(`the deck shows the picture ${image}, which was not handed over`);
  slide.addImage({ ...box, objectName: name, altText: alt, data: `image/png;base64,${Buffer.from(bytes).toString('base64')}` });
}

const coverTitle = ({ elements }: Slide): TextElement | undefined =>
  elements.find((element): element is TextElement => element.kind === 'text' && element.name === 'Title');

function defineMasters(file: PptxGenJS, { lang, credit, sections }: Deck): void {
  const face = (head: boolean) => TYPEFACE[faceOf({ head }, lang)];
  const small = { fontFace: face(false), fontSize: FOOTER_SIZE, color: COLOUR.quiet, lang: LANGUAGE[lang], margin: 0 };
  const title = {
    fontFace: face(true),
    fontSize: TITLE_SIZE,
    bold: true,
    color: COLOUR.ink,
    align: 'left' as const,
    valign: 'top' as const,
    margin: 0,
  };
  const slideNumber = {
    ...NUMBER,
    fontFace: small.fontFace,
    fontSize: FOOTER_SIZE,
    color: COLOUR.quiet,
    align: 'right' as const,
    margin: 0,
  };
  const footer = { text: { text: credit, options: { ...FOOTER, ...small, valign: 'top' as const } } };
  const rule = { line: { x: MARGIN, y: FOOTER.y - 0.07, w: SLIDE.w - 2 * MARGIN, h: 0, line: { color: COLOUR.line, width: 0.75 } } };
  const background = { color: COLOUR.paper };
  const placeholder = (box: typeof TITLE, size: number) => ({
    placeholder: { options: { name: 'title', type: 'title' as const, ...box, ...title, fontSize: size }, text: '' },
  });
  file.defineSlideMaster({ title: MASTER, background, slideNumber, objects: [footer, rule, placeholder(TITLE, TITLE_SIZE)] });
  // A slide takes the place of its title from the master.
  const cover = sections.flatMap(({ slides }) => slides).find((slide) => slide.cover);
  const box = (cover && coverTitle(cover)?.box) ?? TITLE;
  file.defineSlideMaster({ title: COVER, background, slideNumber, objects: [footer, rule, placeholder(box, TITLE_SIZE)] });
}

function addSlide(file: PptxGenJS, slide: Slide, section: string, { lang }: Deck, images: ReadonlyMap<string, Uint8Array>): void {
  const page = file.addSlide({ masterName: slide.cover ? COVER : MASTER, sectionTitle: section });
  if (slide.kicker)
    addText(
      page,
      { kind: 'text', name: 'Kicker', box: KICKER, paragraphs: [{ size: 11, runs: [{ text: slide.kicker, tone: 'quiet' }] }] },
      lang,
    );
  const titleBox = slide.cover ? coverTitle(slide) : undefined;
  page.addText(words(titleBox?.paragraphs ?? [titleOf(slide, lang)], lang), {
    placeholder: 'title',
    objectName: 'Title',
    margin: 0,
    valign: 'top',
    wrap: true,
  });
  for (const element of slide.elements) if (element !== titleBox) add(page, element, lang, images);
  page.addNotes(slide.notes.join('\n'));
}

/** The title of a slide on one line, smaller where it is long. */
function titleOf({ title }: Slide, lang: Lang): Paragraph {
  const sized = (size: number): Paragraph => ({ size, runs: [{ text: title, head: true, bold: true }] });
  return firstFit(
    [TITLE_SIZE, 24, 22, 20, 18, 16],
    (size) => ({ fits: textWidth(sized(size), lang) <= TITLE.w, value: sized(size) }),
    title,
  );
}

/**
 * The bytes of the file; equal for equal input.
 * @param images PNG by key
 */
export async function writeDeck(deck: Deck, images: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const file = new PptxGenJS();
  file.defineLayout({ name: MASTER, width: SLIDE.w, height: SLIDE.h });
  file.layout = MASTER;
  file.title = deck.title;
  file.author = NAME;
  file.company = NAME;
  file.subject = deck.id;
  file.revision = '1';
  file.theme = { headFontFace: TYPEFACE[faceOf({ head: true }, deck.lang)], bodyFontFace: TYPEFACE[faceOf({}, deck.lang)] };
  defineMasters(file, deck);
  for (const section of deck.sections) {
    file.addSection({ title: section.title });
    for (const slide of section.slides) addSlide(file, slide, section.title, deck, images);
  }
  const bytes = (await file.write({ outputType: 'uint8array' })) as Uint8Array;
  return polish(bytes, deck);
}
