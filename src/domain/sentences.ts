/** The criminal sentences of the cases, with what the law allowed at the time of the acts. */
import type { Library } from '../library/library.ts';
import type { OutcomeEntry, Sanction } from '../model/outcome.ts';
import { publishedCases, type CaseEntry } from './backlinks.ts';
import { ceilingsOf, limits, type ProvisionCeiling } from './ceilings.ts';
import { earliest } from './edtf.ts';
import { headline } from './headline.ts';
import { replacedBy } from './proceedings.ts';

export interface Sentence {
  leakCase: CaseEntry;
  entry: OutcomeEntry;
  sanction: Sanction;
  /** EDTF interval of the acts of the case; which of them were charged is not always known. */
  acts: string | undefined;
  ceilings: ProvisionCeiling[];
  /** The decision that took its place on appeal. */
  replacedBy: OutcomeEntry | undefined;
}

/** Terms and fines imposed by criminal courts, oldest first. */
export function sentences(library: Library): Sentence[] {
  return publishedCases(library)
    .flatMap((leakCase) => {
      const { entries } = leakCase.data.outcomes.criminal;
      const acts = headline(library, leakCase).period;
      return entries.flatMap((entry): Sentence[] => {
        const { sanction } = entry;
        if (!sanction?.imprisonmentMonths && !sanction?.fineYen) return [];
        const kind = sanction.imprisonmentMonths ? 'imprisonmentMonths' : 'fineYen';
        return [
          { leakCase, entry, sanction, acts, ceilings: ceilingsOf(library, entry, acts), replacedBy: replacedBy(entry, entries, kind) },
        ];
      });
    })
    .sort((a, b) => earliest(a.entry.date) - earliest(b.entry.date));
}

/** Limits of a fine: those of corporations where the provisions applied set only such, else those of natural persons. */
export function fineLimits({ ceilings }: Pick<Sentence, 'ceilings'>): number[] {
  const natural = limits(ceilings, 'fineYen');
  return natural.length > 0 ? natural : limits(ceilings, 'corporateFineYen');
}

/** A fine as a share of its limits in per cent, from the least to the most it can be; undefined where no limit is known. */
export function shareOfLimit(fineYen: number | undefined, limitsYen: readonly number[]): [least: number, most: number] | undefined {
  if (fineYen === undefined || limitsYen.length === 0) return undefined;
  return [(fineYen / Math.max(...limitsYen)) * 100, (fineYen / Math.min(...limitsYen)) * 100];
}
