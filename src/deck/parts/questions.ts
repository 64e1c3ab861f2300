/** One question to a slide, large; the points to look for stand in the speaker notes only. */
import { t } from '../../i18n/t.ts';
import { notes, type DeckContext } from '../context.ts';
import { firstFit } from '../fit.ts';
import { heightOf } from '../measure.ts';
import { BODY } from '../paper.ts';
import type { Slide } from '../slides.ts';
import { paragraph, runsOf } from '../text.ts';

export function questionSlides(ctx: DeckContext): Slide[] {
  const { data, lang } = ctx;
  const box = { ...BODY, y: BODY.y + 0.5, w: BODY.w * 0.88, h: BODY.h - 1 };
  return data.teaching.questions.map(({ question, points }, index) => {
    const paragraphs = firstFit(
      [32, 30, 28, 26, 24, 22],
      (size) => {
        const value = [paragraph(size, runsOf(question[lang], lang, { head: true }))];
        return { fits: heightOf(value, box.w, lang) <= box.h, value };
      },
      `question ${index + 1}`,
    );
    return {
      title: t(lang, 'deck.question', { i: index + 1 }),
      elements: [{ kind: 'text', name: 'Question', box, paragraphs }],
      notes: notes(
        ctx,
        [question[lang], t(lang, 'deck.say.question'), '', t(lang, 'deck.notes.points'), ...points.map((point) => `– ${point[lang]}`)],
        [],
      ),
    };
  });
}
