/**
 * Shows what was public by the day a reader asks for: everything on the page carries the days on which it possibly and
 * certainly became public. The day stands in the address (`?asof=2020-09`). Without script the page shows the newest
 * state, and each year has a page of its own, where the form only leads back here.
 */
import { asOfDay, stateOn, type Knowledge } from '../domain/as-of.ts';
import { withQuery } from './address.ts';

const form = document.querySelector<HTMLFormElement>('#as-of');
const sheet = document.querySelector<HTMLElement>('#as-of-sheet');
const input = form?.querySelector<HTMLInputElement>('input[name="asof"]');
const problem = form?.querySelector<HTMLElement>('[role="alert"]');

const longDate = (day: string) =>
  new Intl.DateTimeFormat(document.documentElement.lang === 'ja' ? 'ja-JP' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(day),
  );

function stateOf({ dataset }: HTMLElement, day: string): Knowledge {
  const { possibly, certainly } = dataset;
  return possibly === undefined ? 'unknown' : stateOn(day, { possibly, ...(certainly !== undefined && { certainly }) });
}

/** What had not come out by the day is hidden; what is left says how sure that is. */
function showParts(sheet: HTMLElement, day: string): void {
  for (const part of sheet.querySelectorAll<HTMLElement>('li[data-possibly]')) part.hidden = stateOf(part, day) === 'unknown';
  for (const word of sheet.querySelectorAll<HTMLElement>('[data-is]')) {
    const owner = word.closest<HTMLElement>('[data-possibly], [data-vector]');
    word.hidden = !owner || word.dataset['is'] !== stateOf(owner, day);
  }
  for (const note of sheet.querySelectorAll<HTMLElement>('[data-untold]')) {
    note.hidden = note.parentElement?.querySelector('.told > li:not([hidden])') !== null;
  }
  for (const mark of document.querySelectorAll<HTMLElement>('[data-later]')) mark.hidden = (mark.dataset['later'] ?? '') <= day;
}

/** The list of sources keeps what the shown parts and the law cite. */
function showSources(): void {
  const cited = new Set(
    [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="#source-"]')]
      .filter((link) => link.closest('[hidden]') === null)
      .map((link) => link.hash.slice(1)),
  );
  for (const source of document.querySelectorAll<HTMLElement>('.sources > li')) source.hidden = !cited.has(source.id);
}

function showDay(sheet: HTMLElement, day: string): void {
  showParts(sheet, day);
  showSources();
  const heading = sheet.querySelector<HTMLElement>('h2[data-words]');
  if (heading) heading.textContent = (heading.dataset['words'] ?? '{date}').replace('{date}', longDate(day));
  const states = [...sheet.querySelectorAll<HTMLElement>('[data-vector]')].map((vector) => stateOf(vector, day));
  const count = (state: Knowledge) => String(states.filter((one) => one === state).length);
  const summary = sheet.querySelector<HTMLElement>('[role="status"][data-words]');
  if (summary) summary.textContent = (summary.dataset['words'] ?? '').replace('{n}', count('known')).replace('{m}', count('possible'));
}

function say(message: string, wrong: boolean): void {
  if (problem) problem.textContent = message;
  if (wrong) input?.setAttribute('aria-invalid', 'true');
  else input?.removeAttribute('aria-invalid');
}

/** Shows the day an address asks for; a day that cannot be read leaves the newest state and says so. */
function restore(form: HTMLFormElement, sheet: HTMLElement): void {
  const text = new URLSearchParams(location.search).get('asof') ?? '';
  const edition = form.dataset['edition'] ?? '';
  const day = asOfDay(text);
  if (input) input.value = text;
  if (text !== '' && day === undefined)
    say(
      (form.dataset['bad'] ?? '').replace('{text}', () => text),
      true,
    );
  else say(day !== undefined && day > edition && !edition.startsWith(text.trim()) ? (form.dataset['late'] ?? '') : '', false);
  showDay(sheet, day === undefined || day > edition ? edition : day);
}

if (form && sheet) {
  form.hidden = false;
  form.querySelector('[data-print]')?.addEventListener('click', () => {
    print();
  });
  if (sheet.dataset['fixed'] === undefined) {
    restore(form, sheet);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const text = input?.value.trim() ?? '';
      history.pushState(null, '', withQuery(text === '' ? '' : new URLSearchParams({ asof: text }).toString(), ''));
      restore(form, sheet);
    });
    addEventListener('popstate', () => {
      restore(form, sheet);
    });
  }
}
