/** Tables as CSV (RFC 4180), so that Excel in Japanese opens them with their characters. */

export type Cell = string | number | undefined;

/** Excel takes a file without this mark for Shift_JIS or Windows-1252. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A quotation mark is doubled, and what holds a separator, a mark or a line break is quoted (RFC 4180, 2.5–2.7). */
function field(cell: Cell): string {
  const text = cell === undefined ? '' : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A table as CSV.
 * @param head names of the columns
 * @param rows cells by row; `undefined` is an empty cell
 * @throws RangeError where a row is longer or shorter than the head
 */
export function csv(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const wrong = rows.findIndex((row) => row.length !== head.length);
  if (wrong >= 0) throw new RangeError(`row ${wrong + 1} has ${rows[wrong]?.length ?? 0} cells, the head has ${head.length}`);
  return BYTE_ORDER_MARK + [head, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}
