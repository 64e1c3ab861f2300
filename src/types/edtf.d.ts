/** The part of `edtf` (Extended Date/Time Format, ISO 8601-2) that this project uses; the package ships no types. */
declare module 'edtf' {
  interface EdtfBit {
    value: number;
  }
  export interface EdtfValue {
    type: 'Date' | 'Year' | 'Interval' | 'Season';
    /** Earliest and latest instant covered, in milliseconds since 1970 (UTC); `Infinity` where open. */
    min: number;
    max: number;
    /** 1 year, 2 month, 3 day. */
    precision: number;
    approximate?: EdtfBit;
    uncertain?: EdtfBit;
    lower?: EdtfValue | number | null;
    upper?: EdtfValue | number | null;
    values: number[];
    edtf: string;
  }
  export default function edtf(text: string, options?: { types?: string[] }): EdtfValue;
}
