/** Title, id, revision, credit; the path as a line with its stations. */
import { formatDate } from '../../domain/format-date.ts';
import { t } from '../../i18n/t.ts';
import { claimParagraph, notes, saidClaim, type DeckContext } from '../context.ts';
import { firstFit } from '../fit.ts';
import { leakLine } from '../leak-line.ts';
import { heightOf } from '../measure.ts';
import { MARGIN, SLIDE, WIDTH } from '../paper.ts';
import type { Slide } from '../slides.ts';
import { colon, paragraph, runsOf } from '../text.ts';

const SHEETS = ['five', 'twenty', 'sixty'] as const;

/** Objectives and run sheets, for the trainer alone. */
function plan({ data: { teaching }, lang }: DeckContext): string[] {
  return [
    '',
    t(lang, 'teaching.objectives'),
    ...teaching.objectives.map((objective) => `– ${objective[lang]}`),
    ...SHEETS.flatMap((sheet) => [
      '',
      `${t(lang, 'teaching.sheets')}${colon(lang)}${t(lang, `teaching.${sheet}`)}`,
      ...teaching.runSheets[sheet].map(
        ({ minutes, activity }) => `${t(lang, 'teaching.minutes', { n: minutes })}${colon(lang)}${activity[lang]}`,
      ),
    ]),
  ];
}

export function coverSlide(ctx: DeckContext, address: string): Slide {
  const { data, lang } = ctx;
  const width = WIDTH * 0.86;
  const top = 1.05;
  const title = firstFit(
    [34, 32, 30, 28, 26, 24],
    (size) => {
      const value = paragraph(size, runsOf(data.title[lang], lang, { head: true, bold: true }));
      return { fits: heightOf([value], width, lang) <= 2.1, value };
    },
    'the title',
  );
  const titleHeight = heightOf([title], width, lang);
  const summary = firstFit(
    [16, 15, 14, 13, 12],
    (size) => {
      const value = [claimParagraph(ctx, data.summary, size)];
      return { fits: titleHeight + heightOf(value, width, lang) <= 3.35, value };
    },
    'the summary',
  );
  return {
    title: data.title[lang],
    cover: true,
    elements: [
      {
        kind: 'text',
        name: 'Id',
        box: { x: MARGIN, y: 0.55, w: WIDTH, h: 0.35 },
        paragraphs: [paragraph(14, [{ text: t(lang, 'deck.cover', { id: data.id }), tone: 'quiet' }])],
      },
      { kind: 'text', name: 'Title', box: { x: MARGIN, y: top, w: width, h: titleHeight }, paragraphs: [title] },
      {
        kind: 'text',
        name: 'Summary',
        box: { x: MARGIN, y: top + titleHeight + 0.25, w: width, h: heightOf(summary, width, lang) },
        paragraphs: summary,
      },
      leakLine(ctx, data.path.steps, { x: MARGIN, y: 5.35, w: SLIDE.w - MARGIN, ends: true }),
      {
        kind: 'text',
        name: 'Licence',
        box: { x: MARGIN, y: 6.2, w: WIDTH, h: 0.95 },
        paragraphs: [
          paragraph(12, [
            { text: `Leakpath  ${data.id}  ${t(lang, 'deck.revision', { date: formatDate(data.revisions[0]?.date ?? '', lang) })}  ` },
            { text: address, tone: 'link', href: address },
          ]),
          paragraph(11, [{ text: t(lang, 'deck.licence'), tone: 'quiet' }], { before: 4 }),
        ],
      },
    ],
    notes: notes(ctx, [saidClaim(ctx, data.summary), t(lang, 'deck.say.standing'), ...plan(ctx)], data.summary.sources),
  };
}
