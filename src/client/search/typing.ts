/** How long the reader must pause before a search starts, in milliseconds. */
const PAUSE = 80;

/** Calls back when the reader pauses while typing, not during the composition of Japanese. */
export function onTyping(box: HTMLInputElement, typed: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let composing = false;
  const soon = () => {
    clearTimeout(timer);
    if (!composing) timer = setTimeout(typed, PAUSE);
  };
  box.addEventListener('compositionstart', () => (composing = true));
  box.addEventListener('compositionend', () => {
    composing = false;
    soon();
  });
  box.addEventListener('input', soon);
}
