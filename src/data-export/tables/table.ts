/** A table of the dataset: columns described in both languages, rows over the whole library. Values are language-neutral ids. */
import { csv, type Cell } from '../../exports/csv.ts';
import type { Library } from '../../library/library.ts';
import type { Bilingual } from '../../model/text.ts';

export interface Column<Row> extends Bilingual {
  name: string;
  value: (row: Row) => Cell;
}

export interface Table {
  title: Bilingual;
  /** Heads of the columns with what they hold. */
  columns: readonly ({ name: string } & Bilingual)[];
  /** @param library of published cases only */
  rows: (library: Library) => Cell[][];
}

/**
 * Makes a table from its columns.
 * @param rowsOf the things that become rows, in their order
 */
export function table<Row>(title: Bilingual, columns: readonly Column<Row>[], rowsOf: (library: Library) => Row[]): Table {
  return { title, columns, rows: (library) => rowsOf(library).map((row) => columns.map(({ value }) => value(row))) };
}

/** A column of one value. */
export const column = <Row>(name: string, ja: string, en: string, value: (row: Row) => Cell): Column<Row> => ({ name, ja, en, value });

/** Two columns for a text in both languages: <name>_ja and <name>_en. */
export const bilingual = <Row>(name: string, ja: string, en: string, value: (row: Row) => Bilingual | undefined): Column<Row>[] => [
  column(`${name}_ja`, `${ja}（日本語）`, `${en}, in Japanese`, (row) => value(row)?.ja.replaceAll('\n', '')),
  column(`${name}_en`, `${ja}（英語）`, `${en}, in English`, (row) => value(row)?.en.replaceAll('\n', ' ')),
];

/** Several ids in one cell. */
export const ids = (values: readonly string[]): string | undefined => (values.length > 0 ? values.join(' ') : undefined);

/** A table as a CSV file. */
export const tableCsv = ({ columns, rows }: Table, library: Library): string =>
  csv(
    columns.map(({ name }) => name),
    rows(library),
  );
