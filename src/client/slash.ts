/** `/` puts the cursor into the search, unless the reader is typing already. */
export function slashFocusesSearch(): void {
  addEventListener('keydown', (event) => {
    const { target } = event;
    const typing = target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
    if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    const box = document.querySelector<HTMLInputElement>('main input[type="search"], #site-search');
    if (!box) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
}
