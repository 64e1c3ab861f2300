/** What is not known, and where sources disagree: the points in the talk, every version in the reference part. */
import { t } from '../../i18n/t.ts';
import { claimParagraph, notes, saidClaim, type DeckContext } from '../context.ts';
import { paginate } from '../fit.ts';
import { heightOf } from '../measure.ts';
import { numbered } from '../pages.ts';
import { BODY } from '../paper.ts';
import type { Paragraph, Slide } from '../slides.ts';
import { splitTable } from '../table.ts';
import { colon, paragraph, runsOf } from '../text.ts';

const GAP = 0.5;
const BEFORE = 7;
/** Ways to set a list: its size and the columns of a slide, best first. */
const SETTINGS = [18, 17, 16, 15].map((size) => ({ size, columns: 1 })).concat([16, 15, 14, 13].map((size) => ({ size, columns: 2 })));

/** Items in one column or two, on as few slides as there must be. */
function listSlides(
  ctx: DeckContext,
  title: string,
  items: readonly string[],
  say: (rows: number[]) => { lines: string[]; sources: string[] },
): Slide[] {
  const { lang } = ctx;
  const splits = SETTINGS.map(({ size, columns }) => {
    const width = (BODY.w - GAP * (columns - 1)) / columns;
    const paragraphs = items.map((item, index): Paragraph =>
      paragraph(size, [{ text: `${index + 1}  `, bold: true }, ...runsOf(item, lang)], { before: BEFORE }),
    );
    const heights = paragraphs.map((one) => heightOf([one], width, lang) + BEFORE / 72);
    const filled = paginate(heights, BODY.h, title);
    const slides = Array.from({ length: Math.ceil(filled.length / columns) }, (_, index) =>
      filled.slice(index * columns, (index + 1) * columns),
    );
    return { width, paragraphs, slides };
  });
  const least = Math.min(...splits.map(({ slides }) => slides.length));
  const { width, paragraphs, slides } = splits.find((one) => one.slides.length === least) ?? { width: 0, paragraphs: [], slides: [] };
  return slides.map((columns, index) => {
    const { lines, sources } = say(columns.flat());
    return {
      title: numbered(lang, title, index, slides.length),
      elements: columns.map((rows, at) => {
        const shown = rows.flatMap((row) => paragraphs[row] ?? []);
        return {
          kind: 'text' as const,
          name: `List ${at + 1}`,
          box: { x: BODY.x + (width + GAP) * at, y: BODY.y, w: width, h: heightOf(shown, width, lang) },
          paragraphs: shown,
        };
      }),
      notes: notes(ctx, lines, sources),
    };
  });
}

export function unknownSlides(ctx: DeckContext): Slide[] {
  const { data, lang } = ctx;
  return listSlides(
    ctx,
    t(lang, 'deck.open.unknown'),
    data.unknowns.map((unknown) => unknown[lang]),
    (rows) => ({ lines: [t(lang, 'deck.say.unknown'), ...rows.map((row) => `– ${data.unknowns[row]?.[lang] ?? ''}`)], sources: [] }),
  );
}

export function disputeSlides(ctx: DeckContext): { main: Slide[]; reference: Slide[] } {
  const { data, lang } = ctx;
  if (data.disputes.length === 0) return { main: [], reference: [] };
  const title = t(lang, 'deck.open.disputes');
  const said = (rows: readonly number[]) => {
    const shown = rows.flatMap((row) => (data.disputes[row] ? [{ ...data.disputes[row], n: row + 1 }] : []));
    return {
      lines: [
        t(lang, 'deck.say.disputes'),
        ...shown.flatMap(({ n, point, versions, handling }) => [
          '',
          `${n}. ${point[lang]}`,
          ...versions.map((version) => `– ${saidClaim(ctx, version)}`),
          `${t(lang, 'disputes.handling')}${colon(lang)}${handling[lang]}`,
        ]),
      ],
      sources: shown.flatMap(({ versions }) => versions.flatMap(({ sources }) => sources)),
    };
  };
  const main = listSlides(
    ctx,
    title,
    data.disputes.map(({ point }) => point[lang]),
    said,
  );
  const pages = splitTable({
    name: 'Disputes',
    alt: title,
    lang,
    columns: [2.6, BODY.w - 6.1, 3.5],
    head: [t(lang, 'deck.open.point'), t(lang, 'deck.open.versions'), t(lang, 'disputes.handling')],
    headSize: 11,
    sizes: [13, 12],
    pages: 3,
    rows: (size) =>
      data.disputes.map(({ point, versions, handling }, index) => [
        [paragraph(size, [{ text: `${index + 1}  `, bold: true }, ...runsOf(point[lang], lang, { bold: true })])],
        versions.map((version, at) => claimParagraph(ctx, version, size, { before: at > 0 ? 4 : 0 })),
        [paragraph(size, runsOf(handling[lang], lang, { tone: 'quiet' }))],
      ]),
  });
  const reference = pages.map(({ table, rows }, index) => {
    const { lines, sources } = said(rows);
    return {
      title: numbered(lang, t(lang, 'deck.open.reference'), index, pages.length),
      elements: [table],
      notes: notes(ctx, lines, sources),
    };
  });
  return { main, reference };
}
