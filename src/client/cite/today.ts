/** Citations name the day on which the page was read: today, as the reader's clock has it, in the form each style asks for. */
const now = new Date();
const pad = (n: number) => String(n).padStart(2, '0');
const iso = `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
const long = (locale: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(now);
const FORMS: Record<string, () => string> = {
  iso: () => iso,
  dots: () => iso.replaceAll('-', '.'),
  ja: () => long('ja-JP'),
  en: () => long('en-US'),
};

for (const place of document.querySelectorAll<HTMLElement>('[data-today]')) {
  place.textContent = FORMS[place.dataset['today'] ?? '']?.() ?? place.textContent;
}
