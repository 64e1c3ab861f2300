/** The facets as the search page prints them: every value with its label and how many pages of the library have it. */
import { caseFacets } from '../views/case-view.ts';
import { publishedCases } from '../domain/backlinks.ts';
import { t } from '../i18n/t.ts';
import type { Library } from '../library/library.ts';
import type { Bilingual, Lang } from '../model/text.ts';
import { DATA_KIND, INSIDER_ROLE, SECTOR } from '../model/vocabulary.ts';
import type { Facet } from './facets.ts';

interface FacetValue {
  value: string;
  label: string;
}
export interface FacetList {
  facet: Facet;
  label: string;
  values: FacetValue[];
}

/** Facets in the order of the page: first what people come for. */
const ORDER: readonly Facet[] = ['vector', 'technique', 'outcome', 'control', 'sector', 'role', 'data', 'year', 'kind'];
const KINDS = ['case', 'technique', 'outcome', 'control', 'law', 'term', 'page'] as const;

export function facetLists(library: Library, lang: Lang): FacetList[] {
  const used: Partial<Record<Facet, Set<string>>> = {};
  for (const leakCase of publishedCases(library)) {
    for (const [facet, values] of Object.entries(caseFacets(library, leakCase)) as [Facet, readonly string[]][]) {
      used[facet] = (used[facet] ?? new Set()).union(new Set(values));
    }
  }
  const inCases = (facet: Facet) => (value: FacetValue) => used[facet]?.has(value.value) ?? false;
  const vocabulary = (values: Record<string, Bilingual>): FacetValue[] =>
    Object.entries(values).map(([value, name]) => ({ value, label: name[lang] }));
  const catalogue = (name: 'techniques' | 'outcomes' | 'controls'): FacetValue[] =>
    [...library[name].values()]
      .sort((a, b) => (a.data.id < b.data.id ? -1 : 1))
      .map(({ slug, data }) => ({ value: slug, label: data.name[lang] }));

  const values: Record<Facet, FacetValue[]> = {
    vector: catalogue('techniques').filter(inCases('vector')),
    technique: catalogue('techniques'),
    outcome: catalogue('outcomes'),
    control: catalogue('controls'),
    sector: vocabulary(SECTOR).filter(inCases('sector')),
    role: vocabulary(INSIDER_ROLE).filter(inCases('role')),
    data: vocabulary(DATA_KIND).filter(inCases('data')),
    year: [...(used.year ?? [])]
      .sort()
      .reverse()
      .map((year) => ({ value: year, label: year })),
    kind: KINDS.map((kind) => ({ value: kind, label: t(lang, `kind.${kind}`) })),
  };
  return ORDER.map((facet) => ({ facet, label: t(lang, `facet.${facet}`), values: values[facet] }));
}
