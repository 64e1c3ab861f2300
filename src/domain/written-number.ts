/** Numbers as texts of either language write them. */

const MULTIPLE: Readonly<Record<string, number>> = { 億: 1e8, 万: 1e4, 千: 1e3, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
const PART = new RegExp(`(\\d[\\d,]*(?:\\.\\d+)?) ?(${Object.keys(MULTIPLE).join('|')})?`, 'g');

/**
 * The value of a written number, rounded to a whole one.
 * @example writtenValue('3万1,000') → 31000; writtenValue('3.78 million') → 3780000
 */
export const writtenValue = (written: string): number =>
  Math.round(
    [...written.matchAll(PART)].reduce(
      (sum, [, digits = '', scale = '']) => sum + Number(digits.replaceAll(',', '')) * (MULTIPLE[scale] ?? 1),
      0,
    ),
  );
