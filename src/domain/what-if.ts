/**
 * Which steps of a leak path fall away if a control had stood. Computed from what the library says of steps and controls;
 * it is not a simulation: nothing is said of how likely it was, or of what the insider would have done instead.
 */
import { OUTSIDE } from '../diagrams/room-order.ts';
import type { Library } from '../library/library.ts';
import type { Control } from '../model/catalogue.ts';
import type { PathStep } from '../model/path.ts';
import type { CONTROL_FAMILY } from '../model/vocabulary.ts';
import type { CaseEntry } from './backlinks.ts';
import { both, either, type Cut } from './cut-sets.ts';

/**
 * What a control, had it stood, would have done at a step where a case expects it.
 * - `stops`: it prevents, its own entry ties it to a technique of the step without calling that partial, and it was not
 *   there, not applied, or not known to have been there;
 * - `narrows`: the same, but by its own entry it only reduces or slows the technique;
 * - `elsewhere`: it prevents, but no entry ties it to a technique of the step;
 * - `shows`, `deters`, `limits`, `governs`: it detects, deters, responds or governs, and so stops nothing by itself;
 * - `overcome`: it was there and was got round; no stronger one is supposed;
 * - `stood`: it worked, and the step is told all the same.
 */
export type Effect = 'stops' | 'narrows' | 'elsewhere' | 'shows' | 'deters' | 'limits' | 'governs' | 'overcome' | 'stood';

/** In the order in which a reader wants them: what cuts first. */
export const EFFECTS = ['stops', 'narrows', 'shows', 'deters', 'limits', 'governs', 'overcome', 'stood', 'elsewhere'] as const;

const BY_FAMILY: Record<Exclude<keyof typeof CONTROL_FAMILY, 'prevent'>, Effect> = {
  detect: 'shows',
  deter: 'deters',
  respond: 'limits',
  govern: 'governs',
};

/** The effect of one control at one step. */
export function effectAt(
  { family, breaks }: Pick<Control, 'family' | 'breaks'>,
  { techniques }: Pick<PathStep, 'techniques'>,
  state: PathStep['controls'][number]['state'],
): Effect {
  if (state === 'worked') return 'stood';
  if (state === 'bypassed') return 'overcome';
  if (family !== 'prevent') return BY_FAMILY[family];
  const tied = breaks.filter(({ technique }) => techniques.includes(technique));
  if (tied.length === 0) return 'elsewhere';
  return tied.some(({ partly }) => !partly) ? 'stops' : 'narrows';
}

export interface Expected {
  control: string;
  state: PathStep['controls'][number]['state'];
  effect: Effect;
}

/** A step as far as the question goes. */
export interface WhatIfStep {
  n: number;
  from: string;
  to: string;
  /** All its techniques are of the access stage: by itself it gives a way in, not the data. */
  accessOnly: boolean;
  /** It leads out of the organisations that held or handled the data: outside, to a receiving company, to a list broker. */
  out: boolean;
  controls: readonly Expected[];
}
export interface WhatIfPath {
  /** In the order of their numbers. */
  steps: readonly WhatIfStep[];
  /** Nodes where the data lie from the start. */
  stores: ReadonlySet<string>;
}

const RECEIVERS = new Set(['receiving-company', 'list-broker']);

/** The path of a case, with what each expected control would have done. */
export function whatIfPath(library: Library, { data: { path, parties } }: CaseEntry): WhatIfPath {
  const stages = ({ techniques }: PathStep) => techniques.flatMap((slug) => library.techniques.get(slug)?.data.stage ?? []);
  const receivers = new Set(parties.filter(({ roles }) => roles.some((role) => RECEIVERS.has(role))).map(({ id }) => id));
  const beyond = new Set(path.nodes.filter(({ domain }) => domain === OUTSIDE || receivers.has(domain)).map(({ id }) => id));
  return {
    stores: new Set(path.nodes.filter(({ kind }) => kind === 'data-store').map(({ id }) => id)),
    steps: path.steps
      .toSorted((a, b) => a.n - b.n)
      .map((step) => {
        const used = stages(step);
        return {
          n: step.n,
          from: step.from,
          to: step.to,
          accessOnly: used.length > 0 && used.every((stage) => stage === 'access'),
          out: beyond.has(step.to),
          controls: step.controls.flatMap(({ control, state }): Expected[] => {
            const entry = library.controls.get(control);
            return entry ? [{ control, state, effect: effectAt(entry.data, step, state) }] : [];
          }),
        };
      }),
  };
}

