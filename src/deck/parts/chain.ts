/** Who handed work, data or workers to whom: boxes and arrows that can be edited, each link lettered and explained beside them. */
import { t } from '../../i18n/t.ts';
import type { Entrustment, Party } from '../../model/case.ts';
import { ENTRUSTMENT_KIND, PARTY_ROLE } from '../../model/vocabulary.ts';
import { chainArrows, linkLetter, type ChainArrow } from '../../domain/chain-arrows.ts';
import { layoutChain, type ChainLayout, type Place } from '../../domain/chain-layout.ts';
import { evidence, evidenceText, notes, type DeckContext } from '../context.ts';
import { firstFit } from '../fit.ts';
import { heightOf } from '../measure.ts';
import { BODY } from '../paper.ts';
import type { GroupElement, LineElement, Paragraph, Slide, TextElement } from '../slides.ts';
import { colon, paragraph, runsOf } from '../text.ts';

const DRAWING = { x: BODY.x, y: BODY.y, w: 7.5, h: 4.85 };
const LIST = { x: BODY.x + 7.9, w: BODY.w - 7.9 };
/** Width of the room between columns, as part of a box. */
const CHANNEL = 0.5;
const BADGE = 0.26;
const INSET = 0.05;

function drawing(ctx: DeckContext, parties: readonly Party[], origin: string | undefined): GroupElement {
  const { lang, data } = ctx;
  const list = chainArrows(data.entrustment);
  const layout = layoutChain(
    parties.map(({ id }) => id),
    list,
  );
  const w = Math.min(2.6, DRAWING.w / (layout.columns + (layout.columns - 1) * CHANNEL));
  const channel = layout.columns > 1 ? (DRAWING.w - w * layout.columns) / (layout.columns - 1) : 0;
  const h = Math.min(1.05, (DRAWING.h / layout.rows) * 0.74);
  const left = ({ column }: Place) => DRAWING.x + column * (w + channel);
  const middle = ({ row }: Place) => DRAWING.y + (DRAWING.h / layout.rows) * (row + 0.5);
  const boxes = parties.flatMap((party): TextElement[] => {
    const place = layout.places.get(party.id);
    if (!place) return [];
    const role = party.roles.find((one) => one !== 'other');
    return [
      {
        kind: 'text',
        name: `Party ${party.id}`,
        shape: 'rect',
        box: { x: left(place), y: middle(place) - h / 2, w, h },
        fill: 'paper',
        outline: { tone: 'ink', width: party.id === origin ? 2.5 : 0.75 },
        anchor: 'middle',
        inset: INSET,
        paragraphs: boxText(ctx, party, role, w - 2 * INSET, h - 2 * INSET),
      },
    ];
  });
  const lines = list.flatMap((arrow, index) => route(arrow, layout.routes[index] ?? [], { left, middle, w }));
  return {
    kind: 'group',
    name: 'Chain',
    alt: t(lang, 'deck.chain.alt', { list: data.entrustment.map((link) => said(ctx, link)).join(lang === 'ja' ? '。' : '; ') }),
    elements: [...lines.filter(({ kind }) => kind === 'line'), ...boxes, ...lines.filter(({ kind }) => kind === 'text')],
  };
}

function boxText(
  { lang }: DeckContext,
  party: Party,
  role: Party['roles'][number] | undefined,
  width: number,
  height: number,
): Paragraph[] {
  const name = (party.short ?? party.name)[lang];
  return firstFit(
    [14, 13, 12, 11, 10, 9],
    (size) => {
      const value = [
        paragraph(size, runsOf(name, lang, { bold: true }), { align: 'center' }),
        ...(role
          ? [paragraph(Math.max(9, size - 2), [{ text: PARTY_ROLE[role][lang], tone: 'quiet' as const }], { align: 'center' })]
          : []),
      ];
      return { fits: heightOf(value, width, lang) <= height, value };
    },
    `the name of ${party.id}`,
  );
}

