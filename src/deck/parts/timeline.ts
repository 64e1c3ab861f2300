/** The marks of the timeline on one slide; every dated event in the reference part. */
import { formatDate } from '../../domain/format-date.ts';
import { list, t } from '../../i18n/t.ts';
import type { CaseEvent } from '../../model/case.ts';
import { CLOCK, EVENT_KIND } from '../../model/vocabulary.ts';
import { evidence, evidenceText, notes, type DeckContext } from '../context.ts';
import { numbered } from '../pages.ts';
import { BODY } from '../paper.ts';
import type { Slide } from '../slides.ts';
import { splitTable } from '../table.ts';
import { colon, paragraph, runsOf } from '../text.ts';

function eventSlides(
  ctx: DeckContext,
  events: readonly CaseEvent[],
  how: { title: string; say: string; mark: (event: CaseEvent) => string; head: string; sizes: readonly number[]; pages: number },
): Slide[] {
  const { lang } = ctx;
  const columns = lang === 'ja' ? [2.7, 2.2, BODY.w - 4.9] : [2.4, 1.9, BODY.w - 4.3];
  const pages = splitTable({
    name: 'Timeline',
    alt: how.title,
    lang,
    columns,
    head: [t(lang, 'deck.date'), how.head, t(lang, 'deck.event')],
    headSize: 11,
    sizes: how.sizes,
    pages: how.pages,
    rows: (size) =>
      events.map((event) => [
        [paragraph(size, runsOf(formatDate(event.date, lang), lang, { bold: true }))],
        [paragraph(size, runsOf(how.mark(event), lang, { tone: 'quiet' }))],
        [paragraph(size, [...runsOf(event.text[lang], lang), evidence(ctx, event.sources, event.standing)])],
      ]),
  });
  return pages.map(({ table, rows }, index) => {
    const shown = rows.flatMap((row) => events[row] ?? []);
    return {
      title: numbered(lang, how.title, index, pages.length),
      elements: [table],
      notes: notes(
        ctx,
        [
          how.say,
          ...shown.map(
            (event) =>
              `– ${formatDate(event.date, lang)}${colon(lang)}${event.text[lang]} ${evidenceText(ctx, event.sources, event.standing)}`,
          ),
        ],
        shown.flatMap(({ sources }) => sources),
      ),
    };
  });
}

/** Slides for the talk, and those for the reference part; a short timeline is shown whole. */
export function timelineSlides(ctx: DeckContext): { main: Slide[]; reference: Slide[] } {
  const { data, lang } = ctx;
  const marked = data.timeline.filter((event) => event.clock !== undefined || event.kind === 'missed-warning');
  const mark = ({ kind, clock }: CaseEvent) =>
    clock
      ? list(
          clock.map((one) => CLOCK[one][lang]),
          lang,
        )
      : EVENT_KIND[kind][lang];
  const whole = eventSlides(ctx, data.timeline, {
    title: t(lang, 'deck.timeline'),
    say: t(lang, 'deck.say.timeline'),
    mark,
    head: t(lang, 'deck.mark'),
    sizes: [14, 13, 12],
    pages: 2,
  });
  if (whole.length <= 2 || marked.length < 3) return { main: whole, reference: [] };
  const main = eventSlides(ctx, marked, {
    title: t(lang, 'deck.keyDates'),
    say: t(lang, 'deck.say.keyDates'),
    mark,
    head: t(lang, 'deck.mark'),
    sizes: [16, 15, 14, 13, 12],
    pages: 1,
  });
  return { main, reference: whole };
}
