/** The leak as one vermilion line with numbered stations; dashed where nobody with authority over the fact vouches for it. */
import { gatesOf } from '../diagrams/gates.ts';
import { list, t } from '../i18n/t.ts';
import type { PathStep } from '../model/path.ts';
import { STANDING } from '../model/vocabulary.ts';
import type { DeckContext } from './context.ts';
import type { GroupElement, LineElement, TextElement } from './slides.ts';
import { paragraph } from './text.ts';

/** As in the drawn path (src/diagrams/mermaid-source.ts). */
const UNPROVEN = new Set<PathStep['standing']>(['reported', 'alleged', 'opinion', 'derived']);

const RADIUS = 0.2;

export interface LineSpan {
  x: number;
  y: number;
  w: number;
  /** The last step of the path is among these: the line ends in an arrow, before the edge of the slide. */
  ends: boolean;
  /** Where the line comes in from the edge, after the step before these. */
  from?: { x: number; after: PathStep };
  /** How far the line of the last step goes on past its width, to the edge. */
  beyond?: number;
}

function gateMarks(step: PathStep, x: number, y: number): LineElement[] {
  return gatesOf(step).flatMap((gate, index): LineElement[] => {
    const at = x + index * 0.35;
    const bar = (offset: number, width: number): LineElement => ({
      kind: 'line',
      name: `Gate ${step.n}`,
      from: { x: at + offset, y: y - 0.13 },
      to: { x: at + offset, y: y + 0.13 },
      tone: gate === 'gate-held' ? 'control' : 'ink',
      width,
    });
    return gate === 'gate-held' ? [bar(0, 5)] : [bar(-0.045, 2), bar(0.045, 2)];
  });
}

function described({ lang }: DeckContext, steps: readonly PathStep[]): string {
  const words = steps.map((step) => {
    const station = t(lang, 'deck.steps.station', { n: step.n, label: step.label[lang], standing: STANDING[step.standing][lang] });
    const marks = gatesOf(step).map((gate) => t(lang, gate === 'gate-held' ? 'deck.steps.held' : 'deck.steps.gate'));
    return list([station, ...marks], lang);
  });
  return t(lang, 'deck.steps.line', { list: words.join(lang === 'ja' ? '。' : '; ') });
}

export function leakLine(ctx: DeckContext, steps: readonly PathStep[], span: LineSpan): GroupElement {
  const { x, y } = span;
  const each = span.w / steps.length;
  const lines: (LineElement | TextElement)[] = [];
  if (span.from !== undefined) {
    const { x: edge, after } = span.from;
    lines.push({
      kind: 'line',
      name: 'Leak',
      from: { x: edge, y },
      to: { x, y },
      tone: 'leak',
      width: 4,
      dashed: UNPROVEN.has(after.standing),
    });
  }
  steps.forEach((step, index) => {
    const last = span.ends && index === steps.length - 1;
    const from = x + each * index;
    const to = last ? from + each * 0.8 : from + each + (index === steps.length - 1 ? (span.beyond ?? 0) : 0);
    lines.push({
      kind: 'line',
      name: `Leak ${step.n}`,
      from: { x: from, y },
      to: { x: to, y },
      tone: 'leak',
      width: 4,
      dashed: UNPROVEN.has(step.standing),
      arrow: last,
    });
    lines.push(...gateMarks(step, from + each * 0.5, y));
  });
  steps.forEach((step, index) => {
    lines.push({
      kind: 'text',
      name: `Station ${step.n}`,
      shape: 'ellipse',
      box: { x: x + each * index, y: y - RADIUS, w: 2 * RADIUS, h: 2 * RADIUS },
      fill: 'paper',
      outline: { tone: 'leak', width: 3 },
      anchor: 'middle',
      paragraphs: [paragraph(13, [{ text: String(step.n), bold: true }], { align: 'center' })],
    });
  });
  return { kind: 'group', name: 'Leak line', alt: described(ctx, steps), elements: lines };
}
