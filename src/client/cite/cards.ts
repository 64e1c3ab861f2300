/** Escape puts away a card that pointing or focus has shown, until both have left it (WCAG 2.2, 1.4.13). */
export function quietCards(): void {
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    for (const evidence of document.querySelectorAll<HTMLElement>('.ev:is(:hover, :focus-within)')) {
      evidence.dataset['quiet'] = '';
      const wake = () => delete evidence.dataset['quiet'];
      evidence.addEventListener('pointerleave', wake, { once: true });
      evidence.addEventListener('focusout', wake, { once: true });
    }
  });
}
