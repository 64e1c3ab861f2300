/**
 * The positions from which `count` consecutive positions were hit: Pagefind joins the words of a query with "and",
 * only their places tell that they form a string.
 * @example adjacent([4, 5, 6, 9], 2) // Set { 4, 5 }
 */
export function adjacent(positions: readonly number[], count: number): Set<number> {
  const hit = new Set(positions);
  const starts = new Set<number>();
  for (const position of hit) {
    let length = 1;
    while (length < count && hit.has(position + length)) length += 1;
    if (length === count) starts.add(position);
  }
  return starts;
}
