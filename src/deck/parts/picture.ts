/** The drawn path as a picture, cut into columns so that its words stay readable from the back of the room. */
import { t } from '../../i18n/t.ts';
import { STANDING } from '../../model/vocabulary.ts';
import { evidenceText, notes, type DeckContext } from '../context.ts';
import { BODY } from '../paper.ts';
import type { PictureElement, Slide } from '../slides.ts';
import { colon, paragraph } from '../text.ts';

const GAP = 0.45;
const LEGEND = 0.62;
/** Inches for a pixel of the drawing, at most: words of 15 pixels become 15 points. */
const SCALE = 1 / 72;

export function pictureSlide(ctx: DeckContext): Slide {
  const { data, lang, pieces } = ctx;
  const { path } = data;
  const area = { ...BODY, y: BODY.y - 0.1, h: BODY.h - LEGEND + 0.05 };
  const room = area.w - GAP * (pieces.length - 1);
  const scale = Math.min(
    SCALE,
    room / pieces.reduce((sum, { width }) => sum + width, 0),
    area.h / Math.max(...pieces.map(({ height }) => height)),
  );
  const used = pieces.reduce((sum, { width }) => sum + width * scale, 0);
  const gap = pieces.length > 1 ? Math.min(1.1, (area.w - used) / (pieces.length - 1)) : 0;
  let x = area.x;
  const pictures = pieces.map(({ image, width, height, steps }, index): PictureElement => {
    const stations = path.steps
      .filter(({ n }) => steps.includes(n))
      .map(({ n, label, standing }) => t(lang, 'deck.steps.station', { n, label: label[lang], standing: STANDING[standing][lang] }));
    const words = [...(index === 0 ? [path.description[lang]] : []), stations.join(lang === 'ja' ? '、' : '; ')].filter(Boolean);
    const box = { x, y: area.y, w: width * scale, h: height * scale };
    x += box.w + gap;
    return {
      kind: 'picture',
      name: `Path ${index + 1}`,
      box,
      image,
      alt: t(lang, 'deck.picture.alt', { i: index + 1, n: pieces.length, text: words.join(' ') }),
    };
  });
  const legend = [
    ...(pieces.length > 1 ? [t(lang, 'deck.picture.reading')] : []),
    ...(['leak', 'dashed', 'relation', 'gate', 'held'] as const).map((mark) => t(lang, `path.legend.${mark}`)),
  ].join(lang === 'ja' ? '　' : '  ·  ');
  return {
    title: path.title[lang],
    elements: [
      ...pictures,
      {
        kind: 'text',
        name: 'Legend',
        box: { x: BODY.x, y: BODY.y + BODY.h - LEGEND + 0.1, w: BODY.w, h: LEGEND },
        paragraphs: [paragraph(11, [{ text: legend, tone: 'quiet' }])],
      },
    ],
    notes: notes(
      ctx,
      [
        path.description[lang],
        t(lang, 'deck.say.picture'),
        ...path.steps.map(
          ({ n, label, sources, standing }) =>
            `${t(lang, 'path.step', { n })}${colon(lang)}${label[lang]} ${evidenceText(ctx, sources, standing)}`,
        ),
      ],
      path.steps.flatMap(({ sources }) => sources),
    ),
  };
}