function route(
  { letters, ownership }: Pick<ChainArrow, 'letters' | 'ownership'>,
  places: ChainLayout['routes'][number],
  at: { left: (place: Place) => number; middle: (place: Place) => number; w: number },
): (LineElement | TextElement)[] {
  // A place passed through is crossed at its own height from edge to edge.
  const points = places.flatMap((place, index) => {
    const y = at.middle(place);
    const [enter, leave] = [
      { x: at.left(place), y },
      { x: at.left(place) + at.w, y },
    ];
    return index === 0 ? [leave] : index === places.length - 1 ? [enter] : [enter, leave];
  });
  const lines = points.slice(1).map((to, index): LineElement => ({
    kind: 'line',
    name: `Link ${letters.join('')}`,
    from: points[index] ?? to,
    to,
    tone: 'quiet',
    width: 1.25,
    dashed: ownership,
    arrow: index === points.length - 2,
  }));
  const [first, second] = points;
  if (!first || !second) return lines;
  const width = BADGE * (0.2 + 0.8 * letters.length);
  return [
    ...lines,
    {
      kind: 'text',
      name: `Letter ${letters.join('')}`,
      shape: 'rect',
      fill: 'paper',
      anchor: 'middle',
      box: {
        x: first.x + (second.x - first.x) * 0.42 - width / 2,
        y: first.y + (second.y - first.y) * 0.42 - BADGE / 2,
        w: width,
        h: BADGE,
      },
      paragraphs: [paragraph(11, [{ text: letters.join(', '), bold: true }], { align: 'center' })],
    },
  ];
}

function said({ data, lang }: DeckContext, link: Entrustment): string {
  const name = (id: string) => {
    const party = data.parties.find((candidate) => candidate.id === id);
    return (party?.short ?? party?.name)?.[lang] ?? id;
  };
  return t(lang, 'deck.chain.link', { from: name(link.from), to: name(link.to), kind: ENTRUSTMENT_KIND[link.kind][lang] });
}

const firstWord = (text: string) => text.toLowerCase().split(/[ -]/)[0];

/** What the parties called a link, with its legal nature before it where the words differ. */
function explained(ctx: DeckContext, link: Entrustment, index: number, size: number, withNote: boolean): Paragraph[] {
  const { lang } = ctx;
  const kind = ENTRUSTMENT_KIND[link.kind][lang];
  const contract = link.contract[lang];
  const same = firstWord(contract) === firstWord(kind) || contract.startsWith(kind);
  return [
    paragraph(
      size,
      [
        { text: `${linkLetter(index)}  `, bold: true },
        ...(same ? [] : [{ text: `${kind}${colon(lang)}` }]),
        ...runsOf(contract, lang),
        evidence(ctx, link.sources, link.standing),
      ],
      { before: 5 },
    ),
    ...(withNote && link.note ? [paragraph(size - 1, runsOf(link.note[lang], lang, { tone: 'quiet' }), { before: 1 })] : []),
  ];
}

export function chainSlides(ctx: DeckContext): Slide[] {
  const { data, lang } = ctx;
  const links = data.entrustment;
  const linked = data.parties.filter(({ id }) => links.some(({ from, to }) => from === id || to === id));
  const start = data.path.steps[0]?.from;
  const origin = data.path.nodes.find(({ id }) => id === start)?.domain;
  if (links.length === 0) return [];
  const explanation = firstFit(
    [true, false].flatMap((withNote) => [14, 13, 12, 11, 10.5].map((size) => ({ size, withNote }))),
    ({ size, withNote }) => {
      const value = links.flatMap((link, index) => explained(ctx, link, index, size, withNote));
      return { fits: heightOf(value, LIST.w, lang) <= BODY.h, value };
    },
    'the list of links',
  );
  const legend = [t(lang, 'deck.chain.legend'), ...(linked.some(({ id }) => id === origin) ? [t(lang, 'deck.chain.origin')] : [])];
  return [
    {
      title: t(lang, 'deck.chain'),
      elements: [
        drawing(ctx, linked, origin),
        { kind: 'text', name: 'Links', box: { ...LIST, y: BODY.y, h: heightOf(explanation, LIST.w, lang) }, paragraphs: explanation },
        {
          kind: 'text',
          name: 'Legend',
          box: { x: DRAWING.x, y: BODY.y + BODY.h - 0.42, w: DRAWING.w, h: 0.42 },
          paragraphs: [paragraph(11, [{ text: legend.join(lang === 'ja' ? '　' : '  '), tone: 'quiet' }])],
        },
      ],
      notes: notes(
        ctx,
        [
          t(lang, 'deck.say.chain'),
          ...links.map(
            (link, index) =>
              `${linkLetter(index)}. ${said(ctx, link)}${colon(lang)}${link.contract[lang]} ${evidenceText(ctx, link.sources, link.standing)}${link.note ? `${lang === 'ja' ? '' : ' '}${link.note[lang]}` : ''}`,
          ),
        ],
        links.flatMap(({ sources }) => sources),
      ),
    },
  ];
}
