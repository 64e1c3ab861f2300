/** Arrow keys lead from the box into the list and back; Escape returns to the box, and there clears it. */
export function listKeys(box: HTMLInputElement, list: HTMLElement, cleared: () => void): void {
  const links = () => [...list.querySelectorAll<HTMLAnchorElement>('[data-hit]')];
  box.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' && links().length > 0) {
      event.preventDefault();
      links()[0]?.focus();
    } else if (event.key === 'Escape' && box.value !== '') {
      event.preventDefault();
      box.value = '';
      cleared();
    }
  });
  list.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined && event.key !== 'Escape') return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const item = event.target instanceof Element ? event.target.closest('[data-item]') : null;
    const here = links().findIndex((link) => link.closest('[data-item]') === item);
    const next = step === undefined ? undefined : links()[here + step];
    if (next) next.focus();
    else if (step !== 1) box.focus();
  });
}
