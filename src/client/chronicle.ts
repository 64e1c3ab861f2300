/**
 * The filter of the timeline works without script; with it, the choice stands in the address (`?kind=act&case=benesse`)
 * and the Back button restores it, the number of events shown is told, and years that are hidden lose their link.
 */
const form = document.querySelector<HTMLFormElement>('.chronicle-filter');
const NAMES = ['kind', 'case'] as const;

function tell(form: HTMLFormElement): void {
  const shown = [...document.querySelectorAll('#chronicle .year li')].filter((item) => item.checkVisibility()).length;
  const output = form.querySelector('output');
  if (output) output.value = (output.dataset['words'] ?? '{n}').replace('{n}', String(shown));
  for (const link of document.querySelectorAll<HTMLAnchorElement>('#chronicle .letters a')) {
    const year = document.querySelector(link.hash);
    link.parentElement?.toggleAttribute('hidden', !year?.checkVisibility());
  }
}

/** Values that the page does not know are as good as none. */
function restore(form: HTMLFormElement): void {
  const asked = new URLSearchParams(location.search);
  for (const name of NAMES) {
    const radios = [...form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
    const wanted = radios.find(({ value }) => value === (asked.get(name) ?? '')) ?? radios[0];
    if (wanted) wanted.checked = true;
  }
  tell(form);
}

function keep(form: HTMLFormElement): void {
  const chosen = new FormData(form);
  const query = new URLSearchParams(NAMES.flatMap((name) => (chosen.get(name) ? [[name, String(chosen.get(name))]] : [])));
  history.pushState(null, '', `${location.pathname}${query.size ? `?${query.toString()}` : ''}`);
  tell(form);
}

if (form) {
  restore(form);
  form.addEventListener('change', () => {
    keep(form);
  });
  addEventListener('popstate', () => {
    restore(form);
  });
}

// A module of its own: its names are not those of other scripts.
export {};
