import type { Rule } from './rule.ts';

/** At most one headline per ledger (a case of which nobody counted the data has none); a figure replaces an earlier one that exists. */
export const figures: Rule = (library, report) => {
  for (const { data, locate } of library.cases.values()) {
    const ledger = data.figures;
    const headlines = ledger.filter(({ headline }) => headline).length;
    if (headlines > 1) report(locate(['figures']), `${headlines} figures carry "headline: true"; one at most does`);
    const numbers = new Set(ledger.map(({ n }) => n));
    ledger.forEach(({ n, replaces }, index) => {
      if (replaces === undefined) return;
      const at = locate(['figures', index, 'replaces']);
      if (!numbers.has(replaces)) report(at, `figure ${n} replaces figure ${replaces}, which is not in the ledger`);
      else if (replaces >= n) report(at, `figure ${n} replaces figure ${replaces}; a figure replaces one with a lower number`);
    });
  }
};
