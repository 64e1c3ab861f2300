/** Tiers from each holder of the data to the insider's workplace, as stations on a line. */
import { publishedCases, type CaseEntry } from '../domain/backlinks.ts';
import { holderReaches, type Reach } from '../domain/entrustment-tiers.ts';
import { partyName } from '../domain/party-name.ts';
import { t } from '../i18n/t.ts';
import { url } from '../i18n/url.ts';
import type { Library } from '../library/library.ts';
import type { Lang } from '../model/text.ts';
import type { MakeChart } from './chart.ts';
import { lines } from './lines.ts';
import { drawing, link, tag } from './svg.ts';

const WIDTH = 360;
const STATION = { r: 8, gap: 64, left: 12 };

interface Row {
  leakCase: CaseEntry;
  to: 'workplace' | 'employer';
  reach: Reach;
}

/** The organisations on a way, ends included. */
const stops = ({ from, links }: Reach): string[] => [from, ...links.map(({ link: one, up }) => (up ? one.from : one.to))];

const way = ({ leakCase, reach }: Row, lang: Lang) =>
  stops(reach)
    .map((id) => partyName(leakCase.data, id, lang))
    .join(' → ');

const rowsOf = (library: Library): Row[] =>
  publishedCases(library).flatMap((leakCase) =>
    holderReaches(leakCase.data).flatMap((holder) =>
      (['workplace', 'employer'] as const).flatMap((to) => (holder[to] ? [{ leakCase, to, reach: holder[to] }] : [])),
    ),
  );

function track({ links, tiers, by }: Reach, y: number): string {
  const x = (index: number) => STATION.left + index * STATION.gap;
  const rails = links.map(({ link: one }, index) =>
    tag('path', {
      d: `M${x(index) + STATION.r} ${y}H${x(index + 1) - STATION.r}`,
      class: 'dg-stroke-ink',
      'stroke-width': 2,
      'stroke-dasharray': by === 'ownership' && one.kind === 'group' ? '4 4' : undefined,
      fill: 'none',
    }),
  );
  const stations = Array.from({ length: tiers }, (_, index) =>
    tag('circle', {
      cx: x(index),
      cy: y,
      r: STATION.r,
      class: index === tiers - 1 ? 'dg-fill-ink dg-stroke-ink' : 'dg-fill-paper dg-stroke-ink',
      'stroke-width': 2,
    }),
  );
  return [...rails, ...stations].join('');
}

export const tiersChart: MakeChart = (library, lang) => {
  const rows = rowsOf(library);
  const title = t(lang, 'chart.tiers.title');
  let y = 4;
  const drawn = rows.map((row) => {
    const { leakCase, reach } = row;
    const head = lines(t(lang, `chart.tiers.row.${row.to}`, { case: leakCase.data.short[lang], n: reach.tiers }), {
      x: 2,
      y: y + 12,
      width: WIDTH - 4,
      lang,
      attributes: { 'font-weight': 700, class: 'dg-label' },
    });
    const middle = y + head.height + 10;
    const names = lines(way(row, lang), { x: 2, y: middle + 24, width: WIDTH - 4, lang, size: 12 });
    y = middle + 24 + names.height + 8;
    return link(url(lang, 'cases', leakCase.slug, 'chain'), undefined, head.svg) + track(reach, middle) + names.svg;
  });
  const cases = new Set(rows.map(({ leakCase }) => leakCase.slug)).size;
  return {
    title,
    reading: t(lang, 'chart.tiers.reading', { cases }),
    drawing: drawing(
      {
        id: 'tiers',
        lang,
        width: WIDTH,
        height: y,
        title,
        description: rows.map((row) => way(row, lang)).join(lang === 'ja' ? '。' : '. '),
      },
      ...drawn,
    ),
    table: {
      head: [
        t(lang, 'chart.tiers.case'),
        t(lang, 'chart.tiers.holder'),
        t(lang, 'chart.tiers.to'),
        t(lang, 'chart.tiers.tiers'),
        t(lang, 'chart.tiers.by'),
        t(lang, 'chart.tiers.way'),
      ],
      rows: rows.map((row) => [
        { text: row.leakCase.data.short[lang], href: url(lang, 'cases', row.leakCase.slug, 'chain') },
        partyName(row.leakCase.data, row.reach.from, lang),
        t(lang, `chain.figure.${row.to}`),
        row.reach.tiers,
        t(lang, `chart.tiers.by.${row.reach.by}`),
        way(row, lang),
      ]),
    },
  };
};
