const pad = (n: number): string => String(n).padStart(2, '0');

/** Today as the reader's clock has it, in the forms the citation styles ask for. */
function forms(now: Date): Record<string, () => string> {
  const iso = `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
  const long = (locale: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(now);
  return { iso: () => iso, dots: () => iso.replaceAll('-', '.'), ja: () => long('ja-JP'), en: () => long('en-US') };
}

/** Citations name the day on which the page was read: `<span data-today="iso">` gets it. */
export function fillToday(): void {
  const today = forms(new Date());
  for (const place of document.querySelectorAll<HTMLElement>('[data-today]')) {
    place.textContent = today[place.dataset['today'] ?? '']?.() ?? place.textContent;
  }
}
