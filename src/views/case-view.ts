/** Everything a case page prints that is not simply a field of the case. */
import { CASE_SECTIONS } from '../domain/case-sections.ts';
import { bibliography, sourceIds, type Bibliography } from '../domain/bibliography.ts';
import { outcomesOf, techniquesOf, vectorsOf, type CaseEntry } from '../domain/backlinks.ts';
import { yearsOf } from '../domain/format-date.ts';
import { handout, type Handout } from '../domain/handout.ts';
import { headline, type Headline } from '../domain/headline.ts';
import { relatedCases, type Relation } from '../domain/relations.ts';
import { caseSpans, type CaseSpan } from '../domain/span.ts';
import { t } from '../i18n/t.ts';
import type { Library } from '../library/library.ts';
import type { Lang } from '../model/text.ts';
import type { Facets } from '../search/facets.ts';
import { sizeClass } from '../search/size-class.ts';

export interface CaseView {
  bibliography: Bibliography;
  headline: Headline;
  spans: CaseSpan[];
  relations: Relation[];
  contents: { anchor: string; text: string }[];
  facets: Facets;
  handout: Handout;
}

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];

/** What the search can filter a case by. */
export function caseFacets(library: Library, leakCase: CaseEntry): Facets {
  const { data } = leakCase;
  const years = (wanted: 'act' | 'disclosure') =>
    unique(data.timeline.filter(({ kind }) => kind === wanted).flatMap(({ date }) => yearsOf(date)))
      .sort()
      .map(String);
  return {
    kind: ['case'],
    vector: vectorsOf(library, leakCase),
    technique: techniquesOf(leakCase),
    outcome: unique(outcomesOf(leakCase).map(({ entry }) => entry.type)),
    control: unique(data.path.steps.flatMap(({ controls }) => controls.map(({ control }) => control))),
    law: unique(outcomesOf(leakCase).flatMap(({ entry }) => entry.provisions.map(({ law }) => law))),
    sector: data.sectors,
    role: [data.insider.role],
    employment: [data.insider.employment],
    data: data.data.kinds,
    size: [sizeClass(data.figures.find((figure) => figure.headline))],
    acted: years('act'),
    disclosed: years('disclosure'),
  };
}

export function caseView(library: Library, leakCase: CaseEntry, lang: Lang): CaseView {
  const narrative = library.narratives.get(leakCase.slug)?.[lang];
  const cited = [...sourceIds(leakCase.data), ...(narrative?.citations.flatMap(({ sources }) => sources) ?? [])];
  return {
    bibliography: bibliography(library, cited),
    headline: headline(library, leakCase),
    spans: caseSpans(leakCase.data),
    relations: relatedCases(library, leakCase),
    contents: CASE_SECTIONS.map((section) => ({ anchor: section, text: t(lang, `case.${section}`) })),
    facets: caseFacets(library, leakCase),
    handout: handout(leakCase.data),
  };
}
