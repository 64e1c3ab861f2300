/** Chooses sizes and splits what is long over slides, so that no text overflows its box. */

/** Lengths are added up in binary fractions. */
const ROUNDING = 1e-6;

export class DoesNotFit extends Error {
  override name = 'DoesNotFit';
}

/**
 * The first candidate that fits.
 * @param sizes in order of preference
 * @param make what is set in a size, and whether it fits
 * @throws DoesNotFit where none does
 */
export function firstFit<S, T>(sizes: readonly S[], make: (size: S) => { fits: boolean; value: T }, what: string): T {
  for (const size of sizes) {
    const { fits, value } = make(size);
    if (fits) return value;
  }
  throw new DoesNotFit(`${what} does not fit its slide in any size (${JSON.stringify(sizes)})`);
}

/**
 * Splits items over pages in their order, as few pages as there must be, about equally full.
 * @param heights of the items, in inches
 * @param limit height of a page
 * @returns the indexes of the items of each page
 * @throws DoesNotFit where one item is higher than a page
 */
export function paginate(heights: readonly number[], limit: number, what: string): number[][] {
  const high = heights.findIndex((height) => height > limit + ROUNDING);
  if (high >= 0) throw new DoesNotFit(`item ${high + 1} of ${what} is higher than a slide`);
  const fill = (bound: number) => {
    const pages: number[][] = [];
    let filled = Infinity;
    heights.forEach((height, index) => {
      if (filled + height > bound + ROUNDING) {
        pages.push([]);
        filled = 0;
      }
      pages.at(-1)?.push(index);
      filled += height;
    });
    return pages;
  };
  const count = fill(limit).length;
  const total = heights.reduce((sum, height) => sum + height, 0);
  // The least bound that needs no more pages makes them equally full.
  for (let bound = Math.max(total / Math.max(1, count), ...heights); bound < limit; bound += 0.05) {
    const pages = fill(bound);
    if (pages.length === count) return pages;
  }
  return fill(limit);
}
