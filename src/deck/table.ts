/** Tables measured row by row and split over slides, the head repeated on each. */
import { list, t } from '../i18n/t.ts';
import type { Lang } from '../model/text.ts';
import { DoesNotFit, paginate } from './fit.ts';
import { heightOf } from './measure.ts';
import { BODY } from './paper.ts';
import type { Paragraph, TableElement, TableRow } from './slides.ts';
import { paragraph } from './text.ts';

/** Inset of a cell in inches. */
export const CELL = { x: 0.08, y: 0.055 } as const;

export interface TablePlan {
  name: string;
  /** What the table holds; its columns and the number of rows are added. */
  alt: string;
  lang: Lang;
  /** Widths of the columns; their sum is that of the body. */
  columns: number[];
  head: string[];
  headSize: number;
  /** Cells of the rows in a size. */
  rows: (size: number) => Paragraph[][][];
  /** Sizes in order of preference. */
  sizes: readonly number[];
  /** Slides there may be before a smaller size is taken. */
  pages: number;
  y?: number;
  height?: number;
}

function measured(cells: Paragraph[][], columns: readonly number[], lang: Lang): TableRow {
  const heights = cells.map((cell, index) => heightOf(cell, (columns[index] ?? 0) - 2 * CELL.x, lang));
  return { cells, height: Math.max(...heights) + 2 * CELL.y };
}

const described = ({ alt, head, lang }: TablePlan, rows: number): string =>
  t(lang, 'deck.table.alt', { title: alt, columns: list(head, lang), n: rows });

/**
 * The tables of a plan, one for each slide, each with the indexes of its rows.
 * @throws DoesNotFit where a single row is higher than a slide in the smallest size
 */
export function splitTable(plan: TablePlan): { table: TableElement; rows: number[] }[] {
  const { y = BODY.y, height = BODY.h, lang, columns } = plan;
  const head = measured(
    plan.head.map((text) => [paragraph(plan.headSize, [{ text, bold: true, tone: 'quiet' }])]),
    columns,
    lang,
  );
  const splits: { table: TableElement; rows: number[] }[][] = [];
  let failure: DoesNotFit | undefined;
  for (const size of plan.sizes) {
    const rows = plan.rows(size).map((cells) => measured(cells, columns, lang));
    try {
      const pages = paginate(
        rows.map((row) => row.height),
        height - head.height,
        plan.name,
      );
      splits.push(
        pages.map((page) => ({
          rows: page,
          table: {
            kind: 'table',
            name: plan.name,
            alt: described(plan, page.length),
            x: BODY.x,
            y,
            columns,
            rows: [head, ...page.flatMap((at) => rows[at] ?? [])],
          },
        })),
      );
    } catch (error) {
      if (!(error instanceof DoesNotFit)) throw error;
      failure = error;
    }
  }
  // Where it goes over more slides than wished even in the smallest size, the largest that needs no more of them.
  const bound = Math.max(plan.pages, Math.min(...splits.map((pages) => pages.length)));
  const best = splits.find((pages) => pages.length <= bound);
  if (!best) throw failure ?? new DoesNotFit(`${plan.name} has no size`);
  return best;
}
