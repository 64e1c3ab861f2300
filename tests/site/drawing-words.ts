/** A drawing as it is told to somebody who does not see it: its name, its description, its words in their order. */
import type { CheerioAPI } from 'cheerio';
import type { Page } from './dist.ts';

/** Spaces and line breaks of the markup are none of the words. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Words in the order of the document, one line each; links by the name a screen reader says, with where they lead. */
export function told($: CheerioAPI, svg: Parameters<CheerioAPI>[0]): string[] {
  return $(svg)
    .find('text, a')
    .toArray()
    .flatMap((element) => {
      if ($(element).closest('[aria-hidden="true"], [display="none"], defs').length > 0) return [];
      if (element.tagName === 'text') return $(element).closest('a').length > 0 ? [] : [plain($(element).text())];
      const label =
        $(element).attr('aria-label') ??
        $(element)
          .find('text')
          .toArray()
          .map((text) => $(text).text())
          .join(' ');
      return [`${plain(label)} → ${$(element).attr('href') ?? ''}`];
    });
}

/** The drawings of a page. */
export const drawingsOf = ({ $ }: Page) => $('svg.diagram-svg').toArray();

/** One drawing as text: what a screen reader says of it, from first to last. */
export function tellDrawing(page: Page, svg: ReturnType<typeof drawingsOf>[number]): string {
  const { $, path } = page;
  const named = (attribute: string) => plain($(`[id="${$(svg).attr(attribute) ?? ''}"]`).text());
  return [`# ${path}`, `name: ${named('aria-labelledby')}`, `description: ${named('aria-describedby')}`, ...told($, svg)].join('\n');
}
