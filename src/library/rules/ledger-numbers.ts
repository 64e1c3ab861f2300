import { writtenValue } from '../../domain/written-number.ts';
import type { LeakCase } from '../../model/case.ts';
import { LANGS, type Lang } from '../../model/text.ts';
import { numberOutsideLedger } from '../messages/narrative.ts';
import type { Rule } from './rule.ts';

/** Counts and sums as each language writes them; years, dates and small numbers are none. */
const COUNTS: Record<Lang, RegExp> = {
  ja: /(?:\d[\d,]*(?:\.\d+)?[億万千]?)+(?=[件人名社円世団回]|ファイル)|(?:\d[\d,]*(?:\.\d+)?[億万])+(?:\d[\d,]*千?)?|\d{1,3}(?:,\d{3})+/g,
  en: /\d+(?:\.\d+)? (?:million|billion)|\d{1,3}(?:,\d{3})+|\d{3,}(?= (?:records|items|people|persons|customers|contracts|households|companies|organisations|files|yen)\b)/g,
};

/** Numbers below are told in words as they come: two companies, three times. */
const LEAST = 100;

/** Every number of the figure ledger and of the outcomes. */
function ledgerOf({ figures, outcomes }: LeakCase): Set<number> {
  const numbers = (data: unknown): number[] =>
    typeof data === 'number' ? [data] : typeof data === 'object' && data !== null ? Object.values(data).flatMap(numbers) : [];
  return new Set([...figures.map(({ value }) => value), ...numbers(outcomes)]);
}

/** A count or a sum in a narrative stands in the ledger, with its owner and its date. */
export const ledgerNumbers: Rule = (library, report) => {
  for (const [slug, texts] of library.narratives) {
    const data = library.cases.get(slug)?.data;
    if (!data) continue;
    const ledger = ledgerOf(data);
    for (const lang of LANGS) {
      for (const { text, ...place } of texts[lang]?.texts ?? []) {
        // Full-width digits count as what they look like; the length stays, so that the place is right.
        const plain = text.replace(/[０-９，．]/g, (sign) => sign.normalize('NFKC'));
        for (const { 0: written, index } of plain.matchAll(COUNTS[lang])) {
          const value = writtenValue(written);
          if (value >= LEAST && !ledger.has(value)) report({ ...place, column: place.column + index }, numberOutsideLedger(written));
        }
      }
    }
  }
};
