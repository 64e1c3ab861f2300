/** The four tracks side by side, the weightiest outcomes of each; all of them in the reference part. */
import type { Track } from '../../domain/backlinks.ts';
import { formatDate } from '../../domain/format-date.ts';
import { formatSanction } from '../../domain/sanction.ts';
import { list, t } from '../../i18n/t.ts';
import type { OutcomeEntry } from '../../model/outcome.ts';
import { TRACK } from '../../model/vocabulary.ts';
import { evidence, evidenceText, notes, type DeckContext } from '../context.ts';
import { DoesNotFit } from '../fit.ts';
import { heightOf } from '../measure.ts';
import { numbered } from '../pages.ts';
import { BODY } from '../paper.ts';
import type { Paragraph, Run, Slide, SlideElement } from '../slides.ts';
import { splitTable } from '../table.ts';
import { colon, paragraph, runsOf } from '../text.ts';

const TRACKS = Object.keys(TRACK) as Track[];
const GAP = 0.3;
const COLUMN = (BODY.w - GAP * (TRACKS.length - 1)) / TRACKS.length;
const HEAD = 0.5;

const typeName = ({ library, lang }: DeckContext, entry: OutcomeEntry): string => library.outcomes.get(entry.type)?.data.name[lang] ?? '';
const weight = ({ library }: DeckContext, entry: OutcomeEntry): number => library.outcomes.get(entry.type)?.data.severity ?? 0;

function entryParagraphs(ctx: DeckContext, entry: OutcomeEntry, size: number, first: boolean): Paragraph[] {
  const { lang } = ctx;
  const sanction = formatSanction(entry.sanction, lang);
  return [
    paragraph(size, runsOf(typeName(ctx, entry), lang, { bold: true }), { before: first ? 0 : 8 }),
    ...(sanction ? [paragraph(size, runsOf(sanction, lang))] : []),
    paragraph(size - 2, [
      ...runsOf(list([formatDate(entry.date, lang), entry.authority[lang], entry.addressee[lang]], lang), lang, { tone: 'quiet' }),
      evidence(ctx, entry.sources, entry.standing),
    ]),
  ];
}

function notFoundParagraphs(ctx: DeckContext, track: Track, size: number, first: boolean): Paragraph[] {
  const { lang, data } = ctx;
  return data.outcomes[track].notFound.map(({ asOf, text }, index) =>
    paragraph(
      size - 1,
      runsOf(t(lang, 'deck.outcomes.none', { date: formatDate(asOf, lang), text: text[lang] }), lang, { tone: 'quiet' }),
      {
        before: first && index === 0 ? 0 : 8,
      },
    ),
  );
}

/** That something was not found, where the words for it do not fit. */
function notFoundHint({ lang, data }: DeckContext, track: Track, size: number, first: boolean): Paragraph[] {
  const { notFound } = data.outcomes[track];
  const date = notFound[0]?.asOf;
  if (date === undefined) return [];
  const text = t(lang, 'deck.outcomes.noneInNotes', { date: formatDate(date, lang), n: notFound.length });
  return [paragraph(size - 1, [{ text, tone: 'quiet' }], { before: first ? 0 : 8 })];
}

/** As many outcomes as the column holds, the weightiest first, then what was not found. */
function column(ctx: DeckContext, track: Track, size: number, least: number): Paragraph[] | undefined {
  const { lang, data } = ctx;
  const { entries } = data.outcomes[track];
  const order = entries.toSorted((a, b) => weight(ctx, b) - weight(ctx, a));
  for (const notFound of [notFoundParagraphs, notFoundHint]) {
    for (let shown = order.length; shown >= Math.min(least, order.length); shown -= 1) {
      const rest = order.length - shown;
      const chosen = new Set(order.slice(0, shown));
      const paragraphs = [
        ...entries.filter((entry) => chosen.has(entry)).flatMap((entry, index) => entryParagraphs(ctx, entry, size, index === 0)),
        ...(rest > 0
          ? [paragraph(size - 1, [{ text: t(lang, 'deck.outcomes.more', { n: rest }), tone: 'quiet' as const }], { before: 8 })]
          : []),
        ...notFound(ctx, track, size, entries.length === 0),
      ];
      if (heightOf(paragraphs, COLUMN, lang) <= BODY.h - HEAD - 0.1) return paragraphs;
    }
  }
  return undefined;
}

