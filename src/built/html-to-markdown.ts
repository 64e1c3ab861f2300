/** The `<main>` of a built page as Markdown (CommonMark with the tables of GitHub). */
import { load, type CheerioAPI } from 'cheerio';
import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Lang } from '../model/text.ts';
import { absolute } from '../site.ts';

/** What is for eyes and fingers only: forms, buttons, marks beside words that say the same, links of a page to itself. */
const LEFT_OUT = [
  'script',
  'style',
  'template',
  'noscript',
  'form',
  'button',
  'output',
  'input',
  'select',
  'fieldset',
  '[hidden]',
  'nav',
  '.rail',
  '.permalink',
  '.station',
  '.legend',
  // The source of a drawing, for those who draw it again; it has a file of its own.
  '.path-source',
  '[role="status"]',
].join(', ');

/** Stand for the brackets of a note, which Markdown would escape, since a bracket may begin a link; ours never does. */
const [OPEN, CLOSE] = ['\ue000', '\ue001'];
/** A note stands apart from the words after it, save from what closes the sentence. */
const TOUCHING = new RegExp(`${CLOSE}(?=[^\\s.,;:!?)\\]|。、，．・：；？！」』）〕】])`, 'g');

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The card of a statement becomes a note: [報道 3, 5]; the numbers are those of the list of sources at the end. */
function evidence($: CheerioAPI): void {
  for (const element of $('.ev').toArray()) {
    const button = $(element).find('button');
    // Where the sources stand elsewhere on the page, the standing is printed alone, without a card.
    const words = tidy((button.length > 0 ? button : $(element)).text()).split(' ');
    const numbers = words.filter((word) => /^\d+$/.test(word)).join(', ');
    const standing = words.filter((word) => !/^\d+$/.test(word)).join(' ');
    $(element).replaceWith(` ${OPEN}${[standing, numbers].filter(Boolean).join(' ')}${CLOSE}`);
  }
}

/** A drawing becomes its description, or else its title; steps and tables stand under it as text. */
function drawings($: CheerioAPI): void {
  for (const element of $('svg').toArray()) {
    const svg = $(element);
    const [title, description] = ['title', 'desc'].map((part) => tidy(svg.find(`> ${part}`).first().text()));
    const words = description || title;
    if (!words || svg.attr('aria-hidden') === 'true') svg.remove();
    else svg.replaceWith($('<p>').text(words));
  }
}

/** A definition list, which Markdown has not, becomes a list with the terms in bold. */
function definitions($: CheerioAPI, colon: string): void {
  for (const element of $('dl').toArray()) {
    const list = $('<ul>');
    for (const term of $(element).find('dt').toArray()) {
      const item = $('<li>').append($('<strong>').append($(term).contents()), colon);
      for (const said of $(term).nextUntil('dt', 'dd').toArray()) item.append($(said).contents());
      list.append(item);
    }
    $(element).replaceWith(list);
  }
}

/** The lines inside a cell stand behind each other, as a table of Markdown has one line a row. */
function cells($: CheerioAPI): void {
  // Set as lines of their own by the style sheet, not by the markup.
  for (const line of $('td, th').find('span.note, span.addressee').toArray()) {
    if (line.prev !== null && !/^\s/.test($(line).text())) $(line).before(' / ');
  }
  for (const block of $('td, th').find('div, p, li').toArray()) {
    if (tidy($(block).text()) !== '' && tidy($(block).parent().contents().first().text()) !== tidy($(block).text())) $(block).before(' / ');
    block.tagName = 'span';
  }
}

/** A space at the edge of bold words belongs outside them, where Markdown can keep it as it is. */
function edges($: CheerioAPI): void {
  for (const element of $('strong, b, em, i').toArray()) {
    const first = $(element).contents().get(0);
    if (first?.type !== 'text' || !/^\s/.test(first.data)) continue;
    first.data = first.data.trimStart();
    $(element).before(' ');
  }
}

/** A short row of links, and what a control came to beside its name, belong to the line they stand in. */
function inline($: CheerioAPI, comma: string, colon: string): void {
  for (const list of $('ul.tags').toArray()) {
    const items = $(list).children('li').toArray();
    items.forEach((item, index) =>
      $(item)
        .before(index > 0 ? comma : '')
        .replaceWith($(item).contents()),
    );
    list.tagName = 'span';
  }
  $('.state').before(' – ');
  $('.state + .remark').before(colon);
  // Lists of sources carry their numbers in the markup; Markdown writes them itself.
  $('ol.sources > li > .n').remove();
}

/** A folded part is unfolded, its summary the heading of it. */
function folded($: CheerioAPI): void {
  for (const element of $('details').toArray()) {
    const summary = $(element).children('summary');
    $(element).prepend($('<p>').append($('<strong>').append(summary.contents())));
    summary.remove();
    element.tagName = 'div';
  }
}

/** Addresses in full: a text that travels has no page to be relative to. */
function addresses($: CheerioAPI, page: string, site: string): void {
  const full = (address: string) => (address.startsWith('/') ? absolute(address, site) : new URL(address, page).href);
  for (const link of $('a[href]').toArray())
    $(link)
      .attr('href', full($(link).attr('href') ?? ''))
      .removeAttr('title');
  for (const image of $('img[src]').toArray()) $(image).attr('src', full($(image).attr('src') ?? ''));
}

/**
 * The same page always gives the same text.
 * @param html a built page
 * @param page its address in full
 * @param site where the site is published, which may be a folder of a host
 * @throws Error where the page has no `<main>`
 */
export function htmlToMarkdown(html: string, page: string, lang: Lang, site = new URL(page).origin): string {
  const start = html.indexOf('<main');
  const end = html.indexOf('</main>');
  if (start < 0 || end < 0) throw new Error(`${page} has no main`);
  const $ = load(html.slice(start, end), undefined, false);
  evidence($);
  drawings($);
  $(LEFT_OUT).remove();
  const [comma, colon] = lang === 'ja' ? ['、', '：'] : [', ', ': '];
  inline($, comma, colon);
  folded($);
  definitions($, colon);
  cells($);
  edges($);
  addresses($, page, site);
  const tree = toMdast(fromHtml($.html(), { fragment: true }));
  return toMarkdown(tree, {
    bullet: '-',
    emphasis: '_',
    resourceLink: true,
    extensions: [gfmTableToMarkdown({ tableCellPadding: false, tablePipeAlign: false })],
  })
    .replace(TOUCHING, `${CLOSE} `)
    .replaceAll(OPEN, '[')
    .replaceAll(CLOSE, ']');
}
