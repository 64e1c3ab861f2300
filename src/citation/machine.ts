/**
 * BibTeX and BibLaTeX by Citation.js. Around it stands what it leaves out or gets wrong (0.8.2), each told where it is
 * mended; the tests read every file back with its parsers.
 */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { type CslItem, remark } from './csl.ts';

const bibtex = plugins.config.get('@bibtex').format;
// By default every character outside ASCII is dropped, and labels are made from the (then empty) title.
bibtex.asciiOnly = false;
bibtex.useIdAsLabel = true;
// Our ids are made of letters, digits, dots and hyphens, which BibTeX and biber take as keys.
bibtex.checkLabel = false;

const day = (date: CslItem['issued']): string =>
  (date?.['date-parts'][0] ?? []).map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');

/** With `asciiOnly` off the characters special to TeX are no longer escaped either. */
const tex = (text: string): string =>
  text
    .replace(/[#$%&_]/g, '\\$&')
    .replace(/[{}\\](?![#$%&_])/g, '')
    // Two hyphens would become a dash.
    .replace(/-(?=-)/g, '-{}');

function forTex(item: CslItem, withAccess: boolean): object {
  const { author, ...rest } = item;
  const note = [remark(item), withAccess && item.accessed ? `accessed ${day(item.accessed)}` : ''].filter(Boolean).join('; ');
  const texts = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, typeof value === 'string' && key !== 'URL' && key !== 'id' ? tex(value) : value]),
  );
  const names = author?.map((name) => Object.fromEntries(Object.entries(name).map(([part, value]) => [part, tex(value)])));
  return { ...texts, custom: undefined, ...(names && { author: names }), ...(note && { note: tex(note) }) };
}

/** For BibTeX, which has no field for the day of access: it stands in the note. */
export const toBibtex = (items: readonly CslItem[]): string =>
  `${new Cite(items.map((item) => forTex(item, true))).format('bibtex').trim()}\n`;

/** For biblatex and biber: `date` and `urldate` in ISO 8601, UTF-8. */
export const toBiblatex = (items: readonly CslItem[]): string =>
  `${new Cite(items.map((item) => forTex(item, false)))
    .format('biblatex')
    .trim()
    // Added beside `urldate`, which says the same, and in place of the note.
    .replace(/^\tnote = \{\[Online; accessed [\d-]+\]\},\n/gm, '')}\n`;

export const toCslJson = (items: readonly CslItem[]): string => `${JSON.stringify(items, undefined, 2)}\n`;
