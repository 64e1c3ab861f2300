/** Tables of numbers as text, and numbers beside those of an earlier run. */

/** Rows of cells as a Markdown table, columns padded; the first column to the left, numbers to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const width = head.map((cell, at) => Math.max(cell.length, 3, ...rows.map((row) => (row[at] ?? '').length)));
  const line = (cells: readonly string[]) =>
    `| ${width.map((size, at) => (at === 0 ? (cells[at] ?? '').padEnd(size) : (cells[at] ?? '').padStart(size))).join(' | ')} |`;
  const rule = `| ${width.map((size, at) => (at === 0 ? '-'.repeat(size) : `${'-'.repeat(size - 1)}:`)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

/** Two significant digits below ten, none after the point above: 0.34, 7.1, 123. */
export function short(value: number): string {
  if (value === 0) return '0';
  const size = Math.abs(value);
  return size >= 10 ? String(Math.round(value)) : size >= 1 ? value.toFixed(1) : value.toFixed(2);
}

/** `×1.23` where a number was known before and another is now; nothing where either is missing. */
export function ratio(before: number | undefined, now: number | undefined): string {
  if (before === undefined || now === undefined || before === 0) return '';
  return `×${(now / before).toFixed(2)}`;
}

/** The value below which this share of the numbers lies (nearest rank). */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** 12.3 kB, 4.56 MB: thousands, as hosts count them. */
export function size(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1e6) return `${(bytes / 1e3).toFixed(1)} kB`;
  return bytes < 1e9 ? `${(bytes / 1e6).toFixed(2)} MB` : `${(bytes / 1e9).toFixed(2)} GB`;
}
