/** Two or three steps to a slide: what happened, and which control should have stood there. */
import { formatDate } from '../../domain/format-date.ts';
import { list, t } from '../../i18n/t.ts';
import type { PathStep } from '../../model/path.ts';
import { CONTROL_STATE } from '../../model/vocabulary.ts';
import { claimParagraph, evidence, evidenceText, notes, saidClaim, type DeckContext } from '../context.ts';
import { DoesNotFit } from '../fit.ts';
import { leakLine } from '../leak-line.ts';
import { heightOf } from '../measure.ts';
import { BODY, FLOOR, MARGIN, SLIDE } from '../paper.ts';
import type { Paragraph, Slide, SlideElement } from '../slides.ts';
import { colon, dot, paragraph, runsOf } from '../text.ts';

const LINE_Y = 1.78;
const TEXT_Y = 2.15;
const GAP = 0.45;
const RULE = 0.12;

/** A way to set a group: size of the text, size of the controls, and whether the controls say what is known of them. */
interface Setting {
  text: number;
  controls: number;
  notes: boolean;
}
const SETTINGS: Setting[] = [
  ...[
    [16, 14],
    [15, 13],
    [14, 12.5],
    [14, 12],
    [13, 12],
  ].map(([text = 0, controls = 0]) => ({ text, controls, notes: true })),
  { text: 15, controls: 15, notes: false },
  { text: 13, controls: 13, notes: false },
  { text: 12, controls: 12, notes: false },
];

function whatHappened(ctx: DeckContext, step: PathStep, size: number): Paragraph[] {
  const { lang, data, library } = ctx;
  const node = (id: string) =>
    data.path.nodes.find((candidate) => candidate.id === id)?.label[lang].replaceAll('\n', lang === 'ja' ? '' : ' ') ?? '';
  const techniques = step.techniques.flatMap((slug) => library.techniques.get(slug)?.data.name[lang] ?? []);
  const about = [
    `${node(step.from)} → ${node(step.to)}`,
    ...(step.date === undefined ? [] : [formatDate(step.date, lang)]),
    ...(techniques.length > 0 ? [`${t(lang, 'path.techniques')}${colon(lang)}${list(techniques, lang)}`] : []),
  ];
  return [
    paragraph(size + 4, runsOf(step.label[lang], lang, { head: true, bold: true })),
    paragraph(size - 2, runsOf(about.join(dot(lang)), lang, { tone: 'quiet' }), { before: 3 }),
    paragraph(size, [...runsOf(step.text[lang], lang), evidence(ctx, step.sources, step.standing)], { before: 6 }),
  ];
}

function controlGap(ctx: DeckContext, step: PathStep, { controls: size, notes: withNotes }: Setting): Paragraph[] {
  const { lang, library } = ctx;
  if (step.controls.length === 0) return [];
  return [
    paragraph(11, [{ text: t(lang, 'path.expected'), bold: true, tone: 'quiet' }]),
    ...step.controls.flatMap(({ control, state, note }) => [
      paragraph(
        size,
        [
          ...runsOf(library.controls.get(control)?.data.name[lang] ?? control, lang, { bold: true }),
          { text: lang === 'ja' ? '　' : '  –  ' },
          { text: CONTROL_STATE[state][lang], bold: true, tone: state === 'worked' ? 'control' : state === 'unknown' ? 'quiet' : 'ink' },
        ],
        { before: 6 },
      ),
      ...(note && withNotes ? [claimParagraph(ctx, note, size - 1, { before: 1 })] : []),
    ]),
  ];
}

interface Column {
  above: Paragraph[];
  below: Paragraph[];
}
interface Layout {
  setting: Setting;
  width: number;
  columns: Column[];
  above: number;
  below: number;
}

function layout(ctx: DeckContext, steps: readonly PathStep[]): Layout | undefined {
  const width = (BODY.w - GAP * (steps.length - 1)) / steps.length;
  for (const setting of SETTINGS) {
    const columns = steps.map((step) => ({ above: whatHappened(ctx, step, setting.text), below: controlGap(ctx, step, setting) }));
    const highest = (part: keyof Column) => Math.max(...columns.map((column) => heightOf(column[part], width, ctx.lang)));
    const [above, below] = [highest('above'), highest('below')];
    if (TEXT_Y + above + 2 * RULE + below <= FLOOR) return { setting, width, columns, above, below };
  }
  return undefined;
}

/** How much is lost when a group is set this way: small type, and controls whose grounds stand in the notes. */
const cost = ({ setting }: Layout) => SETTINGS.indexOf(setting);

