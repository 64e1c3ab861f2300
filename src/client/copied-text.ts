/**
 * What a reader copies from a page goes to a letter or a report: numbers of sources in brackets, headings, lists and
 * tables as such, addresses in full; without cards, buttons, marks of links and drawings, which mean nothing there.
 */

/** Left out of what is copied; the same list hides them in parts.css while the text is read. */
const LEFT_OUT = '.ev, [popover], [hidden], .visually-hidden, button, svg, script, a[data-part]';

/** 認定 1 6 → 認定 [1] [6] */
export const bracketed = (standing: string, numbers: string): string =>
  [standing, ...(numbers.match(/\d+/g) ?? []).map((n) => `[${n}]`)].filter((part) => part !== '').join(' ');

/** The words of a piece of evidence as they are copied. */
function wordsOf(evidence: Element): string {
  const button = evidence.querySelector(':scope > button');
  const standing = button?.querySelector('b')?.textContent ?? '';
  return bracketed(standing, (button?.textContent ?? '').replace(standing, ''));
}

/** The selected part of the page as HTML that stands by itself. */
function htmlOf(range: Range): string {
  const part = document.createElement('div');
  part.append(range.cloneContents());
  for (const element of part.querySelectorAll(LEFT_OUT)) element.remove();
  for (const element of part.querySelectorAll<HTMLElement>('*')) {
    const address = element instanceof HTMLAnchorElement ? element.href : undefined;
    for (const { name } of [...element.attributes])
      if (!/^(lang|colspan|rowspan|scope|datetime)$/.test(name)) element.removeAttribute(name);
    if (address) element.setAttribute('href', address);
  }
  return part.innerHTML;
}

/** Puts both forms on the clipboard, where the selection holds evidence; anything else is copied as the browser does. */
export function copiedText(): void {
  document.addEventListener('copy', (event) => {
    const selection = getSelection();
    if (!event.clipboardData || !selection || selection.rangeCount === 0 || event.target instanceof HTMLInputElement) return;
    const range = selection.getRangeAt(0);
    const cited = [...document.querySelectorAll('.ev')].filter((evidence) => range.intersectsNode(evidence));
    if (cited.length === 0) return;
    const spoken = cited.map((evidence) => {
      const words = document.createElement('span');
      words.textContent = ` ${wordsOf(evidence)} `;
      evidence.before(words);
      return words;
    });
    const root = document.documentElement;
    root.dataset['copying'] = '';
    event.clipboardData.setData('text/plain', selection.toString());
    event.clipboardData.setData('text/html', htmlOf(selection.getRangeAt(0)));
    delete root.dataset['copying'];
    for (const words of spoken) words.remove();
    event.preventDefault();
  });
}
