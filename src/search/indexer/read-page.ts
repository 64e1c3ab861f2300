/** Reads a built page: its title, its facets, and its blocks of text, each with the place it stands at. */
import { load } from 'cheerio';
import type { Lang } from '../../model/text.ts';
import { LEAD } from '../engine/passages.ts';
import { FACETS, type Facet, type Facets } from '../facets.ts';
import { findInside, isPlace, placeLabel } from './anchor-label.ts';
import { isBlock, isElement, isHeading, isSilent, spokenName, spokenText, textOf, type Element, type Node } from './dom.ts';

/** Where a block stands: an anchor of the page and what to call it. */
interface Place {
  id: string;
  label: string;
}

export interface Block {
  /** `h1` … `h6`, or `p` for anything else. */
  tag: string;
  text: string;
  place?: Place;
}

export interface PageText {
  title: string;
  facets: Facets;
  blocks: Block[];
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * @returns undefined for a page that is not to be searched: one without `data-pagefind-body`, or hidden from search
 * engines
 */
export function readPage(html: string, lang: Lang): PageText | undefined {
  const $ = load(html);
  const [root] = $('[data-pagefind-body]').toArray();
  // They stand in the head, child by child: to look for each in the whole page takes longer than to read it.
  const metas = $.root().children('html').children('head').children('meta').toArray();
  const said = (name: string) => metas.flatMap(({ attribs }) => (attribs['name'] === name ? [attribs['content'] ?? ''] : []));
  if (!root || said('robots').some((content) => content.includes('noindex'))) return undefined;
  const facets: Partial<Record<Facet, string[]>> = {};
  for (const facet of FACETS) {
    const values = said(`leakpath:${facet}`).filter(Boolean);
    if (values.length > 0) facets[facet] = values;
  }
  const blocks = readBlocks(root, lang);
  return { title: blocks.find(({ tag }) => tag === 'h1')?.text ?? $('title').text(), facets, blocks };
}

/** Elements in which a heading holds for what follows it. */
const SECTIONING = new Set(['section', 'article', 'main', 'li', 'aside']);

/** An open element; the place is inherited from its parent until it has one of its own. */
interface Frame {
  element: Element;
  parent?: Frame;
  place?: Place | undefined;
  /** Headings inside are the place's own name. */
  named: boolean;
}

function readBlocks(root: Element, lang: Lang): Block[] {
  const blocks: Block[] = [];
  let current: Block | undefined;

  function open(tag: string, place: Place | undefined): Block {
    current = { tag, text: '', ...(place && { place }) };
    blocks.push(current);
    return current;
  }

  /** The place that an element opens for all it holds. */
  function ownPlace(element: Element): Place | undefined {
    const id = element.attribs['id'];
    if (id === undefined) return undefined;
    if (isPlace(element)) return { id, label: placeLabel(element, lang) };
    const title = element.name === 'section' ? element.attribs['aria-labelledby'] : undefined;
    const heading = title && findInside(element, (inner) => inner.attribs['id'] === title);
    return heading ? { id, label: tidy(spokenText(heading)) } : undefined;
  }

  /** A heading with an id holds until its section ends or the next one comes. */
  function enterHeading(heading: Element, frame: Frame): void {
    const id = heading.attribs['id'];
    let at: Frame | undefined = frame;
    while (at && !at.named && !SECTIONING.has(at.element.name)) at = at.parent;
    if (at?.named) return;
    const titled = at?.element.attribs['aria-labelledby'] === id && at?.element.attribs['id'] !== undefined;
    if (id === undefined || titled) return;
    const place = heading.name === 'h1' ? undefined : { id, label: tidy(spokenText(heading)) };
    for (let inner: Frame | undefined = frame; inner; inner = inner.parent) {
      inner.place = place;
      if (inner === at) break;
    }
  }

  function visit(node: Node, frame: Frame): void {
    if (!isElement(node)) {
      const text = textOf(node);
      if (text.trim() || current) (current ?? open('p', frame.place)).text += text;
      return;
    }
    if (isSilent(node)) return;
    const name = spokenName(node);
    if (name !== undefined) {
      (current ?? open('p', frame.place)).text += name;
      return;
    }
    if (!isBlock(node)) {
      for (const child of node.children) visit(child, frame);
      return;
    }
    if (isHeading(node)) enterHeading(node, frame);
    const place = ownPlace(node);
    const inner: Frame = { element: node, parent: frame, place: place ?? frame.place, named: place !== undefined && isPlace(node) };
    current = undefined;
    if (isHeading(node)) open(node.name, inner.place);
    for (const child of node.children) visit(child, inner);
    current = undefined;
    if (node.name === 'h1') frame.place ??= { id: LEAD, label: '' };
  }

  const outermost: Frame = { element: root, named: false };
  for (const child of root.children) visit(child, outermost);
  return blocks.map((block) => ({ ...block, text: tidy(block.text) })).filter(({ text }) => text !== '');
}
