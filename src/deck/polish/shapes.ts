/** What pptxgenjs cannot say of shapes: groups, words for those who do not see them, unique ids, head rows of tables. */
import type { GroupElement, Slide, SlideElement, TableElement } from '../slides.ts';

/** Between the name of a group and that of its part, in the names of shapes on their way through pptxgenjs. */
export const GROUP_MARK = ' ¦ ';

const SHAPE = /<p:(sp|pic|graphicFrame|cxnSp)>[\s\S]*?<\/p:\1>/g;
const NAME = /(<p:cNvPr id="[^"]*" name=")([^"]*)(")/;

const attribute = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    // Line breaks in an attribute are read as blanks.
    .replaceAll(/\s+/g, ' ');

interface Extent {
  x: number;
  y: number;
  right: number;
  bottom: number;
}

/** The box around the shapes of a group, in EMU. */
function extentOf(shapes: readonly string[]): Extent {
  const boxes = shapes.flatMap((xml): Extent[] => {
    const [, x, y, w, h] = /<a:off x="(-?\d+)" y="(-?\d+)"\/>\s*<a:ext cx="(\d+)" cy="(\d+)"\/>/.exec(xml)?.map(Number) ?? [];
    return x === undefined || y === undefined || w === undefined || h === undefined ? [] : [{ x, y, right: x + w, bottom: y + h }];
  });
  return {
    x: Math.min(...boxes.map((box) => box.x)),
    y: Math.min(...boxes.map((box) => box.y)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}

function group(name: string, alt: string, shapes: readonly string[]): string {
  const { x, y, right, bottom } = extentOf(shapes);
  const [off, ext] = [`x="${x}" y="${y}"`, `cx="${right - x}" cy="${bottom - y}"`];
  const inner = shapes.map((xml) =>
    xml.replace(NAME, (_, before: string, own: string, after: string) => before + (own.split(GROUP_MARK)[1] ?? own) + after),
  );
  return (
    `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="0" name="${attribute(name)}" descr="${attribute(alt)}"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>` +
    `<p:grpSpPr><a:xfrm><a:off ${off}/><a:ext ${ext}/><a:chOff ${off}/><a:chExt ${ext}/></a:xfrm></p:grpSpPr>${inner.join('')}</p:grpSp>`
  );
}

/** Office's own mark for shapes that say nothing (a16: decorative), so that a screen reader passes over them. */
const DECORATIVE =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

const decorate = (xml: string) => xml.replace(/<p:cNvPr (id="[^"]*" name="[^"]*")>\s*<\/p:cNvPr>/, `<p:cNvPr $1>${DECORATIVE}</p:cNvPr>`);

function describeTable(xml: string, { alt, rows }: TableElement): string {
  const height = Math.round(rows.reduce((sum, row) => sum + row.height, 0) * 914_400);
  return xml
    .replace(/(<p:cNvPr id="[^"]*" name="[^"]*")/, `$1 descr="${attribute(alt)}"`)
    .replace('<a:tblPr/>', '<a:tblPr firstRow="1"/>')
    .replace(/(<p:xfrm><a:off [^>]*\/><a:ext cx="\d+" cy=")\d+/, `$1${height}`);
}

/** Numbers from 2 in document order; 1 is the tree itself. PowerPoint repairs a slide on which two shapes share an id. */
export function uniqueIds(xml: string): string {
  let id = 0;
  return xml.replace(/(<p:cNvPr id=")[^"]*"/g, (_, before: string) => `${before}${(id += 1)}"`);
}

const isGroup = (element: SlideElement): element is GroupElement => element.kind === 'group';

export function polishShapes(xml: string, slide: Slide): string {
  const names = (shape: string) => NAME.exec(shape)?.[2] ?? '';
  const parts = new Map<string, string[]>();
  for (const [shape] of xml.matchAll(SHAPE)) {
    const [owner, part] = names(shape).split(GROUP_MARK);
    if (owner !== undefined && part !== undefined) parts.set(owner, [...(parts.get(owner) ?? []), shape]);
  }
  const done = new Set<string>();
  const grouped = xml.replace(SHAPE, (shape) => {
    const [owner = '', part] = names(shape).split(GROUP_MARK);
    if (part !== undefined) {
      if (done.has(owner)) return '';
      done.add(owner);
      const element = slide.elements.filter(isGroup).find(({ name }) => name === owner);
      return group(owner, element?.alt ?? '', parts.get(owner) ?? []);
    }
    const element = slide.elements.find(({ name }) => name === owner);
    if (element?.kind === 'table') return describeTable(shape, element);
    return element?.kind === 'line' ? decorate(shape) : shape;
  });
  return uniqueIds(grouped);
}