function overview(ctx: DeckContext): Slide {
  const { lang, data } = ctx;
  const columns = [
    [15, 3],
    [14, 3],
    [13, 3],
    [12, 2],
    [11, 1],
  ]
    .map(([size = 0, least = 0]) => TRACKS.map((track) => column(ctx, track, size, least)))
    .find((all) => all.every((one) => one !== undefined));
  if (!columns) throw new DoesNotFit('the outcomes do not fit their overview');
  const elements = TRACKS.flatMap((track, index): SlideElement[] => {
    const x = BODY.x + (COLUMN + GAP) * index;
    const paragraphs = columns[index] ?? [];
    return [
      {
        kind: 'text',
        name: `Track ${track}`,
        box: { x, y: BODY.y, w: COLUMN, h: HEAD - 0.1 },
        paragraphs: [paragraph(18, [{ text: capital(TRACK[track][lang]), head: true, bold: true }])],
      },
      {
        kind: 'line',
        name: 'Rule',
        from: { x, y: BODY.y + HEAD - 0.05 },
        to: { x: x + COLUMN, y: BODY.y + HEAD - 0.05 },
        tone: 'ink',
        width: 1,
      },
      {
        kind: 'text',
        name: `Outcomes ${track}`,
        box: { x, y: BODY.y + HEAD + 0.1, w: COLUMN, h: heightOf(paragraphs, COLUMN, lang) },
        paragraphs,
      },
    ];
  });
  const all = TRACKS.flatMap((track) => data.outcomes[track].entries);
  return {
    title: t(lang, 'deck.outcomes'),
    elements,
    notes: notes(
      ctx,
      [t(lang, 'deck.say.outcomes'), ...TRACKS.flatMap((track) => said(ctx, track))],
      all.flatMap(({ sources }) => sources),
    ),
  };
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

function said(ctx: DeckContext, track: Track): string[] {
  const { lang, data } = ctx;
  const { entries, notFound } = data.outcomes[track];
  return [
    '',
    capital(TRACK[track][lang]),
    ...entries.map(
      (entry) => `– ${formatDate(entry.date, lang)}${colon(lang)}${entry.text[lang]} ${evidenceText(ctx, entry.sources, entry.standing)}`,
    ),
    ...notFound.map(({ asOf, text }) => `– ${t(lang, 'deck.outcomes.none', { date: formatDate(asOf, lang), text: text[lang] })}`),
  ];
}

function details(ctx: DeckContext, track: Track): Slide[] {
  const { lang, data, library } = ctx;
  const { entries } = data.outcomes[track];
  if (entries.length === 0) return [];
  const title = t(lang, 'deck.outcomes.track', { track: TRACK[track][lang] });
  const who = (entry: OutcomeEntry): Run[] => {
    const laws = entry.provisions.flatMap(({ law, cited }) => (cited ?? library.laws.get(law)?.data.name)?.[lang] ?? []);
    return runsOf(
      [entry.authority[lang], entry.addressee[lang], list(laws, lang)].filter(Boolean).join(lang === 'ja' ? '／' : ' / '),
      lang,
    );
  };
  const pages = splitTable({
    name: 'Outcomes',
    alt: title,
    lang,
    columns: [lang === 'ja' ? 2.3 : 2.2, BODY.w - 5.8, lang === 'ja' ? 3.5 : 3.6],
    head: [t(lang, 'deck.date'), t(lang, 'deck.outcomes.what'), t(lang, 'deck.outcomes.who')],
    headSize: 11,
    sizes: [14, 13, 12],
    pages: 1,
    rows: (size) =>
      entries.map((entry) => {
        const sanction = formatSanction(entry.sanction, lang);
        return [
          [paragraph(size, runsOf(formatDate(entry.date, lang), lang, { bold: true }))],
          [
            paragraph(size, runsOf([typeName(ctx, entry), sanction].filter(Boolean).join(colon(lang)), lang, { bold: true })),
            paragraph(size, [...runsOf(entry.text[lang], lang), evidence(ctx, entry.sources, entry.standing)], { before: 1 }),
          ],
          [paragraph(size - 1, who(entry))],
        ];
      }),
  });
  return pages.map(({ table, rows }, index) => {
    const shown = rows.flatMap((row) => entries[row] ?? []);
    return {
      title: numbered(lang, title, index, pages.length),
      elements: [table],
      notes: notes(
        ctx,
        [
          t(lang, 'deck.say.timeline'),
          ...shown.map(
            (entry) =>
              `– ${formatDate(entry.date, lang)}${colon(lang)}${entry.text[lang]} ${evidenceText(ctx, entry.sources, entry.standing)}`,
          ),
        ],
        shown.flatMap(({ sources }) => sources),
      ),
    };
  });
}

export function outcomeSlides(ctx: DeckContext): { main: Slide[]; reference: Slide[] } {
  return { main: [overview(ctx)], reference: TRACKS.flatMap((track) => details(ctx, track)) };
}
