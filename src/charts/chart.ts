/**
 * A chart: a picture of derived numbers together with the table it shows and the sentence that says what to read from
 * it. One value serves the page, the SVG file and the CSV file, so that they cannot differ.
 */
import type { CaseEntry } from '../domain/backlinks.ts';
import type { Cell } from '../exports/csv.ts';
import { t } from '../i18n/t.ts';
import type { Library } from '../library/library.ts';
import type { Lang } from '../model/text.ts';

export interface Chart {
  title: string;
  /** One sentence: what to read from it. */
  reading: string;
  /** A whole `<svg>` in the classes of diagram.css, as `drawing()` of svg.ts writes it; '' where the table is the picture. */
  drawing: string;
  table: ChartTable;
}

export interface ChartTable {
  head: readonly string[];
  rows: readonly (readonly TableCell[])[];
}

/** A cell with the address that proves it, where there is one. */
export type TableCell = Cell | { text: string; href: string; /** For a machine, if it is not the text. */ value?: string | number };

/**
 * Makes a chart of the library in a language; pure.
 * @param whole the library of which `library` is a part, as one page of several shows it; left out where it is all there is
 */
export type MakeChart = (library: Library, lang: Lang, whole?: Library) => Chart;

/** What a picture of all cases, or of those of one page, is called to those who do not see it. */
export const pictureTitle = (title: string, lang: Lang, part: boolean): string => (part ? t(lang, 'chart.part', { title }) : title);

/** Makes a chart of one case in a language; pure. */
export type MakeCaseChart = (library: Library, leakCase: CaseEntry, lang: Lang) => Chart;

/** What a reader sees of a cell. */
export const cellText = (cell: TableCell): string => (typeof cell === 'object' ? cell.text : cell === undefined ? '' : String(cell));

/** What the CSV file holds of a cell. */
export const cellValue = (cell: TableCell): Cell => (typeof cell === 'object' ? (cell.value ?? cell.text) : cell);
