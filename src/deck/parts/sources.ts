/** Every source that the deck cites, with its number, in two columns. */
import { formatDate } from '../../domain/format-date.ts';
import { authorNames, venue } from '../../domain/source-line.ts';
import { list, t } from '../../i18n/t.ts';
import type { Source } from '../../model/source.ts';
import { GRADE } from '../../model/vocabulary.ts';
import { notes, type DeckContext } from '../context.ts';
import { paginate } from '../fit.ts';
import { heightOf } from '../measure.ts';
import { numbered } from '../pages.ts';
import { BODY } from '../paper.ts';
import type { Paragraph, Slide } from '../slides.ts';
import { colon, paragraph } from '../text.ts';

const SIZE = 10;
const GAP = 0.4;
const COLUMN = (BODY.w - GAP) / 2;
const HINT = 0.3;
const BEFORE = 5;
/** A longer address is cut where it is shown; the link holds all of it. */
const ADDRESS = 110;

const shownAddress = (address: string) => (address.length > ADDRESS ? `${address.slice(0, ADDRESS - 20)}…` : address);

function entry(n: number, source: Source, { lang }: DeckContext): Paragraph {
  const foreign = source.language === lang ? {} : { lang: source.language };
  const stop = lang === 'ja' ? '。' : '. ';
  const published = [
    authorNames(source),
    venue(source),
    source.authority ?? '',
    source.issued === undefined ? t(lang, 'source.undated') : formatDate(source.issued, lang),
  ].filter(Boolean);
  return paragraph(
    SIZE,
    [
      { text: `[${n}] `, bold: true },
      { text: source.title, ...foreign },
      ...(source.language === lang
        ? []
        : [{ text: lang === 'ja' ? `（${source.translation}）` : ` (${source.translation})`, tone: 'quiet' as const }]),
      { text: `${stop}${list(published, lang)}` },
      { text: lang === 'ja' ? `［${GRADE[source.grade].ja}］` : ` [${GRADE[source.grade].en}]`, tone: 'quiet' },
      { text: ' ' },
      { text: shownAddress(source.URL), tone: 'link', href: source.URL, size: 9 },
    ],
    { before: BEFORE },
  );
}

/** Call this last: it lists what the other parts have cited. */
export function sourceSlides(ctx: DeckContext, address: string): Slide[] {
  const { lang } = ctx;
  const cited = [...ctx.bibliography.values()].filter(({ source }) => ctx.cited.has(source.id)).sort((a, b) => a.n - b.n);
  const paragraphs = cited.map(({ n, source }) => entry(n, source, ctx));
  const columns = paginate(
    paragraphs.map((one) => heightOf([one], COLUMN, lang) + BEFORE / 72),
    BODY.h - HINT,
    'the sources',
  );
  const count = Math.ceil(columns.length / 2);
  return Array.from({ length: count }, (_, page): Slide => {
    const pair = columns.slice(page * 2, page * 2 + 2).map((rows) => rows.flatMap((row) => paragraphs[row] ?? []));
    const rows = columns.slice(page * 2, page * 2 + 2).flat();
    return {
      title: numbered(lang, t(lang, 'deck.sources'), page, count),
      elements: [
        ...pair.map((shown, index) => ({
          kind: 'text' as const,
          name: `Sources ${index + 1}`,
          box: { x: BODY.x + (COLUMN + GAP) * index, y: BODY.y, w: COLUMN, h: heightOf(shown, COLUMN, lang) },
          paragraphs: shown,
        })),
        {
          kind: 'text' as const,
          name: 'Numbering',
          box: { x: BODY.x, y: BODY.y + BODY.h - HINT + 0.1, w: BODY.w, h: HINT - 0.1 },
          paragraphs: [paragraph(10, [{ text: t(lang, 'deck.sources.note', { url: address }), tone: 'quiet' as const }])],
        },
      ],
      notes: notes(
        ctx,
        [
          t(lang, 'deck.say.sources'),
          ...rows.flatMap((row) => {
            const { n, source } = cited[row] ?? {};
            return source?.note ? [`[${n}]${colon(lang)}${source.note[lang]}`] : [];
          }),
        ],
        rows.flatMap((row) => cited[row]?.source.id ?? []),
      ),
    };
  });
}
