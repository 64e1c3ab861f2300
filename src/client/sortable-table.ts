/**
 * Tables whose columns can be sorted: a heading with data-sort becomes a button, a cell carries its number in data-value.
 * What is not known stays last in either direction. The choice stands in the address (`?sort=dwell`, `?sort=-dwell`), so
 * that a link and the Back button keep it. Without script the table stays in the order in which it was written.
 */
import { withQuery } from './address.ts';

type Direction = 'ascending' | 'descending';
interface Sort {
  column: string;
  direction: Direction;
}

/** A number that is missing is not nought. */
function compare(a: string | undefined, b: string | undefined, direction: Direction): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  const [x, y] = [Number(a), Number(b)];
  return x === y ? 0 : x < y === (direction === 'ascending') ? -1 : 1;
}

function asked(columns: readonly string[]): Sort | undefined {
  const wanted = new URLSearchParams(location.search).get('sort') ?? '';
  const column = wanted.replace(/^-/, '');
  return columns.includes(column) ? { column, direction: wanted.startsWith('-') ? 'ascending' : 'descending' } : undefined;
}

function enhance(table: HTMLTableElement, body: HTMLTableSectionElement): void {
  const heads = [...table.querySelectorAll<HTMLTableCellElement>('thead th[data-sort]')];
  const columns = heads.map((head) => head.dataset['sort'] ?? '');
  const written = [...body.rows];
  const status = table.querySelector('[role="status"]');

  function show(sort: Sort | undefined): void {
    for (const head of heads) {
      if (sort && head.dataset['sort'] === sort.column) head.setAttribute('aria-sort', sort.direction);
      else head.removeAttribute('aria-sort');
    }
    table.querySelector('.by-default')?.toggleAttribute('hidden', sort !== undefined);
    const head = heads.find(({ dataset }) => dataset['sort'] === sort?.column);
    if (status) status.textContent = sort && head ? (table.dataset[sort.direction] ?? '').replace('{column}', head.textContent.trim()) : '';
    const value = (row: HTMLTableRowElement) => row.cells[head?.cellIndex ?? 0]?.dataset['value'];
    body.append(...(sort ? written.toSorted((a, b) => compare(value(a), value(b), sort.direction)) : written));
  }

  function choose(column: string): void {
    const now = asked(columns);
    const direction = now?.column === column && now.direction === 'descending' ? 'ascending' : 'descending';
    history.pushState(null, '', withQuery(`?sort=${direction === 'ascending' ? '-' : ''}${column}`));
    show({ column, direction });
  }

  for (const head of heads) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    button.addEventListener('click', () => {
      choose(head.dataset['sort'] ?? '');
    });
    head.append(button);
  }
  table.querySelector('[data-sort-hint]')?.removeAttribute('hidden');
  addEventListener('popstate', () => {
    show(asked(columns));
  });
  show(asked(columns));
}

for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sortable]')) {
  const [body] = table.tBodies;
  if (body) enhance(table, body);
}
