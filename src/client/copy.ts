/**
 * `<button data-copy="#id" data-done="…" data-failed="…" hidden>` copies the text of an element and says so.
 * Without script or clipboard the button stays hidden and the text can be selected.
 */
export function copyButtons(): void {
  // Browsers offer the clipboard on https and on localhost only.
  if (!isSecureContext) return;
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    const words = button.textContent;
    button.hidden = false;
    button.addEventListener('click', () => {
      const source = document.querySelector(button.dataset['copy'] ?? '');
      void navigator.clipboard
        .writeText(source?.textContent.trim() ?? '')
        .then(() => button.dataset['done'])
        .catch(() => button.dataset['failed'])
        .then((said) => {
          button.textContent = said ?? words;
          setTimeout(() => (button.textContent = words), 3000);
        });
    });
  }
}
