/**
 * What a reader sees of a page, as the browser lays it out: the truth about the search that shares no code with the
 * indexer. Left out is what says data-pagefind-ignore, what is no text, and the marks of evidence; labels that a reader
 * sees set apart from the text beside them, and items of lists in a row, are lines of their own.
 */
import type { Page } from 'playwright-core';

/**
 * Lines of the visible text of the page that stands, block by block. Takes the page apart: look at it otherwise before.
 * @returns undefined for a page that search engines are told to leave out
 */
export const visibleLines = (page: Page): Promise<string[] | undefined> =>
  page.evaluate(() => {
    const main = document.querySelector<HTMLElement>('[data-pagefind-body]');
    if (!main || document.querySelector('meta[name="robots"][content*="noindex"]')) return undefined;
    const silent = '[data-pagefind-ignore], .ev, button, select, textarea, svg, script, style, .station:not([href^="#"])';
    for (const element of main.querySelectorAll(silent)) element.remove();
    // A link with a name of its own is spoken by it.
    for (const link of main.querySelectorAll('a[aria-label]')) link.textContent = link.getAttribute('aria-label');
    for (const label of main.querySelectorAll('.state, .kind, .when, .addressee, .public-state, li, li > time, .meta > time')) {
      label.before(document.createElement('br'));
      label.after(document.createElement('br'));
    }
    for (const details of main.querySelectorAll('details')) details.open = true;
    return main.innerText.split(/[\n\t]+/).filter((line) => line.trim() !== '');
  });
