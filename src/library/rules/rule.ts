import type { Library } from '../library.ts';
import type { Bilingual } from '../../model/text.ts';
import type { Fault, Place } from '../problem.ts';

/** A rule that no single schema can state: it looks at the library and tells what is wrong. */
export type Rule = (library: Library, report: Report) => void;
export type Report = (place: Place, message: Bilingual) => void;

/** Runs rules and gathers what they report. */
export function runRules(library: Library, rules: readonly Rule[]): Fault[] {
  const faults: Fault[] = [];
  for (const rule of rules) rule(library, ({ file, line, column }, message) => faults.push({ file, line, column, message }));
  return faults;
}
