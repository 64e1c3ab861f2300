/** The chain of a case in tiers from top to bottom: who handed work, data or workers to whom, each link lettered. */
import { chainArrows, linkLetter, type ChainArrow } from '../../domain/chain-arrows.ts';
import { layoutChain, type ChainLayout, type Place } from '../../domain/chain-layout.ts';
import { insiderPlace } from '../../domain/entrustment-tiers.ts';
import { partyName } from '../../domain/party-name.ts';
import { sourceLine } from '../../domain/source-line.ts';
import { wrapText } from '../../exports/wrap.ts';
import { t } from '../../i18n/t.ts';
import { url } from '../../i18n/url.ts';
import type { Entrustment, LeakCase, Party } from '../../model/case.ts';
import type { Lang } from '../../model/text.ts';
import { ENTRUSTMENT_KIND, PARTY_ROLE, STANDING } from '../../model/vocabulary.ts';
import type { MakeCaseChart } from '../chart.ts';
import { drawing, tag, words } from '../svg.ts';

/** The width of a phone: nothing of it is cut there. */
const WIDTH = 360;
const BOX = { most: 184, apart: 8, padding: 6 };
const NAME = { size: 12, line: 15 };
const ROLE = { size: 11, line: 13 };
/** Room for the arrows between two tiers. */
const GAP = 38;
const BADGE = 15;

/** Roles that say what an organisation did in the chain; one where there is no room for more. */
const telling = ({ roles }: Party, width: number) =>
  roles.filter((role) => role !== 'other' && role !== 'affected').slice(0, width < 100 ? 1 : 2);

interface Box {
  party: Party;
  place: Place;
  width: number;
  name: string[];
  notes: string[];
  /** The insider worked there. */
  workplace: boolean;
}

/** How wide a box may be where it stands: as wide as the way to its nearest neighbour in the tier, boxes and passing lines alike. */
function widthAt(place: Place, { routes, places }: ChainLayout, lane: number): number {
  const tier = [...places.values(), ...routes.flat()].filter(({ column, row }) => column === place.column && row !== place.row);
  const nearest = Math.min(...tier.map(({ row }) => Math.abs(row - place.row)), Infinity);
  return Math.min(BOX.most, nearest * lane - BOX.apart, WIDTH - 2);
}

function boxes(data: LeakCase, layout: ChainLayout, lane: number, lang: Lang): Box[] {
  const { workplace, employer } = insiderPlace(data);
  return data.parties.flatMap((party): Box[] => {
    const place = layout.places.get(party.id);
    if (!place) return [];
    const width = widthAt(place, layout, lane);
    const wrap = (text: string, size: number) => wrapText(text, { width: width - 2 * BOX.padding, size, lang });
    const notes = [
      ...telling(party, width)
        .map((role) => PARTY_ROLE[role][lang])
        .filter((role) => role !== partyName(data, party.id, lang)),
      ...(party.id === workplace ? [t(lang, 'chain.figure.workplace')] : []),
      ...(party.id === employer && employer !== workplace ? [t(lang, 'chain.figure.employer')] : []),
    ];
    return [
      {
        party,
        place,
        width,
        name: wrap(partyName(data, party.id, lang), NAME.size),
        notes: notes.flatMap((note) => wrap(note, ROLE.size)),
        workplace: party.id === workplace,
      },
    ];
  });
}

const heightOf = ({ name, notes }: Box) => name.length * NAME.line + notes.length * ROLE.line + 2 * BOX.padding;

/** Top and height of each tier. */
function tiersOf(all: readonly Box[], columns: number): { top: number; height: number }[] {
  let top = 2;
  return Array.from({ length: columns }, (_, column) => {
    const height = Math.max(24, ...all.filter(({ place }) => place.column === column).map(heightOf));
    const tier = { top, height };
    top += height + GAP;
    return tier;
  });
}

function drawBox(box: Box, x: number, y: number): string {
  const own = heightOf(box);
  return [
    tag('rect', { x: x - box.width / 2, y, width: box.width, height: own, class: 'dg-shape' }),
    // A double frame: seen in print and by those who see no colours.
    box.workplace ? tag('rect', { x: x - box.width / 2 + 3, y: y + 3, width: box.width - 6, height: own - 6, class: 'dg-shape' }) : '',
    ...box.name.map((line, index) =>
      words(line, x, y + BOX.padding + 11 + index * NAME.line, { 'font-size': NAME.size, 'font-weight': 700, 'text-anchor': 'middle' }),
    ),
    ...box.notes.map((line, index) =>
      words(line, x, y + BOX.padding + 10 + box.name.length * NAME.line + index * ROLE.line, {
        'font-size': ROLE.size,
        'text-anchor': 'middle',
        class: 'dg-muted',
      }),
    ),
  ].join('');
}

interface Point {
  x: number;
  y: number;
}

