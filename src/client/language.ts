import { remember } from './storage.ts';

/** The language switch keeps the place on the page, and the door at / remembers the choice. */
export function rememberLanguage(): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-lang-switch]');
  link?.addEventListener('click', () => {
    remember('leakpath.lang', link.dataset['langSwitch'] ?? null);
    link.search = location.search;
    link.hash = location.hash;
  });
}
