/** Types and small questions about nodes of a parsed page. */
import type { Cheerio, CheerioAPI } from 'cheerio';

type Document = ReturnType<CheerioAPI['root']> extends Cheerio<infer D> ? D : never;
export type Node = Document['children'][number];
export type Element = Extract<Node, { attribs: Record<string, string> }>;

export const isElement = (node: Node): node is Element => 'attribs' in node;

export const hasClass = (attribs: Record<string, string>, name: string): boolean => attribs['class']?.split(/\s+/).includes(name) ?? false;

const SILENT = new Set(['script', 'style', 'svg', 'template', 'noscript', 'rt', 'rp', 'button', 'select', 'textarea']);

/**
 * What the search leaves out: what is not text, what says so, and the standing and source numbers after each
 * statement, which would stand in the middle of excerpts and phrases.
 */
export const isSilent = ({ name, attribs }: Element): boolean =>
  SILENT.has(name) ||
  attribs['data-pagefind-ignore'] !== undefined ||
  attribs['hidden'] !== undefined ||
  hasClass(attribs, 'ev') ||
  // The number of another page's step, beside a link that says it in words.
  (hasClass(attribs, 'station') && !attribs['href']?.startsWith('#'));

/** What a link to a place of this page is called, where its own words say less: the station "4" is "step 4". */
export const spokenName = ({ name, attribs }: Element): string | undefined => (name === 'a' ? attribs['aria-label'] : undefined);

/** The characters of a text node. */
export const textOf = (node: Node): string => (node.nodeType === 3 && 'data' in node ? node.data : '');

/** The text of a node as the search reads it; blocks are set apart by a space. */
export function spokenText(node: Node): string {
  if (!isElement(node)) return textOf(node);
  if (isSilent(node)) return '';
  const text = spokenName(node) ?? node.children.map(spokenText).join('');
  return isBlock(node) ? ` ${text} ` : text;
}

const BLOCKS = new Set(
  'address article aside blockquote br caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Inline elements that stand apart from the text beside them. */
const APART = ['state', 'kind', 'when', 'addressee', 'public-state'];

const standsInRow = (parent: Element['parent']): boolean =>
  parent !== null && 'attribs' in parent && (parent.name === 'li' || hasClass(parent.attribs, 'meta'));

/** Elements that text does not run through. A date stands apart where it heads an item, not in a sentence. */
export const isBlock = ({ name, attribs, parent }: Element): boolean =>
  BLOCKS.has(name) || (name === 'time' && standsInRow(parent)) || APART.some((className) => hasClass(attribs, className));

export const isHeading = ({ name }: Element): boolean => /^h[1-6]$/.test(name);
