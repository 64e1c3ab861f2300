/** Links from the catalogues back to the cases: who uses a technique, an outcome type, a control, a law. */
import type { Library } from '../library/library.ts';
import type { Entry } from '../library/yaml.ts';
import type { LeakCase } from '../model/case.ts';
import type { OutcomeEntry } from '../model/outcome.ts';
import type { PathStep } from '../model/path.ts';
import type { CONTROL_STATE, TRACK } from '../model/vocabulary.ts';

export type CaseEntry = Entry<LeakCase>;
export type Track = keyof typeof TRACK;

export interface StepUse {
  leakCase: CaseEntry;
  step: PathStep;
}
export interface ControlUse extends StepUse {
  state: keyof typeof CONTROL_STATE;
}
export interface OutcomeUse {
  leakCase: CaseEntry;
  track: Track;
  entry: OutcomeEntry;
}

const published = (library: Library): CaseEntry[] => [...library.cases.values()].filter(({ data }) => data.status === 'published');

/** The cases that are built: drafts never ship. */
export const publishedCases = published;

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** For each technique the steps that used it, case by case. */
export function techniqueUses(library: Library): Map<string, StepUse[]> {
  const uses = new Map<string, StepUse[]>();
  for (const leakCase of published(library)) {
    for (const step of leakCase.data.path.steps) for (const technique of step.techniques) add(uses, technique, { leakCase, step });
  }
  return uses;
}

/** For each control the steps at which it was to be expected, with what really stood there. */
export function controlUses(library: Library): Map<string, ControlUse[]> {
  const uses = new Map<string, ControlUse[]>();
  for (const leakCase of published(library)) {
    for (const step of leakCase.data.path.steps)
      for (const { control, state } of step.controls) add(uses, control, { leakCase, step, state });
  }
  return uses;
}

/** All outcomes of a case with their track, in the order of the tracks. */
export function outcomesOf(leakCase: CaseEntry): OutcomeUse[] {
  return (Object.keys(leakCase.data.outcomes) as Track[]).flatMap((track) =>
    leakCase.data.outcomes[track].entries.map((entry) => ({ leakCase, track, entry })),
  );
}

/** For each outcome type the outcomes of that type. */
export function outcomeUses(library: Library): Map<string, OutcomeUse[]> {
  const uses = new Map<string, OutcomeUse[]>();
  for (const use of published(library).flatMap(outcomesOf)) add(uses, use.entry.type, use);
  return uses;
}

/** For each law the outcomes in which it was applied. */
export function lawUses(library: Library): Map<string, OutcomeUse[]> {
  const uses = new Map<string, OutcomeUse[]>();
  for (const use of published(library).flatMap(outcomesOf)) {
    for (const law of new Set(use.entry.provisions.map((provision) => provision.law))) add(uses, law, use);
  }
  return uses;
}

/** The techniques of a case in the order of its steps, each once. */
export const techniquesOf = ({ data }: CaseEntry): string[] => [...new Set(data.path.steps.flatMap(({ techniques }) => techniques))];

/** The leak vectors of a case: its techniques of the exfiltration stage. */
export const vectorsOf = (library: Library, leakCase: CaseEntry): string[] =>
  techniquesOf(leakCase).filter((slug) => library.techniques.get(slug)?.data.stage === 'exfiltration');
