/** Causes on the left, what was announced against each on the right. */
import { list, t } from '../../i18n/t.ts';
import { claimParagraph, notes, saidClaim, type DeckContext } from '../context.ts';
import { numbered } from '../pages.ts';
import { BODY } from '../paper.ts';
import type { Slide } from '../slides.ts';
import { splitTable } from '../table.ts';
import { paragraph, runsOf } from '../text.ts';

export function causeSlides(ctx: DeckContext): Slide[] {
  const { data, lang, library } = ctx;
  const title = t(lang, 'deck.causes');
  const names = (slugs: readonly string[]) => slugs.flatMap((slug) => library.controls.get(slug)?.data.name[lang] ?? []);
  const pages = splitTable({
    name: 'Causes',
    alt: title,
    lang,
    columns: [BODY.w * 0.45, BODY.w * 0.55],
    head: [t(lang, 'causes.cause'), t(lang, 'causes.measures')],
    headSize: 11,
    sizes: [15, 14, 13],
    pages: 2,
    rows: (size) =>
      data.causes.map(({ cause, countermeasures }, index) => {
        const statement = claimParagraph(ctx, cause, size);
        return [
          [{ ...statement, runs: [{ text: `${index + 1}  `, bold: true }, ...statement.runs] }],
          countermeasures.length === 0
            ? [paragraph(size, [{ text: t(lang, 'causes.noMeasure'), tone: 'quiet' }])]
            : countermeasures.flatMap((measure, at) => [
                claimParagraph(ctx, measure, size, { before: at > 0 ? 6 : 0 }),
                ...(measure.controls.length > 0
                  ? [paragraph(size - 2, runsOf(`→ ${list(names(measure.controls), lang)}`, lang, { tone: 'control' }), { before: 1 })]
                  : []),
              ]),
        ];
      }),
  });
  return pages.map(({ table, rows }, index) => {
    const shown = rows.flatMap((row) => (data.causes[row] ? [{ ...data.causes[row], n: row + 1 }] : []));
    return {
      title: numbered(lang, title, index, pages.length),
      elements: [table],
      notes: notes(
        ctx,
        [
          t(lang, 'deck.say.causes'),
          ...shown.flatMap(({ n, cause, countermeasures }) => [
            `${n}. ${saidClaim(ctx, cause)}`,
            ...countermeasures.map((measure) => `   → ${saidClaim(ctx, measure)}`),
          ]),
        ],
        shown.flatMap(({ cause, countermeasures }) => [...cause.sources, ...countermeasures.flatMap(({ sources }) => sources)]),
      ),
    };
  });
}
