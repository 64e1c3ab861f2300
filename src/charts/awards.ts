/** Awards per person as dots on a line of yen, court by court. */
import { awards, type Award } from '../domain/awards.ts';
import { decisionDate } from '../domain/decision-date.ts';
import { formatDate } from '../domain/format-date.ts';
import { formatYen } from '../domain/format-figure.ts';
import { formatPlaintiffs } from '../domain/sanction.ts';
import { t } from '../i18n/t.ts';
import { url } from '../i18n/url.ts';
import type { Lang } from '../model/text.ts';
import type { MakeChart } from './chart.ts';
import { lines } from './lines.ts';
import { drawing, link, tag, words } from './svg.ts';

const WIDTH = 360;
const LEFT = 8;
const RIGHT = 160;
const DOT = 5;

const place = ({ leakCase, entry }: Award, lang: Lang) => url(lang, 'cases', leakCase.slug, `outcome-${entry.id}`);

/** The court without its file number: 東京高等裁判所. */
const court = ({ entry }: Award, lang: Lang) => (entry.authority[lang].split(lang === 'ja' ? '（' : ' (')[0] ?? '').trim();

const named = (one: Award, lang: Lang) =>
  t(lang, 'chart.awards.row', { court: court(one, lang), date: decisionDate(one.entry.date, lang) });

function said({ sanction, replacedBy }: Award, lang: Lang): string {
  const { awardPerPersonYen = 0 } = sanction;
  const value = awardPerPersonYen === 0 ? t(lang, 'sanctions.award.denied') : formatYen(awardPerPersonYen, lang);
  return [value, ...(replacedBy ? [t(lang, 'chart.awards.replaced')] : [])].join(lang === 'ja' ? '、' : ', ');
}

function picture(rows: readonly Award[], lang: Lang, title: string, description: string): string {
  const most = Math.max(1, ...rows.map(({ sanction }) => sanction.awardPerPersonYen ?? 0));
  const scale = (WIDTH - LEFT - RIGHT) / most;
  const several = new Set(rows.map(({ leakCase }) => leakCase.slug)).size > 1;
  let y = 4;
  const drawn = rows.map((one) => {
    const name = several ? `${one.leakCase.data.short[lang]}${lang === 'ja' ? '、' : ', '}${named(one, lang)}` : named(one, lang);
    const head = lines(name, { x: LEFT + 8, y: y + 12, width: WIDTH - LEFT - 10, lang, size: 12, attributes: { class: 'dg-label' } });
    const axis = y + head.height + 8;
    const x = LEFT + (one.sanction.awardPerPersonYen ?? 0) * scale;
    y = axis + 14;
    return [
      tag('path', {
        d: `M${LEFT} ${axis}H${x}`,
        class: 'dg-stroke-ink',
        'stroke-width': 2,
        fill: 'none',
        'stroke-dasharray': one.replacedBy ? '4 3' : undefined,
      }),
      link(place(one, lang), undefined, head.svg),
      tag('circle', {
        cx: x,
        cy: axis,
        r: DOT,
        class: one.replacedBy ? 'dg-fill-paper dg-stroke-ink' : 'dg-fill-ink dg-stroke-ink',
        'stroke-width': 1.5,
      }),
      words(said(one, lang), x + DOT + 5, axis + 4, { 'font-size': 12 }),
    ].join('');
  });
  const zero = tag('path', { d: `M${LEFT} 2V${y}`, class: 'dg-stroke-line', fill: 'none' });
  return drawing({ id: 'awards', lang, width: WIDTH, height: y, title, description }, zero, ...drawn);
}

export const awardsChart: MakeChart = (library, lang) => {
  const rows = awards(library);
  const title = t(lang, 'chart.awards.title');
  return {
    title,
    reading: t(lang, 'chart.awards.reading', { n: rows.length }),
    drawing: picture(
      rows,
      lang,
      title,
      rows.map((one) => `${named(one, lang)}${lang === 'ja' ? '：' : ': '}${said(one, lang)}`).join(lang === 'ja' ? '。' : '. '),
    ),
    table: {
      head: [
        t(lang, 'sanctions.case'),
        t(lang, 'csv.date'),
        t(lang, 'csv.authority'),
        t(lang, 'chart.awards.yen'),
        t(lang, 'sanctions.plaintiffs'),
        t(lang, 'sanctions.claimed'),
        t(lang, 'chart.awards.replaced'),
      ],
      rows: rows.map((one) => [
        { text: `${one.leakCase.data.short[lang]}${lang === 'ja' ? '：' : ': '}${one.entry.addressee[lang]}`, href: place(one, lang) },
        one.entry.date,
        one.entry.authority[lang],
        one.sanction.awardPerPersonYen,
        formatPlaintiffs(one.sanction, lang),
        one.sanction.claimYen,
        one.replacedBy && {
          text: formatDate(one.replacedBy.date, lang),
          href: url(lang, 'cases', one.leakCase.slug, `outcome-${one.replacedBy.id}`),
        },
      ]),
    },
  };
};
