/** Everything the page of outcomes compared prints. */
import { awards, otherClaims } from '../domain/awards.ts';
import { publishedCases, type CaseEntry } from '../domain/backlinks.ts';
import { bibliography, sourceIds } from '../domain/bibliography.ts';
import { penalLaws } from '../domain/ceilings.ts';
import { instruments, instrumentsApart } from '../domain/instruments.ts';
import { courses } from '../domain/proceedings.ts';
import { sentences } from '../domain/sentences.ts';
import type { Library } from '../library/library.ts';

const different = (rows: readonly { leakCase: CaseEntry }[]): CaseEntry[] => [...new Set(rows.map(({ leakCase }) => leakCase))];

export function sanctionsView(library: Library) {
  const cases = publishedCases(library);
  const criminal = sentences(library);
  const rungs = instruments(library);
  const apart = instrumentsApart(library);
  const civil = awards(library);
  const claims = otherClaims(library);
  const applied = (slug: string) => criminal.filter(({ ceilings }) => ceilings.some(({ law }) => law.slug === slug)).length;
  // Those under which somebody was sentenced come first.
  const laws = penalLaws(library).sort((a, b) => applied(b.slug) - applied(a.slug));
  const measures = [...rungs, ...apart].flatMap(({ uses }) => uses);
  const reviewed = cases.flatMap(({ data }) =>
    [data.outcomes.criminal, data.outcomes.civil].flatMap(({ entries }) => courses(entries).flat(2)),
  );
  const cited = [
    ...[...criminal, ...measures, ...civil, ...claims].flatMap(({ entry }) => entry.sources),
    ...reviewed.flatMap(({ sources }) => sources),
    ...laws.flatMap(({ data }) =>
      sourceIds([data.ceiling, ...data.versions.map(({ ceiling }) => ceiling)].filter((one) => one !== undefined)),
    ),
  ];
  return {
    cases,
    /** Cases that appear on the page at all. */
    shown: different([...criminal, ...measures, ...civil, ...claims]).length,
    criminal: { rows: criminal, cases: different(criminal) },
    administrative: { rows: [...rungs, ...apart], cases: different(measures) },
    civil: { rows: civil, cases: different(civil), most: Math.max(0, ...civil.map(({ sanction }) => sanction.awardPerPersonYen ?? 0)) },
    claims,
    laws,
    bibliography: bibliography(library, cited),
  };
}
