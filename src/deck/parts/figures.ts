/** The case in five figures: number large, what it counts beside it, owner and date below. */
import { t } from '../../i18n/t.ts';
import { evidence, evidenceText, notes, type DeckContext } from '../context.ts';
import { fiveFigures, type TellingFigure } from '../five-figures.ts';
import { CELL, splitTable } from '../table.ts';
import { BODY } from '../paper.ts';
import type { Paragraph, Slide } from '../slides.ts';
import { colon, paragraph, runsOf } from '../text.ts';
import { countLines, textWidth } from '../measure.ts';

const COLUMNS = [5.2, BODY.w - 5.2];

const sized = (text: string, size: number): Paragraph => paragraph(size, [{ text, head: true, bold: true }]);

/** One size for all numbers: the largest in which all but the longest stand on one line. */
function valueSize(figures: readonly TellingFigure[], { lang }: DeckContext): number {
  const width = (COLUMNS[0] ?? 0) - 2 * CELL.x;
  const wrapped = (size: number) => figures.filter(({ value }) => textWidth(sized(value, size), lang) > width).length;
  return [32, 30, 28, 26, 24, 22].find((size) => wrapped(size) <= 1) ?? 20;
}

/** A number that would take more than two lines is set smaller than its neighbours. */
function valueParagraph({ value }: TellingFigure, large: number, { lang }: DeckContext): Paragraph {
  const width = (COLUMNS[0] ?? 0) - 2 * CELL.x;
  const sizes = [large, 26, 24, 22, 20, 18, 16].filter((size) => size <= large);
  return sizes.map((size) => sized(value, size)).find((one) => countLines(one, width, lang) <= 2) ?? sized(value, 16);
}

export function figuresSlide(ctx: DeckContext): Slide {
  const { lang, data } = ctx;
  const figures = fiveFigures(ctx.library, data, lang);
  const large = valueSize(figures, ctx);
  const [page] = splitTable({
    name: 'Figures',
    alt: t(lang, 'deck.figures', { n: figures.length }),
    lang,
    columns: COLUMNS,
    head: [t(lang, 'figure.value'), t(lang, 'figure.what')],
    headSize: 11,
    sizes: [16, 15, 14, 13],
    pages: 1,
    rows: (size) =>
      figures.map((figure) => [
        [valueParagraph(figure, large, ctx)],
        [
          paragraph(size, [...runsOf(figure.label, lang), evidence(ctx, figure.sources, figure.standing)]),
          paragraph(size - 3, runsOf(figure.by, lang, { tone: 'quiet' }), { before: 2 }),
        ],
      ]),
  });
  if (!page) throw new Error(`${data.id} has no figure`);
  const say = figures.flatMap((figure) => [
    `– ${figure.label}${colon(lang)}${figure.value} ${evidenceText(ctx, figure.sources, figure.standing)}`,
    `  ${figure.by}`,
    ...(figure.note ? [`  ${figure.note}`] : []),
  ]);
  return {
    title: t(lang, 'deck.figures', { n: figures.length }),
    elements: [page.table],
    notes: notes(
      ctx,
      [t(lang, 'deck.say.figures'), ...say],
      figures.flatMap(({ sources }) => sources),
    ),
  };
}
