/**
 * The rules by which a choice of controls shows in a page, without script: for each smallest choice under which a step
 * falls away, a selector over the ticked boxes. They only set variables; what these look like is in what-if.css. They
 * stand in no layer: this file may come before the one that puts the layers in order.
 */
import { breakingCuts, cutsByStep, type WhatIfPath } from '../domain/what-if.ts';
import type { Cut } from '../domain/cut-sets.ts';

/** Where the rules hold. */
export interface Scope {
  /** Selector of the element that holds the ticks and what they change. */
  root: string;
  /** Selector within it of what belongs to this path, with the blank after it; '' where all of it does. */
  inside: string;
}

const GONE = '--wi-gone:inline;--wi-line:var(--unknown);--wi-dash:1 5;--wi-width:2;--wi-border:dotted;--wi-strike:line-through';
const CLOSED = '--wi-cut:inline';
const EFFECT = '--wi-on:inline;--wi-row:block';
const BROKEN = '--wi-broken:block;--wi-open:none';

const box = (control: string) => `:has(#with-${control}:checked)`;
const stepsOf = (numbers: readonly number[]) => `:is(${numbers.map((n) => `[data-step="${n}"]`).join(',')})`;

/** The rules of one path. */
export function whatIfCss(path: WhatIfPath, { root, inside }: Scope): string {
  const chosen = (cut: Cut) => root + cut.map(box).join('');
  const rules: string[] = [];
  const controls = [...new Set(path.steps.flatMap((step) => step.controls.map(({ control }) => control)))];
  for (const control of controls) {
    rules.push(`${chosen([control])} ${inside}[data-with="${control}"]{${EFFECT}}`);
    const stopped = path.steps.filter((step) =>
      step.controls.some((expected) => expected.control === control && expected.effect === 'stops'),
    );
    if (stopped.length > 0) rules.push(`${chosen([control])} ${inside}${stepsOf(stopped.map(({ n }) => n))}{${CLOSED}}`);
  }
  const byCut = new Map<string, { cut: Cut; steps: number[] }>();
  for (const [n, cuts] of cutsByStep(path)) {
    for (const cut of cuts) {
      const entry = byCut.get(cut.join()) ?? { cut, steps: [] };
      entry.steps.push(n);
      byCut.set(cut.join(), entry);
    }
  }
  for (const { cut, steps } of byCut.values()) rules.push(`${chosen(cut)} ${inside}${stepsOf(steps)}{${GONE}}`);
  const breaking = breakingCuts(path).map((cut) => (inside ? `${chosen(cut)} ${inside.trim()}` : chosen(cut)));
  if (breaking.length > 0) rules.push(`${breaking.join()}{${BROKEN}}`);
  return rules.join('\n');
}
