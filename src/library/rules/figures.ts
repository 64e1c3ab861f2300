import * as say from '../messages/rules.ts';
import type { Rule } from './rule.ts';

/** Figures count whole things. At most one headline per ledger (a case of which nobody counted the data has none); a figure replaces an earlier one that exists. */
export const figures: Rule = (library, report) => {
  for (const { data, locate } of library.cases.values()) {
    const ledger = data.figures;
    const headlines = ledger.filter(({ headline }) => headline).length;
    if (headlines > 1) report(locate(['figures']), say.headlines(headlines));
    const numbers = new Set(ledger.map(({ n }) => n));
    ledger.forEach(({ n, value, replaces }, index) => {
      if (!Number.isSafeInteger(value)) report(locate(['figures', index, 'value']), say.notWhole(value));
      if (replaces === undefined) return;
      const at = () => locate(['figures', index, 'replaces']);
      if (!numbers.has(replaces)) report(at(), say.replacesNothing(n, replaces));
      else if (replaces >= n) report(at(), say.replacesLater(n, replaces));
    });
  }
};
