/** The picture shown with a link to a page: what it says, and the document from which Chromium draws it. */
import type { Lang } from '../model/text.ts';
import { NAME } from '../site.ts';
import { xml } from '../xml.ts';

export interface Card {
  lang: Lang;
  /** Kind of the page, or what the library is. */
  section: string;
  id?: string;
  title: string;
  /** A sentence or two about the page; cut off where there is no more room. */
  text?: string;
  /** The headline figure of a case, in the parts in which it is set, and what it counts. */
  figure?: { before: string; number: string; after: string; what: string };
  /** The leak as a line, in SVG. */
  drawing?: string;
  /** Where the line begins and where it ends. */
  ends?: readonly [string, string];
}

const MARK =
  '<svg class="diagram-svg" viewBox="0 0 34 22" aria-hidden="true"><path class="dg-leak" d="M2 6h12l8 10h10" fill="none" stroke-width="4"/>' +
  '<circle class="dg-ring" cx="14" cy="6" r="4" stroke-width="3"/><circle class="dg-ring" cx="22" cy="16" r="4" stroke-width="3"/></svg>';

/** Sizes of a title in pixels, tried from the largest. */
const SIZES = [64, 58, 52, 47, 43, 39, 35, 31];

const figureHtml = ({ before, number, after, what }: NonNullable<Card['figure']>) =>
  `<p class="figure"><span class="amount"><small>${xml(before)}</small>${xml(number)}<small>${xml(after)}</small></span><span class="what">${xml(what)}</span></p>`;

/** The card as the content of a `<body>`; its look is in card.css. */
export function cardHtml({ lang, section, id, title, text, figure, drawing, ends }: Card): string {
  return [
    `<main class="card" lang="${lang}">`,
    `<header><span class="brand">${MARK}${NAME}</span><span class="place">${xml(section)}${id === undefined ? '' : ` <b>${xml(id)}</b>`}</span></header>`,
    `<h1 data-sizes="${SIZES.join(' ')}">${xml(title)}</h1>`,
    figure ? figureHtml(figure) : '',
    text === undefined ? '' : `<p class="text">${xml(text)}</p>`,
    '<footer>',
    drawing ?? '',
    ends ? `<ul>${ends.map((end) => `<li>${xml(end)}</li>`).join('')}</ul>` : '',
    '</footer>',
    '</main>',
  ].join('');
}
