/** Ctrl+K or ⌘K searches from any page. The dialog and the engine load when it is pressed, nothing before. */
export function quickSearch(): void {
  addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 'k' || event.ctrlKey === event.metaKey || event.altKey || event.shiftKey) return;
    event.preventDefault();
    const box = document.querySelector<HTMLInputElement>('[data-search] input[type="search"]');
    if (box) box.select();
    else {
      // Without a network the dialog does not come; the box of the page is there.
      import('./search/dialog.ts')
        .then(({ openDialog }) => openDialog())
        .catch(() => document.querySelector<HTMLInputElement>('#site-search')?.focus());
    }
  });
}
