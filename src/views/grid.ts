/** Grids over all cases: techniques, outcomes and controls as rows, cases as columns, each filled cell with its proof. */
import { controlUses, outcomeUses, publishedCases, techniqueUses, type CaseEntry } from '../domain/backlinks.ts';
import { earliest } from '../domain/edtf.ts';
import { formatDate, yearsOf } from '../domain/format-date.ts';
import { effectAt } from '../domain/what-if.ts';
import { list, t } from '../i18n/t.ts';
import { url, type Section } from '../i18n/url.ts';
import type { Catalogue, Library } from '../library/library.ts';
import type { Bilingual, Lang } from '../model/text.ts';
import { CONTROL_FAMILY, CONTROL_STATE, STAGE, STANDING, TRACK } from '../model/vocabulary.ts';
import { effectWords } from './what-if.ts';

export interface GridItem {
  /** What stands in the cell: a step number, a year. */
  text: string;
  href: string;
  /** The same in full words, for those who do not see the place of the cell. */
  label: string;
  standing: keyof typeof STANDING;
  /** For controls: whether it stops the step. */
  stops?: boolean;
}
export interface GridRow {
  name: string;
  href: string;
  /** One list for each case. */
  cells: GridItem[][];
}
export interface Grid {
  columns: { slug: string; name: string; href: string }[];
  groups: { title: string; rows: GridRow[] }[];
}

interface Plan<T extends { id: string; name: Bilingual }, V extends Record<string, Bilingual>> {
  /** The columns; all published cases where left out. */
  cases?: readonly CaseEntry[];
  section: Section;
  catalogue: Catalogue<T>;
  vocabulary: V;
  group: (data: T) => keyof V;
  order: (a: T, b: T) => number;
  items: (slug: string, leakCase: CaseEntry) => GridItem[];
}

const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id, 'en');

/** Rows that no case fills are left out, and groups without rows with them. */
function grid<T extends { id: string; name: Bilingual }, V extends Record<string, Bilingual>>(
  library: Library,
  lang: Lang,
  { cases = publishedCases(library), section, catalogue, vocabulary, group, order, items }: Plan<T, V>,
): Grid {
  const entries = [...catalogue.values()].sort((a, b) => order(a.data, b.data) || byId(a.data, b.data));
  return {
    columns: cases.map(({ slug, data }) => ({ slug, name: data.short[lang], href: url(lang, 'cases', slug) })),
    groups: Object.entries(vocabulary).flatMap(([value, title]) => {
      const rows = entries
        .filter(({ data }) => group(data) === value)
        .map(({ slug, data }) => ({
          name: data.name[lang],
          href: url(lang, section, slug),
          cells: cases.map((leakCase) => items(slug, leakCase)),
        }))
        .filter(({ cells }) => cells.some((cell) => cell.length > 0));
      return rows.length > 0 ? [{ title: title[lang], rows }] : [];
    }),
  };
}

const stepItem = (
  lang: Lang,
  { slug, data }: CaseEntry,
  step: CaseEntry['data']['path']['steps'][number],
  ...more: string[]
): GridItem => ({
  text: String(step.n),
  href: url(lang, 'cases', slug, `step-${step.n}`),
  label: list([data.short[lang], t(lang, 'path.step', { n: step.n }), STANDING[step.standing][lang], ...more], lang),
  standing: step.standing,
});

/** Looks up the uses of an entry in a case; searched anew for each cell, a grid would cost the square of the library. */
function byCase<U extends { leakCase: CaseEntry }>(uses: ReadonlyMap<string, readonly U[]>) {
  const grouped = new Map([...uses].map(([slug, all]) => [slug, Map.groupBy(all, ({ leakCase }) => leakCase)]));
  return (slug: string, leakCase: CaseEntry): readonly U[] => grouped.get(slug)?.get(leakCase) ?? [];
}

/** What a grid shows where it does not show everything. */
export interface GridPart {
  stages?: readonly (keyof typeof STAGE)[];
  cases?: readonly CaseEntry[];
}

/** Techniques under their stages; a cell holds the steps that used the technique. */
export function techniqueGrid(library: Library, lang: Lang, { stages, cases }: GridPart = {}): Grid {
  const usesIn = byCase(techniqueUses(library));
  const wanted = Object.fromEntries(Object.entries(STAGE).filter(([stage]) => stages?.includes(stage as keyof typeof STAGE) ?? true));
  return grid(library, lang, {
    ...(cases && { cases }),
    section: 'techniques',
    catalogue: library.techniques,
    vocabulary: wanted,
    group: ({ stage }) => stage,
    order: byId,
    items: (slug, leakCase) => usesIn(slug, leakCase).map(({ step }) => stepItem(lang, leakCase, step)),
  });
}

/** Outcome types under their tracks, mildest first; a cell holds the years, each leading to the outcome. */
export function outcomeGrid(library: Library, lang: Lang): Grid {
  const usesIn = byCase(outcomeUses(library));
  return grid(library, lang, {
    section: 'outcomes',
    catalogue: library.outcomes,
    vocabulary: TRACK,
    group: ({ track }) => track,
    order: (a, b) => a.severity - b.severity,
    items: (slug, leakCase) =>
      [...usesIn(slug, leakCase)]
        .sort((a, b) => earliest(a.entry.date) - earliest(b.entry.date))
        .map(({ entry }) => ({
          text: String(yearsOf(entry.date)[0]),
          href: url(lang, 'cases', leakCase.slug, `outcome-${entry.id}`),
          label: list(
            [leakCase.data.short[lang], formatDate(entry.date, lang), entry.addressee[lang], STANDING[entry.standing][lang]],
            lang,
          ),
          standing: entry.standing,
        })),
  });
}

/** Controls under their families; a cell holds the steps at which the control was to be expected. */
export function controlGrid(library: Library, lang: Lang): Grid {
  const usesIn = byCase(controlUses(library));
  return grid(library, lang, {
    section: 'controls',
    catalogue: library.controls,
    vocabulary: CONTROL_FAMILY,
    group: ({ family }) => family,
    order: byId,
    items: (slug, leakCase) =>
      usesIn(slug, leakCase).flatMap(({ step, state }) => {
        const control = library.controls.get(slug);
        if (!control) return [];
        const effect = effectAt(control.data, step, state);
        const item = stepItem(lang, leakCase, step, CONTROL_STATE[state][lang], effectWords(effect, lang));
        return [{ ...item, stops: effect === 'stops' }];
      }),
  });
}
