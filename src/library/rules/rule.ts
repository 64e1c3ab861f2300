import type { Library } from '../library.ts';
import type { Place, Problem } from '../problem.ts';

/** A rule that no single schema can state: it looks at the library and tells what is wrong. */
export type Rule = (library: Library, report: Report) => void;
export type Report = (place: Place, message: string) => void;

/** Runs rules and gathers what they report. */
export function runRules(library: Library, rules: readonly Rule[]): Problem[] {
  const problems: Problem[] = [];
  for (const rule of rules) rule(library, ({ file, line, column }, message) => problems.push({ file, line, column, message }));
  return problems;
}
