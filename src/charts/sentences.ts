/** Terms of imprisonment as bars beside the most the law allowed. */
import { decisionDate } from '../domain/decision-date.ts';
import { formatMonths } from '../domain/format-figure.ts';
import { limits } from '../domain/ceilings.ts';
import { fineLimits, sentences, type Sentence } from '../domain/sentences.ts';
import { t } from '../i18n/t.ts';
import { url } from '../i18n/url.ts';
import type { Lang } from '../model/text.ts';
import type { MakeChart, TableCell } from './chart.ts';
import { lines } from './lines.ts';
import { drawing, link, tag, words } from './svg.ts';

const WIDTH = 360;
const LEFT = 2;
const RIGHT = 84;
const BAR = 16;

const place = ({ leakCase, entry }: Sentence, lang: Lang) => url(lang, 'cases', leakCase.slug, `outcome-${entry.id}`);

const named = ({ leakCase, entry }: Sentence, lang: Lang) =>
  t(lang, 'chart.sentences.row', { case: leakCase.data.short[lang], who: entry.addressee[lang], date: decisionDate(entry.date, lang) });

/** 懲役2年6月（実刑）; 3 years (suspended for 4 years) */
function said({ sanction, replacedBy }: Sentence, lang: Lang): string {
  const { imprisonmentMonths = 0, suspendedMonths } = sanction;
  const how = [
    suspendedMonths === undefined
      ? t(lang, 'sanctions.served')
      : t(lang, 'sanctions.suspended', { term: formatMonths(suspendedMonths, lang) }),
    ...(replacedBy ? [t(lang, 'chart.awards.replaced')] : []),
  ].join(lang === 'ja' ? '、' : ', ');
  return lang === 'ja' ? `${formatMonths(imprisonmentMonths, lang)}（${how}）` : `${formatMonths(imprisonmentMonths, lang)} (${how})`;
}

function bar(one: Sentence, y: number, scale: number): string {
  const { imprisonmentMonths = 0, suspendedMonths } = one.sanction;
  const served = suspendedMonths === undefined && !one.replacedBy;
  return tag('rect', {
    x: LEFT,
    y,
    width: imprisonmentMonths * scale,
    height: BAR,
    class: served ? 'dg-fill-ink dg-stroke-ink' : 'dg-fill-paper dg-stroke-ink',
    'stroke-width': 1.5,
    'stroke-dasharray': one.replacedBy ? '4 3' : undefined,
  });
}

/** A mark at each limit, and one label beside the highest. */
function ceilingMark(months: readonly number[], top: number, scale: number, lang: Lang): string[] {
  const highest = months.at(-1);
  if (highest === undefined) return [];
  const term = months.map((one) => formatMonths(one, lang)).join(' / ');
  return [
    ...months.map((one) =>
      tag('path', { d: `M${LEFT + one * scale} ${top - 2}v${BAR + 5}`, class: 'dg-stroke-ink', 'stroke-width': 2, fill: 'none' }),
    ),
    words(t(lang, 'chart.sentences.ceiling', { term }), LEFT + highest * scale + 5, top + 12, { 'font-size': 11, class: 'dg-muted' }),
  ];
}

function picture(rows: readonly Sentence[], lang: Lang, title: string, description: string): string {
  const ceilings = rows.map((one) => limits(one.ceilings, 'imprisonmentMonths'));
  const most = Math.max(12, ...ceilings.flat(), ...rows.map(({ sanction }) => sanction.imprisonmentMonths ?? 0));
  const scale = (WIDTH - LEFT - RIGHT) / most;
  let y = 4;
  const drawn = rows.map((one, index) => {
    const head = lines(named(one, lang), { x: LEFT, y: y + 12, width: WIDTH - LEFT, lang, attributes: { class: 'dg-label' } });
    const top = y + head.height + 2;
    const svg = [
      link(place(one, lang), undefined, head.svg),
      tag('path', { d: `M${LEFT} ${top + BAR + 3}H${WIDTH - RIGHT}`, class: 'dg-stroke-line', fill: 'none' }),
      bar(one, top, scale),
      words(said(one, lang), LEFT, top + BAR + 17, { 'font-size': 12 }),
      ...ceilingMark(ceilings[index] ?? [], top, scale, lang),
    ];
    y = top + BAR + 34;
    return svg.join('');
  });
  return drawing({ id: 'sentences', lang, width: WIDTH, height: y, title, description }, ...drawn);
}

/** Sentences of persons as a picture; the table has the fines on corporations too. */
export const sentencesChart: MakeChart = (library, lang) => {
  const all = sentences(library);
  const rows = all.filter(({ sanction }) => sanction.imprisonmentMonths !== undefined);
  const title = t(lang, 'chart.sentences.title');
  const reading = t(lang, 'chart.sentences.reading', { n: rows.length });
  const joined = (values: readonly number[]): TableCell => (values.length > 1 ? values.join(' / ') : values[0]);
  return {
    title,
    reading,
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
        t(lang, 'chart.sentences.months'),
        t(lang, 'chart.sentences.suspendedMonths'),
        t(lang, 'chart.sentences.ceilingMonths'),
        t(lang, 'chart.sentences.fine'),
        t(lang, 'chart.sentences.fineCeiling'),
      ],
      rows: all.map((one) => [
        { text: `${one.leakCase.data.short[lang]}${lang === 'ja' ? '：' : ': '}${one.entry.addressee[lang]}`, href: place(one, lang) },
        one.entry.date,
        one.entry.authority[lang],
        one.sanction.imprisonmentMonths,
        one.sanction.suspendedMonths,
        joined(limits(one.ceilings, 'imprisonmentMonths')),
        one.sanction.fineYen,
        joined(fineLimits(one)),
      ]),
    },
  };
};
