/** What civil courts awarded each person, and what was claimed. */
import type { Library } from '../library/library.ts';
import type { OutcomeEntry, Sanction } from '../model/outcome.ts';
import { publishedCases, type CaseEntry } from './backlinks.ts';
import { earliest, latest } from './edtf.ts';
import { replacedBy } from './proceedings.ts';

export interface Award {
  leakCase: CaseEntry;
  entry: OutcomeEntry;
  sanction: Sanction;
  /** The decision that took its place in the same proceedings. */
  replacedBy: OutcomeEntry | undefined;
}

const civil = (library: Library) =>
  publishedCases(library).flatMap((leakCase) => leakCase.data.outcomes.civil.entries.map((entry) => ({ leakCase, entry })));

/** Decisions on damages per person, those that dismissed the claim included, oldest first; one whose day is not known stands at its latest. */
export function awards(library: Library): Award[] {
  return civil(library)
    .flatMap(({ leakCase, entry }): Award[] => {
      const { sanction } = entry;
      if (sanction?.awardPerPersonYen === undefined) return [];
      return [{ leakCase, entry, sanction, replacedBy: replacedBy(entry, leakCase.data.outcomes.civil.entries, 'awardPerPersonYen') }];
    })
    .sort((a, b) => latest(a.entry.date) - latest(b.entry.date));
}

/** Suits with a sum claimed and no award per person beside it: undecided as far as known, or not about persons one by one. Oldest first. */
export function otherClaims(library: Library): Omit<Award, 'replacedBy'>[] {
  return civil(library)
    .flatMap(({ leakCase, entry }) =>
      entry.sanction?.claimYen !== undefined && entry.sanction.awardPerPersonYen === undefined
        ? [{ leakCase, entry, sanction: entry.sanction }]
        : [],
    )
    .sort((a, b) => earliest(a.entry.date) - earliest(b.entry.date));
}
