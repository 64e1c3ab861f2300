/** Puts things that would overlap on a line into rows. */

interface Extent {
  from: number;
  to: number;
}

/** The row of each thing, from 0: the first one in which it touches none that came before it. */
export function stack(things: readonly Extent[]): number[] {
  const rows: Extent[][] = [];
  return things.map((thing) => {
    const free = rows.findIndex((row) => row.every(({ from, to }) => to <= thing.from || from >= thing.to));
    const index = free < 0 ? rows.length : free;
    rows[index] = [...(rows[index] ?? []), thing];
    return index;
  });
}