function drawArrow({ letters, ownership }: ChainArrow, points: readonly Point[]): { line: string; badge: string } {
  // The badge stands between the tiers, past the way down beside a taller neighbour.
  const [, first, second] = points;
  const end = points.at(-1);
  const before = points.at(-2);
  if (!first || !second || !end || !before) return { line: '', badge: '' };
  const d = points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${Math.round(x)} ${Math.round(y)}`).join('');
  const angle = (Math.atan2(end.y - before.y, end.x - before.x) * 180) / Math.PI;
  const middle = { x: first.x + (second.x - first.x) * 0.45, y: first.y + (second.y - first.y) * 0.45 };
  const width = BADGE + (letters.length - 1) * 10;
  return {
    line:
      tag('path', { d, class: 'dg-relation', fill: 'none', 'stroke-dasharray': ownership ? '4 3' : undefined }) +
      tag('path', {
        d: 'M0 0L-8 -4V4Z',
        class: 'dg-relation-head',
        transform: `translate(${Math.round(end.x)} ${Math.round(end.y)}) rotate(${Math.round(angle)})`,
      }),
    badge:
      tag('rect', { x: middle.x - width / 2, y: middle.y - BADGE / 2, width, height: BADGE, class: 'dg-fill-paper' }) +
      words(letters.join(' '), middle.x, middle.y + 4, { 'font-size': 12, 'font-weight': 700, 'text-anchor': 'middle' }),
  };
}

/** Lines that meet at one side of a box are spread along it, in the order of where they come from or go to. */
function spread(ends: readonly { key: number; toward: number }[], width: number): Map<number, number> {
  const order = [...ends].sort((a, b) => a.toward - b.toward);
  const room = Math.min(26, (width - 16) / Math.max(1, order.length - 1));
  return new Map(order.map(({ key }, index) => [key, (index - (order.length - 1) / 2) * room]));
}

function picture(data: LeakCase, slug: string, lang: Lang, title: string, description: string): string {
  const arrows = chainArrows(data.entrustment);
  const linked = data.parties.filter(({ id }) => arrows.some(({ from, to }) => from === id || to === id));
  const layout = layoutChain(
    linked.map(({ id }) => id),
    arrows,
  );
  const lane = WIDTH / layout.rows;
  const all = boxes(data, layout, lane, lang);
  const tiers = tiersOf(all, layout.columns);
  const x = ({ row }: Place) => (row + 0.5) * lane;
  const offsets = (side: 'from' | 'to') =>
    new Map(
      all.map(({ party, width }) => [
        party.id,
        spread(
          arrows.flatMap((arrow, key) => {
            const route = layout.routes[key] ?? [];
            const other = side === 'from' ? route[1] : route.at(-2);
            return arrow[side] === party.id && other ? [{ key, toward: x(other) }] : [];
          }),
          width,
        ),
      ]),
    );
  const [out, into] = [offsets('from'), offsets('to')];
  const bottom = (id: string, top: number): number => {
    const box = all.find(({ party }) => party.id === id);
    return top + (box ? heightOf(box) : 0);
  };
  const drawn = arrows.map((arrow, key) => {
    const route = layout.routes[key] ?? [];
    const points = route.flatMap((place, index): Point[] => {
      const tier = tiers[place.column];
      if (!tier) return [];
      const start = x(place) + (out.get(arrow.from)?.get(key) ?? 0);
      // Straight down to the end of the tier, so that no line crosses a taller neighbour.
      if (index === 0)
        return [
          { x: start, y: bottom(arrow.from, tier.top) },
          { x: start, y: tier.top + tier.height },
        ];
      if (index === route.length - 1) return [{ x: x(place) + (into.get(arrow.to)?.get(key) ?? 0), y: tier.top - 1 }];
      return [
        { x: x(place), y: tier.top },
        { x: x(place), y: tier.top + tier.height },
      ];
    });
    return drawArrow(arrow, points);
  });
  const last = tiers.at(-1);
  return drawing(
    { id: `chain-${slug}`, lang, width: WIDTH, height: last ? last.top + last.height + 2 : 0, title, description },
    ...drawn.map(({ line }) => line),
    ...all.map((box) => drawBox(box, x(box.place), tiers[box.place.column]?.top ?? 0)),
    ...drawn.map(({ badge }) => badge),
  );
}

/** A link in words, for those who do not see the drawing. */
const said = (data: LeakCase, { from, to, kind }: Entrustment, index: number, lang: Lang) =>
  t(lang, 'chain.figure.link', {
    letter: linkLetter(index),
    from: partyName(data, from, lang),
    to: partyName(data, to, lang),
    kind: ENTRUSTMENT_KIND[kind][lang],
  });

/** The chain of a case; a case without links has a table only. */
export const chainChart: MakeCaseChart = (library, { slug, data }, lang) => {
  const title = t(lang, 'chain.figure.title', { case: data.short[lang] });
  const links = data.entrustment;
  const description = t(lang, 'chain.figure.alt', {
    list: links.map((link, index) => said(data, link, index, lang)).join(lang === 'ja' ? '。' : '; '),
  });
  return {
    title,
    reading: t(lang, 'chain.figure.reading'),
    drawing: links.length === 0 ? '' : picture(data, slug, lang, title, description),
    table: {
      head: [
        t(lang, 'chain.figure.letter'),
        t(lang, 'chain.from'),
        t(lang, 'chain.to'),
        t(lang, 'chain.page.nature'),
        t(lang, 'chain.contract'),
        t(lang, 'chain.page.hid'),
        t(lang, 'csv.standing'),
        t(lang, 'csv.sources'),
      ],
      rows: links.map((link, index) => [
        { text: linkLetter(index), href: url(lang, 'cases', slug, 'chain') },
        partyName(data, link.from, lang),
        partyName(data, link.to, lang),
        ENTRUSTMENT_KIND[link.kind][lang],
        link.contract[lang],
        link.note?.[lang],
        STANDING[link.standing][lang],
        link.sources
          .flatMap((id) => library.sources.get(id)?.data ?? [])
          .map((source) => `${sourceLine(source, lang)} ${source.URL}`)
          .join('\n'),
      ]),
    },
  };
};
