/**
 * Filters the list of sources by what each row carries in data-*; the choice stands in the address, so that a link keeps
 * it. Without script all sources stand there, by kind.
 */
import { withQuery } from './address.ts';

const tools = document.querySelector<HTMLElement>('#source-tools');
const selects = [...(tools?.querySelectorAll('select') ?? [])];
const rows = [...document.querySelectorAll<HTMLElement>('#source-list li[data-grade]')];

/** A case is one of several words of its row; the other values are the whole. */
const fits = (row: HTMLElement, { name, value }: HTMLSelectElement): boolean => {
  const own = row.dataset[name] ?? '';
  return value === '' || own === value || (name === 'case' && own.split(' ').includes(value));
};

function apply(output: HTMLOutputElement | null): void {
  for (const row of rows) row.hidden = !selects.every((select) => fits(row, select));
  for (const section of document.querySelectorAll<HTMLElement>('#source-list section')) {
    section.hidden = !section.querySelector('li[data-grade]:not([hidden])');
  }
  if (output) output.value = (output.dataset['words'] ?? '{n}').replace('{n}', String(rows.filter((row) => !row.hidden).length));
  const chosen = new URLSearchParams(selects.filter(({ value }) => value).map(({ name, value }) => [name, value]));
  history.replaceState(null, '', withQuery(chosen.toString()));
}

if (tools) {
  const asked = new URLSearchParams(location.search);
  for (const select of selects) {
    const value = asked.get(select.name);
    if ([...select.options].some((option) => option.value === value)) select.value = value ?? '';
  }
  const output = tools.querySelector('output');
  tools.hidden = false;
  tools.addEventListener('change', () => {
    apply(output);
  });
  apply(output);
}
