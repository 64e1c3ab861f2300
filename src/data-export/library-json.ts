/** The library as JSON: what the editors wrote, with addresses and derived values beside it. */
import type { z } from 'astro/zod';
import { caseSources } from '../citation/files.ts';
import { controlUses, lawUses, outcomeUses, techniquesOf, techniqueUses, type CaseEntry, type OutcomeUse } from '../domain/backlinks.ts';
import { compareSources } from '../domain/bibliography.ts';
import { citedBy, type Citing } from '../domain/cited-by.ts';
import { formatFigure } from '../domain/format-figure.ts';
import { ofLibrary } from '../domain/of-library.ts';
import { headline } from '../domain/headline.ts';
import { relatedCases } from '../domain/relations.ts';
import { caseSpans, formatSpan } from '../domain/span.ts';
import type { Section } from '../i18n/url.ts';
import type { Library } from '../library/library.ts';
import type { Entry } from '../library/yaml.ts';
import type { Source } from '../model/source.ts';
import type { Bilingual, Lang } from '../model/text.ts';
import * as vocabularies from '../model/vocabulary.ts';
import { schemaId } from './json-schema.ts';
import type { caseFile, caseRecord, libraryFile } from './model.ts';
import { addresses, provenance } from './provenance.ts';

const COMPUTED = { standing: 'derived' as const };
const both = (words: (lang: Lang) => string): Bilingual => ({ ja: words('ja'), en: words('en') });

/** The values of a case that follow from its fields. */
function derivedOf(library: Library, leakCase: CaseEntry): z.infer<typeof caseRecord>['derived'] {
  const { data } = leakCase;
  const { figure, period, vectors, outcomes } = headline(library, leakCase);
  return {
    ...COMPUTED,
    headline: figure?.n,
    period,
    vectors,
    techniques: techniquesOf(leakCase),
    outcomeTypes: outcomes,
    spans: caseSpans(data).map((span) => ({
      name: span.name,
      from: span.from.id,
      to: span.to.id,
      minDays: span.minDays,
      maxDays: Number.isFinite(span.maxDays) ? span.maxDays : null,
      coarse: span.coarse ?? false,
      words: both((lang) => formatSpan(span, lang)),
    })),
    figures: data.figures.map((one) => ({ n: one.n, words: both((lang) => formatFigure(one, lang)) })),
    related: relatedCases(library, leakCase).map(({ leakCase: { slug }, reasons }) => ({ case: slug, reasons })),
    sources: [...caseSources(library, leakCase.slug).keys()],
  };
}

const toCase = (library: Library, leakCase: CaseEntry): z.infer<typeof caseRecord> => ({
  slug: leakCase.slug,
  address: addresses('cases', leakCase.slug),
  ...leakCase.data,
  status: 'published',
  derived: derivedOf(library, leakCase),
});

const toSource = (source: Source, citing: readonly Citing[]) => ({
  ...source,
  address: addresses('sources', undefined, `source-${source.id}`),
  derived: { ...COMPUTED, citedBy: citing.map(({ kind, slug }) => ({ kind, slug })) },
});

const outcomeRef = ({ leakCase, track, entry }: OutcomeUse) => ({ case: leakCase.slug, track, outcome: entry.id });

/** Entries of a catalogue with their addresses and the places where cases use them. */
const withUses = <T extends object, U, R>(
  entries: ReadonlyMap<string, Entry<T>>,
  section: Section,
  uses: ReadonlyMap<string, U[]>,
  refer: (use: U) => R,
) =>
  [...entries.values()].map(({ slug, data }) => ({
    slug,
    address: addresses(section, slug),
    ...data,
    derived: { ...COMPUTED, uses: (uses.get(slug) ?? []).map(refer) },
  }));

const citingOf = ofLibrary((library) => citedBy(library));

/** One published case with its sources. */
export function caseJson(library: Library, leakCase: CaseEntry): z.infer<typeof caseFile> {
  const citing = citingOf(library);
  return {
    $schema: schemaId('case'),
    dataset: provenance(library),
    case: toCase(library, leakCase),
    sources: [...caseSources(library, leakCase.slug).values()].map(({ source }) => toSource(source, citing.get(source.id) ?? [])),
  };
}

/** @param library of published cases only */
export function libraryJson(library: Library): z.infer<typeof libraryFile> {
  const citing = citingOf(library);
  const step = ({ leakCase, step: { n } }: { leakCase: CaseEntry; step: { n: number } }) => ({ case: leakCase.slug, step: n });
  return {
    $schema: schemaId('library'),
    dataset: provenance(library),
    cases: [...library.cases.values()].map((leakCase) => toCase(library, leakCase)),
    techniques: withUses(library.techniques, 'techniques', techniqueUses(library), step),
    outcomes: withUses(library.outcomes, 'outcomes', outcomeUses(library), outcomeRef),
    controls: withUses(library.controls, 'controls', controlUses(library), (use) => ({ ...step(use), state: use.state })),
    laws: withUses(library.laws, 'laws', lawUses(library), outcomeRef),
    terms: [...library.terms.values()].map(({ slug, data }) => ({
      slug,
      address: addresses('glossary', undefined, `term-${slug}`),
      ...data,
    })),
    sources: [...library.sources.values()]
      .map(({ data }) => data)
      .sort(compareSources)
      .map((source) => toSource(source, citing.get(source.id) ?? [])),
    vocabularies: Object.fromEntries(Object.entries(vocabularies).map(([name, values]) => [name, values])),
  };
}
