/**
 * Sorts and filters the list of cases by what each row carries in data-*; the choice stands in the address, so that
 * a link keeps it. Without script the list stays in the order of the permanent ids.
 */
const form = document.querySelector<HTMLFormElement>('#list-tools');
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

function apply(form: HTMLFormElement, list: HTMLUListElement): void {
  const chosen = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]));
  const rows = [...list.children] as HTMLElement[];
  const has = (row: HTMLElement, name: string) =>
    !chosen.get(name) || (row.dataset[name] ?? '').split(' ').includes(chosen.get(name) ?? '');
  for (const row of rows) row.hidden = !has(row, 'vector') || !has(row, 'sector');
  list.append(...rows.sort(compare(chosen.get('sort') ?? 'id')));
  const output = form.querySelector('output');
  if (output) output.value = (output.dataset['words'] ?? '{n}').replace('{n}', String(rows.filter((row) => !row.hidden).length));
  const kept = new URLSearchParams([...chosen].filter(([name, value]) => value && !(name === 'sort' && value === 'id')));
  history.replaceState(null, '', `${location.pathname}${kept.size ? `?${kept.toString()}` : ''}${location.hash}`);
}

if (form && list) {
  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLSelectElement && [...field.options].some((option) => option.value === value)) field.value = value;
  }
  form.hidden = false;
  form.addEventListener('change', () => {
    apply(form, list);
  });
  apply(form, list);
}
