import type { Report, Rule } from '../../library/rules/rule.ts';
import type { Entry } from '../../library/yaml.ts';
import type { LeakCase } from '../../model/case.ts';
import type { Figure } from '../../model/figure.ts';
import { numbersDiffer, twoNumbers, unledgeredNumber } from '../messages.ts';
import { numbersIn, rounds } from '../numbers.ts';
import { textsOf, type PlacedText } from '../texts.ts';

const grouped = (value: number) => value.toLocaleString('en-US');

/** What a figure counts, without the words in brackets that tell its source or its edition from another's. */
const subject = ({ what }: Figure) => what.ja.replaceAll(/（[^）]*）/g, '').trim();

/** Do the disputes of the case name both values? */
function isDisputed({ disputes }: LeakCase, a: Figure, b: Figure): boolean {
  return disputes.some(({ point, versions }) => {
    const texts = [point, ...versions.map(({ text }) => text)];
    const numbers = texts.flatMap(({ ja, en }) => [
      ...numbersIn(ja, 'ja').map(({ value }) => value),
      ...numbersIn(en, 'en').map(({ value }) => value),
      ...[...en.matchAll(/\d+/g)].map(Number),
    ]);
    return [a, b].every(({ value }) => numbers.some((number) => rounds(number, value)));
  });
}

/** The figures that `figure` supersedes, directly and through others. */
function superseded(ledger: readonly Figure[], figure: Figure): Set<number> {
  const gone = new Set<number>();
  for (let next = figure.replaces; next !== undefined && !gone.has(next); next = ledger.find(({ n }) => n === next)?.replaces)
    gone.add(next);
  return gone;
}

/** The ledger: one subject in one unit on one day has one value, unless one figure replaces the other or a dispute names both. */
function checkLedger({ data, locate }: Entry<LeakCase>, report: Report): void {
  data.figures.forEach((later, index) => {
    for (const earlier of data.figures.slice(0, index)) {
      const same = later.unit === earlier.unit && later.asOf === earlier.asOf && subject(later) === subject(earlier);
      if (!same || later.value === earlier.value) continue;
      if (superseded(data.figures, later).has(earlier.n) || isDisputed(data, later, earlier)) continue;
      report(locate(['figures', index, 'value']), twoNumbers(later.n, grouped(later.value), earlier.n, grouped(earlier.value)));
    }
  });
}

/** Every value the case holds as data: the ledger and the sanctions. */
function values({ figures, outcomes }: LeakCase): number[] {
  const sanctions = Object.values(outcomes).flatMap(({ entries }) =>
    entries.flatMap(({ sanction }) => Object.values(sanction ?? {}).filter((value) => typeof value === 'number')),
  );
  return [...figures.map(({ value }) => value), ...sanctions];
}

/** The texts of a case's data (its narratives are held to more by the rule `ledgerNumbers`): each count or sum of a thousand and more is a value of its data, exact or rounded, or stands in a dispute. */
function checkTexts(texts: readonly PlacedText[], data: LeakCase, report: Report): void {
  const known = values(data);
  const elsewhere = texts
    .filter(({ path }) => path?.[0] === 'disputes' || path?.[0] === 'figures')
    .flatMap(({ text, lang }) => numbersIn(text, lang).map(({ value }) => value));
  for (const { text, lang, path, place } of texts) {
    if (path === undefined || path[0] === 'disputes' || path[0] === 'figures') continue;
    for (const { index, text: written, value } of numbersIn(text, lang)) {
      if (known.some((exact) => rounds(value, exact)) || elsewhere.includes(value)) continue;
      const nearest = known.reduce(
        (best, candidate) => (Math.abs(candidate - value) < Math.abs(best - value) ? candidate : best),
        Infinity,
      );
      report(place(index), unledgeredNumber(written, grouped(nearest)));
    }
  }
}

/** The two languages of a text give the same counts and sums. */
function checkPairs(texts: readonly PlacedText[], report: Report): void {
  const japanese = new Map(
    texts.flatMap((placed) => (placed.lang === 'ja' && placed.path ? [[placed.path.slice(0, -1).join('.'), placed]] : [])),
  );
  for (const en of texts) {
    const ja = en.lang === 'en' && en.path ? japanese.get(en.path.slice(0, -1).join('.')) : undefined;
    if (!ja) continue;
    const [inJapanese, inEnglish] = [ja, en].map(({ text, lang }) => numbersIn(text, lang));
    const sorted = (numbers: typeof inEnglish) => [...new Set(numbers?.map(({ value }) => value))].sort((a, b) => a - b).map(grouped);
    if (sorted(inJapanese).join() === sorted(inEnglish).join()) continue;
    report(en.place(inEnglish?.[0]?.index ?? 0), numbersDiffer(sorted(inJapanese), sorted(inEnglish)));
  }
}

/** The same fact does not come with two numbers: within the ledger, between texts and ledger, between the languages. */
export const numbers: Rule = (library, report) => {
  const texts = Map.groupBy(textsOf(library), ({ slug }) => slug);
  for (const [slug, entry] of library.cases) {
    const own = texts.get(slug) ?? [];
    checkLedger(entry, report);
    checkTexts(own, entry.data, report);
    checkPairs(own, report);
  }
};
