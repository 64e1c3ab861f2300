/** Mends what pptxgenjs leaves open, and takes out what would differ from one build to the next. */
import { TYPEFACE } from '../metrics.ts';
import { faceOf } from '../measure.ts';
import type { Deck } from '../slides.ts';
import { readParts, rewrite, writeParts, type Parts } from './archive.ts';
import { polishShapes, uniqueIds } from './shapes.ts';
import { polishNotes, polishText } from './text.ts';

const number = (name: string) => Number(/(\d+)\.xml$/.exec(name)?.[1] ?? 0);

/** Sections carry a random id; the place of the section makes as good a one. */
function sectionIds(xml: string): string {
  let index = 0;
  return xml.replace(/(<p14:section name="[^"]*" id=")\{[^}]*\}/g, (_, before: string) => {
    index += 1;
    return `${before}{4C454B50-4154-4800-8000-${String(index).padStart(12, '0')}}`;
  });
}

/** Colours of the theme, so that what a trainer adds fits in: the names of PowerPoint on the left. */
const PALETTE: Record<string, string> = {
  dk1: '1D1F22',
  lt1: 'FFFFFF',
  dk2: '585D64',
  lt2: 'FBFAF7',
  accent1: '1E4078',
  accent2: '0A6A6A',
  accent3: '6D7279',
  accent4: 'C9C4B8',
  accent5: '8F8B82',
  accent6: 'C2371A',
  hlink: '1E4078',
  folHlink: '585D64',
};

function theme(xml: string, { lang }: Deck): string {
  const face = (head: boolean) => TYPEFACE[faceOf({ head }, 'ja')];
  const colours = Object.entries(PALETTE).map(([name, value]) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`);
  const east = (part: string, name: string) =>
    part.replace('<a:ea typeface=""/>', `<a:ea typeface="${name}"/>`).replace(/(script="Jpan" typeface=")[^"]*/, `$1${name}`);
  return xml
    .replace(/<a:clrScheme[\s\S]*<\/a:clrScheme>/, `<a:clrScheme name="Leakpath">${colours.join('')}</a:clrScheme>`)
    .replace(/<a:majorFont>[\s\S]*?<\/a:majorFont>/, (part) => east(part, face(true)))
    .replace(/<a:minorFont>[\s\S]*?<\/a:minorFont>/, (part) => east(part, face(false)))
    .replace('name="Office Theme"', `name="Leakpath ${lang}"`);
}

/** The document's dates are those of the revision. */
const dates = (xml: string, { revised, lang }: Deck) =>
  xml
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${revised}T00:00:00Z`)
    .replace('</cp:coreProperties>', `\t<dc:language>${lang}</dc:language>\n\t</cp:coreProperties>`);

/** pptxgenjs names a master for every slide; parts that are not in the file have no type (ECMA-376 part 2). */
const types = (xml: string, parts: Parts) =>
  xml.replace(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (whole, name: string) => (parts.has(name) ? whole : ''));

export function polish(bytes: Uint8Array, deck: Deck): Uint8Array {
  const parts = readParts(bytes);
  const slides = deck.sections.flatMap((section) => section.slides);
  const slide = (name: string) => {
    const found = slides[number(name) - 1];
    if (!found) throw new Error(`${name} belongs to no slide of the deck`);
    return found;
  };
  rewrite(parts, /^ppt\/slides\/slide\d+\.xml$/, (xml, name) => polishText(polishShapes(xml, slide(name)), deck.lang));
  rewrite(parts, /^ppt\/notesSlides\/notesSlide\d+\.xml$/, (xml, name) => polishNotes(xml, slide(name).notes, deck.lang));
  rewrite(parts, /^ppt\/slide(Layouts|Masters)\/[^/]+\.xml$/, (xml) => polishText(uniqueIds(xml), deck.lang));
  rewrite(parts, /^ppt\/presentation\.xml$/, sectionIds);
  rewrite(parts, /^ppt\/theme\/theme1\.xml$/, (xml) => theme(xml, deck));
  rewrite(parts, /^docProps\/core\.xml$/, (xml) => dates(xml, deck));
  rewrite(parts, /^\[Content_Types\]\.xml$/, (xml) => types(xml, parts));
  return writeParts(parts);
}
