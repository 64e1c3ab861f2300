/**
 * The filter of the timeline works without script; with it, the choice stands in the address (`?kind=act&case=benesse`)
 * and the Back button restores it, the number of events shown is told, and years that are hidden lose their link; those of other pages keep it.
 */
import { withQuery } from './address.ts';

const filter = document.querySelector<HTMLElement>('.chronicle-filter');
const NAMES = ['kind', 'case'] as const;

function tell(filter: HTMLElement): void {
  const shown = [...document.querySelectorAll('#chronicle .year li')].filter((item) => item.checkVisibility()).length;
  const output = filter.querySelector('output');
  if (output) output.value = (output.dataset['words'] ?? '{n}').replace('{n}', String(shown));
  for (const link of document.querySelectorAll<HTMLAnchorElement>('#chronicle .letters a[href^="#"]')) {
    const year = document.querySelector(link.hash);
    link.parentElement?.toggleAttribute('hidden', !year?.checkVisibility());
  }
}

/** Values that the page does not know are as good as none. */
function restore(filter: HTMLElement): void {
  const asked = new URLSearchParams(location.search);
  for (const name of NAMES) {
    const radios = [...filter.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
    const wanted = radios.find(({ value }) => value === (asked.get(name) ?? '')) ?? radios[0];
    if (wanted) wanted.checked = true;
  }
  tell(filter);
}

function keep(filter: HTMLElement): void {
  const value = (name: string) => filter.querySelector<HTMLInputElement>(`input[name="${name}"]:checked`)?.value ?? '';
  const query = new URLSearchParams(NAMES.map((name) => [name, value(name)]).filter(([, chosen]) => chosen !== ''));
  history.pushState(null, '', withQuery(query.toString(), ''));
  tell(filter);
}

if (filter) {
  restore(filter);
  filter.addEventListener('change', () => {
    keep(filter);
  });
  addEventListener('popstate', () => {
    restore(filter);
  });
}
