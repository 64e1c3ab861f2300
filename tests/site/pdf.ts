/**
 * A small reader for the PDFs that Chromium writes (ISO 32000-1): classic cross-reference table, direct lengths, text in
 * `Tj` with a ToUnicode map per font. It is no general PDF reader, and says so by throwing.
 */
import { inflateSync } from 'node:zlib';

export interface Pdf {
  /** Text of each page, in the order in which it is written. */
  pages: string[];
  /** Titles of the bookmarks, in order. */
  bookmarks: string[];
  title: string;
  language: string | undefined;
  tagged: boolean;
  /** Targets of the links to the web. */
  links: string[];
}

type Objects = Map<number, string>;

/** Bytes as one character each, so that offsets are those of the file. */
function objects(file: string): Objects {
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(file)?.[1]);
  if (file.slice(table, table + 4) !== 'xref') throw new Error('no classic cross-reference table');
  const offsets = [...file.slice(table).matchAll(/^(\d{10}) \d{5} n/gm)].map((match) => Number(match[1])).sort((a, b) => a - b);
  return new Map(
    offsets.map((start, index) => {
      const text = file.slice(start, offsets[index + 1] ?? table);
      return [Number(/^(\d+) 0 obj/.exec(text)?.[1]), text] as const;
    }),
  );
}

const reference = (text: string, key: string) => Number(new RegExp(String.raw`/${key} (\d+) 0 R`).exec(text)?.[1] ?? NaN);

function stream(text: string): string {
  const start = text.indexOf('stream\n') + 'stream\n'.length;
  const bytes = Buffer.from(text.slice(start, start + Number(/\/Length (\d+)/.exec(text)?.[1])), 'latin1');
  return (text.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1');
}

const utf16 = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le').replace('\uFEFF', '');

/** A text string (ISO 32000-1, 7.9.2.2): UTF-16 with its mark in hex, or Latin letters in brackets. */
function textString(value: string | undefined): string {
  if (value?.startsWith('<')) return utf16(value.slice(1, -1).replace(/\s/g, ''));
  return (value ?? '').slice(1, -1).replace(/\\([()\\])/g, '$1');
}

const TEXT = String.raw`(<[0-9A-F\s]*>|\((?:\\.|[^\\)])*\))`;

/** What the codes of a font mean (ToUnicode, 9.10.3), with the length of a code in hex digits. */
function fontMap(all: Objects, font: string): { digits: number; letters: Map<string, string> } {
  const map = stream(all.get(reference(font, 'ToUnicode')) ?? '');
  const digits = /begincodespacerange\s*<([0-9A-F]+)>/.exec(map)?.[1]?.length ?? 0;
  const letters = new Map<string, string>();
  for (const [block] of map.matchAll(/beginbfchar[\s\S]*?endbfchar/g))
    for (const [, code = '', text = ''] of block.matchAll(/<([0-9A-F]+)> <([0-9A-F]+)>/g)) letters.set(code, utf16(text));
  for (const [block] of map.matchAll(/beginbfrange[\s\S]*?endbfrange/g))
    for (const [, from = '', to = '', text = ''] of block.matchAll(/<([0-9A-F]+)> <([0-9A-F]+)> <([0-9A-F]+)>/g))
      for (let code = parseInt(from, 16); code <= parseInt(to, 16); code += 1) {
        const point = parseInt(text, 16) + code - parseInt(from, 16);
        letters.set(code.toString(16).toUpperCase().padStart(digits, '0'), String.fromCharCode(point));
      }
  return { digits, letters };
}

/** The text of a content stream. Where a span carries its own text (14.9.4), that stands for what is drawn in it. */
function pageText(all: Objects, page: string): string {
  const fonts = new Map(
    [...page.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', n]) => [name, fontMap(all, all.get(Number(n)) ?? '')]),
  );
  let font: ReturnType<typeof fontMap> | undefined;
  let text = '';
  const marked: boolean[] = [];
  const tokens = /\/(F\d+) [\d.]+ Tf|<([0-9A-F]+)> Tj|\/ActualText\s*<([0-9A-F]+)>\s*>>\s*BDC|(BDC|BMC)|(EMC)|(ET)/g;
  for (const [, name, codes, actual, begin, end, block] of stream(all.get(reference(page, 'Contents')) ?? '').matchAll(tokens)) {
    if (name) font = fonts.get(name);
    else if (codes && font && !marked.includes(true))
      text += (codes.match(new RegExp(`.{${font.digits}}`, 'g')) ?? []).map((code) => font?.letters.get(code) ?? '\uFFFD').join('');
    else if (actual) {
      text += utf16(actual);
      marked.push(true);
    } else if (begin) marked.push(false);
    else if (end) marked.pop();
    else if (block) text += '\n';
  }
  return text;
}

/** Reads a PDF. Throws where it is not of the kind Chromium writes. */
export function readPdf(bytes: Buffer): Pdf {
  const file = bytes.toString('latin1');
  const all = objects(file);
  const trailer = file.slice(file.lastIndexOf('trailer'));
  const catalogue = all.get(reference(trailer, 'Root')) ?? '';
  const info = all.get(reference(trailer, 'Info')) ?? '';
  const kids = (text: string): string[] =>
    /\/Type \/Pages\b/.test(text)
      ? [...(/\/Kids \[([^\]]*)\]/.exec(text)?.[1] ?? '').matchAll(/(\d+) 0 R/g)].flatMap(([, n]) => kids(all.get(Number(n)) ?? ''))
      : [text];
  const bookmarks: string[] = [];
  const visit = (item: string | undefined): void => {
    for (let one = item; one; one = all.get(reference(one, 'Next'))) {
      const title = new RegExp(String.raw`/Title ${TEXT}`).exec(one)?.[1];
      if (title) bookmarks.push(textString(title));
      visit(all.get(reference(one, 'First')));
    }
  };
  visit(all.get(reference(catalogue, 'Outlines')));
  return {
    pages: kids(all.get(reference(catalogue, 'Pages')) ?? '').map((page) => pageText(all, page)),
    bookmarks,
    title: textString(new RegExp(String.raw`/Title ${TEXT}`).exec(info)?.[1]),
    language: /\/Lang \(([\w-]+)\)/.exec(catalogue)?.[1],
    tagged: /\/MarkInfo <<[^>]*\/Marked true/.test(catalogue) && catalogue.includes('/StructTreeRoot'),
    links: [...file.matchAll(/\/URI \(((?:\\.|[^\\)])*)\)/g)].map(([, uri = '']) => uri),
  };
}
