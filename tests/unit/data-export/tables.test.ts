/** The tables over the whole library, read back by another way than they were written. */
import { describe, expect, it, test } from 'vitest';
import { DATA_TABLES, type DataTable } from '../../../src/data-export/tables/index.ts';
import { tableCsv } from '../../../src/data-export/tables/table.ts';
import { outcomesOf } from '../../../src/domain/backlinks.ts';
import { cases, library } from './library.ts';

/** Rows as records; a field may be quoted and hold commas, quotes and line breaks. */
function read(name: DataTable): Record<string, string>[] {
  const text = tableCsv(DATA_TABLES[name], library).slice(1);
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== ',') rows.push([]);
  }
  const [head = [], ...body] = rows.slice(0, -1);
  return body.map((row) => Object.fromEntries(head.map((column, index) => [column, row[index] ?? ''])));
}
const sum = (count: (leakCase: (typeof cases)[number]) => number) => cases.reduce((total, leakCase) => total + count(leakCase), 0);

test.each([
  ['cases', cases.length],
  ['figures', sum(({ data }) => data.figures.length)],
  ['steps', sum(({ data }) => data.path.steps.length)],
  ['events', sum(({ data }) => data.timeline.length)],
  ['outcomes', sum((leakCase) => outcomesOf(leakCase).length)],
  ['sources', library.sources.size],
] as const)('%s has one row for each entry', (name, count) => {
  expect(read(name)).toHaveLength(count);
});

describe.each(Object.keys(DATA_TABLES) as DataTable[])('%s', (name) => {
  const { columns, title } = DATA_TABLES[name];
  it('describes every column in both languages, under a name that no database takes for a word of its own', () => {
    expect(title.ja && title.en).toBeTruthy();
    const names = columns.map((column) => column.name);
    expect(new Set(names).size).toBe(names.length);
    expect(columns.filter(({ ja, en, name: column }) => !ja || !en || !/^[a-z][a-z_]*$/.test(column))).toEqual([]);
    expect(
      names.filter((column) =>
        ['case', 'from', 'to', 'group', 'order', 'select', 'where', 'table', 'references', 'check'].includes(column),
      ),
    ).toEqual([]);
  });
  it('has texts in both languages side by side', () => {
    const japanese = columns.map((column) => column.name).filter((column) => column.endsWith('_ja'));
    expect(japanese.map((column) => column.replace(/_ja$/, '_en')).filter((column) => !columns.some((one) => one.name === column))).toEqual(
      [],
    );
  });
});

test('figures are those of the ledger', () => {
  const shown = read('figures').map(({ case_id, n, value, unit, qualifier, standing, as_of }) =>
    [case_id, n, value, unit, qualifier, standing, as_of].join(),
  );
  const ledger = cases.flatMap(({ data }) =>
    data.figures.map((figure) => [data.id, figure.n, figure.value, figure.unit, figure.qualifier, figure.standing, figure.asOf].join()),
  );
  expect(shown).toEqual(ledger);
});

test('dates keep their precision, and their bounds never stand inside out', () => {
  for (const row of read('events')) {
    const { date_earliest: first = '', date_latest: last = '' } = row;
    expect(row['date']).toBeTruthy();
    if (first && last) expect(first <= last).toBe(true);
    if (/^\d{4}-\d{2}-\d{2}$/.test(row['date'] ?? '')) expect([first, last]).toEqual([row['date'], row['date']]);
  }
});

test('every reference leads to a row of the table it means', () => {
  const ids = new Set(read('sources').map(({ id }) => id));
  for (const name of ['figures', 'steps', 'events', 'outcomes'] as const) {
    for (const { sources = '' } of read(name)) expect(sources.split(' ').filter((id) => !ids.has(id))).toEqual([]);
  }
});