/**
 * Splits the steps into groups of two and three (a single one only where there is one step), losing as little as possible.
 * @throws DoesNotFit where steps are too long for any setting
 */
export function groupSteps<T>(steps: readonly T[], costOf: (group: readonly T[]) => number | undefined): T[][] {
  if (steps.length === 0) return [];
  const best: ({ cost: number; groups: T[][] } | undefined)[] = [{ cost: 0, groups: [] }];
  for (let end = 1; end <= steps.length; end += 1) {
    for (const size of [2, 3, 1]) {
      const before = best[end - size];
      const group = steps.slice(end - size, end);
      const own = before && end >= size ? costOf(group) : undefined;
      if (!before || own === undefined) continue;
      // A step alone on its slide is the last resort.
      const sum = before.cost + own + (size === 1 ? 1000 : 0);
      if (sum < (best[end]?.cost ?? Infinity)) best[end] = { cost: sum, groups: [...before.groups, group] };
    }
  }
  const found = best[steps.length];
  if (!found) throw new DoesNotFit('the steps of the path fit no slide');
  return found.groups;
}

function elements(ctx: DeckContext, steps: readonly PathStep[], { width, columns, above }: Layout): SlideElement[] {
  const all = ctx.data.path.steps;
  const before = all[all.findIndex(({ n }) => n === steps[0]?.n) - 1];
  const last = steps.at(-1)?.n === all.at(-1)?.n;
  const w = last ? BODY.w + GAP : (width + GAP) * steps.length;
  const line = leakLine(ctx, steps, {
    x: MARGIN,
    y: LINE_Y,
    w,
    ends: last,
    beyond: SLIDE.w - MARGIN - w,
    ...(before ? { from: { x: 0, after: before } } : {}),
  });
  return [
    line,
    ...columns.flatMap((column, index): SlideElement[] => {
      const x = MARGIN + (width + GAP) * index;
      const n = steps[index]?.n ?? 0;
      const y = TEXT_Y + above + RULE;
      const text = (name: string, top: number, paragraphs: Paragraph[]): SlideElement => ({
        kind: 'text',
        name: `${name} ${n}`,
        box: { x, y: top, w: width, h: heightOf(paragraphs, width, ctx.lang) },
        paragraphs,
      });
      if (column.below.length === 0) return [text('Step', TEXT_Y, column.above)];
      return [
        text('Step', TEXT_Y, column.above),
        { kind: 'line', name: 'Rule', from: { x, y }, to: { x: x + width, y }, tone: 'line', width: 0.75 },
        text('Controls', y + RULE, column.below),
      ];
    }),
  ];
}

function said(ctx: DeckContext, step: PathStep): string[] {
  const { lang, library } = ctx;
  return [
    '',
    `${t(lang, 'path.step', { n: step.n })}${colon(lang)}${step.text[lang]} ${evidenceText(ctx, step.sources, step.standing)}`,
    ...step.controls.map(({ control, state, note }) => {
      const name = library.controls.get(control)?.data.name[lang] ?? control;
      return `– ${name}${colon(lang)}${CONTROL_STATE[state][lang]}${note ? `${lang === 'ja' ? '。' : '. '}${saidClaim(ctx, note)}` : ''}`;
    }),
  ];
}

export function stepSlides(ctx: DeckContext): Slide[] {
  const { data, lang } = ctx;
  const groups = groupSteps(data.path.steps, (group) => {
    const found = layout(ctx, group);
    return found && cost(found);
  });
  return groups.map((steps) => {
    const set = layout(ctx, steps);
    if (!set) throw new DoesNotFit('the steps of the path fit no slide');
    const [from = 0, to = 0] = [steps[0]?.n, steps.at(-1)?.n];
    return {
      title: from === to ? t(lang, 'deck.step', { from }) : t(lang, 'deck.steps', { from, to }),
      elements: [
        ...elements(ctx, steps, set),
        ...(set.setting.notes || steps.every(({ controls }) => controls.every(({ note }) => !note))
          ? []
          : [
              {
                kind: 'text' as const,
                name: 'Notes hint',
                box: { x: MARGIN, y: FLOOR - 0.05, w: BODY.w, h: 0.2 },
                paragraphs: [paragraph(10, [{ text: t(lang, 'deck.steps.inNotes'), tone: 'quiet' as const }])],
              },
            ]),
      ],
      notes: notes(
        ctx,
        [t(lang, 'deck.say.steps'), ...steps.flatMap((step) => said(ctx, step))],
        steps.flatMap((step) => [...step.sources, ...step.controls.flatMap(({ note }) => note?.sources ?? [])]),
      ),
    };
  });
}
