/** The administrative instruments as steps, the gravest on top, each with its cases. */
import { formatDate } from '../domain/format-date.ts';
import { instruments, instrumentsApart, type Instrument } from '../domain/instruments.ts';
import { t } from '../i18n/t.ts';
import { url } from '../i18n/url.ts';
import type { Lang } from '../model/text.ts';
import type { MakeChart } from './chart.ts';
import { lines } from './lines.ts';
import { drawing, link, tag } from './svg.ts';

const WIDTH = 360;
/** How far each step lies to the right of the one above. */
const STEP = 14;

function step(
  { type, uses }: Instrument,
  { x, y, lang, rise }: { x: number; y: number; lang: Lang; rise: number },
): { svg: string; height: number } {
  const width = WIDTH - x - 6;
  const name = lines(type.data.name[lang], { x: x + 6, y: y + 18, width, lang, attributes: { 'font-weight': 700, class: 'dg-label' } });
  let at = y + 18 + name.height;
  const drawn = [link(url(lang, 'outcomes', type.slug), undefined, name.svg)];
  if (uses.length === 0) {
    const none = lines(t(lang, 'sanctions.instrument.unused'), {
      x: x + 6,
      y: at,
      width,
      lang,
      size: 12,
      attributes: { class: 'dg-muted' },
    });
    drawn.push(none.svg);
    at += none.height;
  }
  for (const { leakCase, entry } of uses) {
    const text = `${leakCase.data.short[lang]} ${formatDate(entry.date, lang)}`;
    const use = lines(text, { x: x + 6, y: at, width, lang, size: 12, attributes: { class: 'dg-label' } });
    drawn.push(link(url(lang, 'cases', leakCase.slug, `outcome-${entry.id}`), undefined, use.svg));
    at += use.height;
  }
  const height = at - y + 2;
  // The tread, and the riser down to the next step.
  const edge = tag('path', {
    d: `M${Math.max(1, x - STEP)} ${y}H${x}M${x} ${y}H${WIDTH}M${x} ${y}v${height}`,
    class: 'dg-stroke-ink',
    'stroke-width': 1 + rise,
    fill: 'none',
  });
  return { svg: edge + drawn.join(''), height };
}

export const instrumentsChart: MakeChart = (library, lang) => {
  const rungs = instruments(library);
  const title = t(lang, 'chart.instruments.title');
  let y = 3;
  const drawn = rungs.map((rung, index) => {
    const { svg, height } = step(rung, { x: 2 + index * STEP, y, lang, rise: ((rungs.length - index) / rungs.length) * 2 });
    y += height;
    return svg;
  });
  const used = new Set(rungs.flatMap(({ uses }) => uses.map(({ leakCase }) => leakCase.slug)));
  const description = rungs.map(({ type }) => type.data.name[lang]).join(lang === 'ja' ? '、' : ', ');
  return {
    title,
    reading: t(lang, 'chart.instruments.reading', { cases: used.size }),
    drawing: drawing({ id: 'instruments', lang, width: WIDTH, height: y + 2, title, description }, ...drawn),
    table: {
      head: [
        t(lang, 'sanctions.instrument'),
        t(lang, 'chart.instruments.severity'),
        t(lang, 'sanctions.case'),
        t(lang, 'csv.date'),
        t(lang, 'csv.authority'),
        t(lang, 'csv.provisions'),
      ],
      rows: [...rungs, ...instrumentsApart(library)].flatMap(({ type, uses }) =>
        (uses.length > 0 ? uses : [undefined]).map((use) => [
          { text: type.data.name[lang], href: url(lang, 'outcomes', type.slug) },
          type.data.apart ? undefined : type.data.severity,
          use && {
            text: `${use.leakCase.data.short[lang]}${lang === 'ja' ? '：' : ': '}${use.entry.addressee[lang]}`,
            href: url(lang, 'cases', use.leakCase.slug, `outcome-${use.entry.id}`),
          },
          use?.entry.date,
          use?.entry.authority[lang],
          use?.entry.provisions
            .map(({ law, cited }) => cited?.[lang] ?? library.laws.get(law)?.data.name[lang] ?? law)
            .join(lang === 'ja' ? '、' : ', '),
        ]),
      ),
    },
  };
};
