/** The facets as the search page prints them: every value with its label and how many pages of the library have it. */
import { t } from '../i18n/t.ts';
import type { Library } from '../library/library.ts';
import type { Bilingual, Lang } from '../model/text.ts';
import { DATA_KIND, EMPLOYMENT, INSIDER_ROLE, SECTOR, TRACK } from '../model/vocabulary.ts';
import type { Facet } from './facets.ts';
import { pageFacets } from './page-facets.ts';
import { countValues } from './selection.ts';
import { SIZE_CLASSES } from './size-class.ts';

export interface FacetValue {
  value: string;
  label: string;
  /** Pages of the library that have it. */
  count: number;
  /** Heading under which it stands: outcomes by their track. */
  group?: string;
}
export interface FacetList {
  facet: Facet;
  label: string;
  values: FacetValue[];
}

/** Facets in the order of the page: first what people come for. */
const ORDER: readonly Facet[] = [
  'vector',
  'technique',
  'outcome',
  'control',
  'law',
  'sector',
  'role',
  'employment',
  'data',
  'size',
  'acted',
  'disclosed',
  'kind',
];
const KINDS = ['case', 'technique', 'outcome', 'control', 'law', 'term', 'page'] as const;

type Named = Omit<FacetValue, 'count'>;

/**
 * Every value of every facet that a page of the library has, in the order of the page.
 * @param overviews how many pages are lists or texts about the library
 */
export function facetLists(library: Library, lang: Lang, overviews = 1): FacetList[] {
  const counts = countValues(pageFacets(library, overviews), {});
  const vocabulary = (values: Record<string, Bilingual>): Named[] =>
    Object.entries(values).map(([value, name]) => ({ value, label: name[lang] }));
  const catalogue = (name: 'techniques' | 'outcomes' | 'controls' | 'laws'): Named[] =>
    [...library[name].values()]
      .sort((a, b) => (a.data.id < b.data.id ? -1 : 1))
      .map(({ slug, data }) => ({ value: slug, label: data.name[lang] }));
  const tracks = Object.keys(TRACK) as (keyof typeof TRACK)[];
  const outcomes = tracks.flatMap((track) =>
    catalogue('outcomes')
      .filter(({ value }) => library.outcomes.get(value)?.data.track === track)
      .map((named) => ({ ...named, group: TRACK[track][lang] })),
  );
  const years = (facet: 'acted' | 'disclosed'): Named[] =>
    Object.keys(counts[facet])
      .sort()
      .reverse()
      .map((year) => ({ value: year, label: year }));

  const values: Record<Facet, Named[]> = {
    vector: catalogue('techniques'),
    technique: catalogue('techniques'),
    outcome: outcomes,
    control: catalogue('controls'),
    law: catalogue('laws'),
    sector: vocabulary(SECTOR),
    role: vocabulary(INSIDER_ROLE),
    employment: vocabulary(EMPLOYMENT),
    data: vocabulary(DATA_KIND),
    size: SIZE_CLASSES.map((value) => ({ value, label: t(lang, `size.${value}`) })),
    acted: years('acted'),
    disclosed: years('disclosed'),
    kind: KINDS.map((kind) => ({ value: kind, label: t(lang, `kind.${kind}`) })),
  };
  return ORDER.map((facet) => ({
    facet,
    label: t(lang, `facet.${facet}`),
    values: values[facet].map((named) => ({ ...named, count: counts[facet][named.value] ?? 0 })).filter(({ count }) => count > 0),
  }));
}
