/**
 * Sorts and filters the list of cases by what each row carries in data-*; the choice stands in the address, so that
 * a link keeps it. Without script the list stays in the order of the permanent ids.
 */
import { withQuery } from './address.ts';

const tools = document.querySelector<HTMLElement>('#list-tools');
const list = document.querySelector<HTMLUListElement>('#case-rows');

/** Text before numbers never mix: ids are compared as text, everything else as numbers, missing values last. */
function compare(key: string): (a: HTMLElement, b: HTMLElement) => number {
  const value = (row: HTMLElement) => row.dataset[key];
  if (key === 'id') return (a, b) => (value(a) ?? '').localeCompare(value(b) ?? '');
  const direction = key === 'dwell' ? -1 : 1;
  return (a, b) => {
    const [x, y] = [value(a), value(b)];
    if (x === undefined || y === undefined) return Number(x === undefined) - Number(y === undefined);
    return direction * (Number(x) - Number(y));
  };
}

const selects = (tools: HTMLElement) => [...tools.querySelectorAll('select')];

function apply(tools: HTMLElement, list: HTMLUListElement): void {
  const chosen = new URLSearchParams(selects(tools).map(({ name, value }) => [name, value]));
  const rows = [...list.children] as HTMLElement[];
  const has = (row: HTMLElement, name: string) =>
    !chosen.get(name) || (row.dataset[name] ?? '').split(' ').includes(chosen.get(name) ?? '');
  for (const row of rows) row.hidden = !has(row, 'vector') || !has(row, 'sector');
  list.append(...rows.sort(compare(chosen.get('sort') ?? 'id')));
  const output = tools.querySelector('output');
  if (output) output.value = (output.dataset['words'] ?? '{n}').replace('{n}', String(rows.filter((row) => !row.hidden).length));
  const kept = new URLSearchParams([...chosen].filter(([name, value]) => value && !(name === 'sort' && value === 'id')));
  history.replaceState(null, '', withQuery(kept.toString()));
}

if (tools && list) {
  const asked = new URLSearchParams(location.search);
  for (const select of selects(tools)) {
    const value = asked.get(select.name);
    if ([...select.options].some((option) => option.value === value)) select.value = value ?? '';
  }
  tools.hidden = false;
  tools.addEventListener('change', () => {
    apply(tools, list);
  });
  apply(tools, list);
}