interface Linked extends WhatIfStep {
  /** Earlier steps that brought to its starting point what it took on; empty for a step that begins a line. */
  suppliers: readonly number[];
  /** It carried the data out: while one such step remains, the path is not broken. */
  leaves: boolean;
}

/**
 * Ties each step to the earlier ones it depends on. A step carries the data if it starts where they are, leads to where
 * they lie, or uses any technique but access; else it gives a way in only. Where both came to a starting point, the step
 * that goes on from there depends on those that brought the data: a password without the file takes nobody further.
 */
function linked({ steps, stores }: WhatIfPath): Linked[] {
  const brought: { n: number; to: string; data: boolean }[] = [];
  return steps.map((step) => {
    const into = brought.filter(({ to }) => to === step.from);
    const withData = into.filter(({ data }) => data);
    const fromData = withData.length > 0 || (into.length === 0 && stores.has(step.from));
    const data = fromData || stores.has(step.to) || !step.accessOnly;
    brought.push({ n: step.n, to: step.to, data });
    return { ...step, suppliers: (withData.length > 0 ? withData : into).map(({ n }) => n), leaves: step.out && data };
  });
}

const stopping = ({ controls }: WhatIfStep) => controls.filter(({ effect }) => effect === 'stops').map(({ control }) => control);

export interface Run {
  /** Steps at which a chosen control stops the data. */
  stopped: number[];
  /** Steps that no longer happen, because nothing they depended on is left. */
  fallen: number[];
  /** Steps that remain. */
  kept: number[];
  /** No remaining step carries the data out, though one did. */
  broken: boolean;
}

/**
 * What is left of a path if these controls had stood. A step falls away if a chosen control stops it, or if all the
 * steps that supplied its starting point have fallen away; parallel branches stay.
 */
export function whatIf(path: WhatIfPath, chosen: ReadonlySet<string>): Run {
  const gone = new Set<number>();
  const run: Run = { stopped: [], fallen: [], kept: [], broken: false };
  const steps = linked(path);
  for (const step of steps) {
    const cut = stopping(step).some((control) => chosen.has(control));
    const starved = step.suppliers.length > 0 && step.suppliers.every((n) => gone.has(n));
    if (cut || starved) gone.add(step.n);
    (starved ? run.fallen : cut ? run.stopped : run.kept).push(step.n);
  }
  const out = steps.filter(({ leaves }) => leaves);
  run.broken = out.length > 0 && out.every(({ n }) => gone.has(n));
  return run;
}

/** For each step the smallest choices of controls under which it no longer happens; none where nothing in the data does. */
export function cutsByStep(path: WhatIfPath): Map<number, Cut[]> {
  const cuts = new Map<number, Cut[]>();
  for (const step of linked(path)) {
    const here = stopping(step).map((control) => [control]);
    const before = step.suppliers.length > 0 ? both(step.suppliers.map((n) => cuts.get(n) ?? [])) : [];
    cuts.set(step.n, either([here, before]));
  }
  return cuts;
}

/** The smallest choices of controls that break the path, in the sense of `Run.broken`; empty where nothing in the data does. */
export function breakingCuts(path: WhatIfPath): Cut[] {
  const cuts = cutsByStep(path);
  const out = linked(path).filter(({ leaves }) => leaves);
  return out.length > 0 ? both(out.map(({ n }) => cuts.get(n) ?? [])) : [];
}
