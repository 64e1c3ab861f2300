import { recall, remember } from './storage.ts';

const KEY = 'leakpath.theme';

/** Shows the colour switch in the footer and applies what the reader chooses; public/theme.js applies it on the next page. */
export function themeSwitch(): void {
  const box = document.querySelector<HTMLFieldSetElement>('#theme');
  if (!box) return;
  const chosen = recall(KEY) ?? 'auto';
  for (const radio of box.querySelectorAll<HTMLInputElement>('input[name="theme"]')) {
    radio.checked = radio.value === chosen;
    radio.addEventListener('change', () => {
      if (radio.value === 'auto') delete document.documentElement.dataset['theme'];
      else document.documentElement.dataset['theme'] = radio.value;
      remember(KEY, radio.value === 'auto' ? null : radio.value);
    });
  }
  box.hidden = false;
}
