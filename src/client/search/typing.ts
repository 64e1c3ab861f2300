/** A key that comes so soon after another belongs to a burst, of which only the end is searched, in milliseconds. */
const BURST = 80;

/** Calls back at once for a single key, and at the end of a burst of keys; not during the composition of Japanese. */
export function onTyping(box: HTMLInputElement, typed: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = -Infinity;
  let composing = false;
  const changed = () => {
    clearTimeout(timer);
    if (composing) return;
    const now = performance.now();
    if (now - last > BURST) typed();
    else timer = setTimeout(typed, BURST);
    last = now;
  };
  box.addEventListener('compositionstart', () => (composing = true));
  box.addEventListener('compositionend', () => {
    composing = false;
    changed();
  });
  box.addEventListener('input', changed);
}
