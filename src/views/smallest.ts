/** The fewest controls that break every path, and each one. */
import { publishedCases, type CaseEntry } from '../domain/backlinks.ts';
import { smallest, type Cut } from '../domain/cut-sets.ts';
import { breakingCuts, whatIfPath } from '../domain/what-if.ts';
import type { Library } from '../library/library.ts';

export interface SmallestView {
  /** Per case its smallest choices; empty where no control in the data breaks the path. */
  cases: { leakCase: CaseEntry; cuts: Cut[] }[];
  /** Cases that no choice breaks; they are left out of `all`. */
  never: CaseEntry[];
  /** The smallest choices that break all other paths at once, in the order of the controls' permanent ids. */
  all: Cut[];
}

/** Puts a choice, and choices of equal size, in the order of the permanent ids. */
function byId(library: Library, cuts: readonly Cut[]): Cut[] {
  const id = (slug: string) => library.controls.get(slug)?.data.id ?? slug;
  const sorted = cuts.map((cut) => cut.toSorted((a, b) => id(a).localeCompare(id(b), 'en')));
  return sorted.sort((a, b) => a.map(id).join(' ').localeCompare(b.map(id).join(' '), 'en'));
}

export function smallestView(library: Library): SmallestView {
  const paths = publishedCases(library).map((leakCase) => ({ leakCase, breaking: breakingCuts(whatIfPath(library, leakCase)) }));
  const breakable = paths.filter(({ breaking }) => breaking.length > 0);
  return {
    cases: paths.map(({ leakCase, breaking }) => ({ leakCase, cuts: byId(library, smallest([breaking])) })),
    never: paths.filter(({ breaking }) => breaking.length === 0).map(({ leakCase }) => leakCase),
    all: byId(library, smallest(breakable.map(({ breaking }) => breaking))),
  };
}
