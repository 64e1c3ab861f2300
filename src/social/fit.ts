/** What runs inside the page that draws the cards. Written without anything from outside: Playwright sends its text. */

/**
 * Sets each text with `data-sizes` in the largest size in which it fits its box.
 * @returns what does not fit: texts wider or higher than their box, or boxes that reach over the card
 */
export function fitTexts(): string[] {
  const overflows = (element: Element) => element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1;
  for (const element of document.querySelectorAll<HTMLElement>('[data-sizes]')) {
    for (const size of element.dataset['sizes']?.split(' ') ?? []) {
      element.style.fontSize = `${size}px`;
      if (!overflows(element)) break;
    }
  }
  const card = document.querySelector('.card')?.getBoundingClientRect();
  if (!card) return ['no card'];
  return [...document.querySelectorAll('.card *')].flatMap((element) => {
    const box = element.getBoundingClientRect();
    const inside = box.left >= card.left && box.top >= card.top && box.right <= card.right + 0.5 && box.bottom <= card.bottom + 0.5;
    const cut = element.matches('h1') && overflows(element);
    return inside && !cut ? [] : [`${element.tagName.toLowerCase()} “${element.textContent}”`];
  });
}
