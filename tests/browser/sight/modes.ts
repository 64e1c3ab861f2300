/** What must hold where the reader's device decides on colours, or wants nothing to move. */
import type { Page } from 'playwright-core';

/** With forced colours: links without an underline, marks without a frame or a word, things told by their ground alone. */
export const colourAloneFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const shown = (e: Element) => e.checkVisibility({ visibilityProperty: true }) && e.getBoundingClientRect().width > 1;
    const nameOf = (e: Element) => `${e.localName}.${[...e.classList].join('.')} “${e.textContent.trim().slice(0, 30)}”`;
    const framed = (e: Element) => {
      const { borderTopStyle, borderTopWidth } = getComputedStyle(e);
      return borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) > 0;
    };
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)].filter(shown);
    const links = all('a:not(.skip)').filter(
      (link) => link.textContent.trim() && !getComputedStyle(link).textDecorationLine.includes('underline') && !framed(link),
    );
    const told = (mark: Element) => mark.textContent.trim() || mark.getAttribute('aria-label') || mark.parentElement?.textContent.trim();
    const marks = all('.state, .kind, .mark, .verdict, .ev[data-standing] > button > b').filter((mark) => !framed(mark) || !told(mark));
    return [...links.map((e) => `no underline: ${nameOf(e)}`), ...marks.map((e) => `no frame or no word: ${nameOf(e)}`)].slice(0, 5);
  });

/** In common colours: things without words or a frame that only their ground tells, which forced colours would wipe out. */
export const groundAloneFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *:not(svg, svg *)')]
      .filter((e) => {
        if (e.textContent.trim() || e.querySelector('svg, img') || !e.checkVisibility() || e.matches('input, select, hr, [aria-hidden] *'))
          return false;
        const { backgroundColor, borderTopStyle, width, height } = getComputedStyle(e);
        const ground = !/^(transparent|rgba\(.*, 0\))$/.test(backgroundColor);
        return ground && borderTopStyle === 'none' && Number.parseFloat(width) > 3 && Number.parseFloat(height) > 3;
      })
      .map((e) => `told by its ground alone: ${e.outerHTML.slice(0, 80)}`)
      .slice(0, 5),
  );

/** With motion reduced: whatever still takes time to move, or scrolls smoothly. */
export const motionFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const lasting = (durations: string) => durations.split(',').some((duration) => Number.parseFloat(duration) > 0);
    return [...document.querySelectorAll('*')]
      .flatMap((e) =>
        ['', '::before', '::after'].flatMap((part) => {
          const style = getComputedStyle(e, part || null);
          const moves = lasting(style.transitionDuration) || (style.animationName !== 'none' && lasting(style.animationDuration));
          return moves || style.scrollBehavior === 'smooth' ? [`moves: ${e.localName}.${e.getAttribute('class') ?? ''}${part}`] : [];
        }),
      )
      .slice(0, 5);
  });
