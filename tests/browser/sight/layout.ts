/** Faults of layout that a reader would see: a page that scrolls sideways, words cut off, sticking out or lying on others. */
import type { Page } from 'playwright-core';

/** Told one by one, at most five of a sort; none where all is well. */
export const layoutFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    const tell = (sort: string, list: string[]) =>
      faults.push(
        ...list.slice(0, 5).map((fault) => `${sort}: ${fault}`),
        ...(list.length > 5 ? [`${sort}: ${list.length - 5} more`] : []),
      );
    const nameOf = (e: Element) =>
      `${e.localName}${e.id ? `#${e.id}` : ''}${e.classList.length > 0 ? `.${[...e.classList].join('.')}` : ''} “${e.textContent.trim().replace(/\s+/g, ' ').slice(0, 30)}”`;
    const clipped = new Set([...document.querySelectorAll('body *')].filter((e) => getComputedStyle(e).clipPath === 'inset(50%)'));
    const known = new Map<Element, boolean>();
    const hiddenFromEyes = (e: Element): boolean => {
      const told = known.get(e);
      if (told !== undefined) return told;
      const hidden =
        clipped.has(e) || e.matches('.skip, [popover]:not(:popover-open)') || (e.parentElement !== null && hiddenFromEyes(e.parentElement));
      known.set(e, hidden);
      return hidden;
    };

    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth) {
      const culprits = [...document.querySelectorAll('body *')].filter((e) => {
        if (e.getBoundingClientRect().right <= root.clientWidth + 1) return false;
        for (let p = e.parentElement; p; p = p.parentElement) if (getComputedStyle(p).overflowX !== 'visible') return false;
        return true;
      });
      tell(`the page scrolls sideways, ${root.scrollWidth} of ${root.clientWidth} px`, culprits.slice(-1).map(nameOf));
    }

    const cut: string[] = [];
    const out: string[] = [];
    for (const e of document.querySelectorAll<HTMLElement>('body *:not(svg *)')) {
      if (e.clientWidth === 0 || !e.checkVisibility({ visibilityProperty: true }) || hiddenFromEyes(e) || !e.textContent.trim()) continue;
      const { overflowX, overflowY } = getComputedStyle(e);
      const hides = (value: string) => value === 'hidden' || value === 'clip';
      const wide = e.scrollWidth > e.clientWidth + 1;
      if ((hides(overflowX) && wide) || (hides(overflowY) && e.scrollHeight > e.clientHeight + 1)) cut.push(nameOf(e));
      else if (wide && e.matches('td, th, button, label, select, .state, .kind, .ev b, .big, dt, dd, legend, nav a, .tools a'))
        out.push(nameOf(e));
    }
    tell('cut off', cut);
    tell('sticks out', out);

    // Lines of text, each by the middle of its height: ascenders and descenders of neighbouring lines may touch.
    const lines: { left: number; right: number; top: number; bottom: number; node: Node }[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const parent = node.parentElement;
      if (!node.textContent?.trim() || !parent || parent.closest('svg, option') || hiddenFromEyes(parent)) continue;
      if (!parent.checkVisibility({ visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, right, top, height } of range.getClientRects()) {
        if (right - left > 2 && height > 2) lines.push({ left, right, top: top + height * 0.3, bottom: top + height * 0.7, node });
      }
    }
    lines.sort((a, b) => a.top - b.top);
    const over: string[] = [];
    for (const [i, a] of lines.entries()) {
      for (let j = i + 1; j < lines.length; j += 1) {
        const b = lines[j];
        if (!b || b.top >= a.bottom - 1) break;
        if (a.node === b.node || Math.min(a.right, b.right) - Math.max(a.left, b.left) <= 2) continue;
        over.push([a, b].map(({ node }) => `“${(node.textContent ?? '').trim().slice(0, 20)}”`).join(' and '));
      }
    }
    tell('one text on another', over);
    return faults;
  });
