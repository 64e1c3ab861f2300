/** What has been published and may be cited: permanent ids, pages, parts of pages, files. Once promised, always kept. */
import { z } from 'astro/zod';
import { dataAddresses } from '../data-export/dataset.ts';
import { caseChartFiles, chartFiles } from '../charts/files.ts';
import { publishedCases } from '../domain/backlinks.ts';
import { caseFiles } from '../exports/addresses.ts';
import type { Library } from '../library/library.ts';
import { LANGS } from '../model/text.ts';
import { citationFiles } from './files.ts';
import { feedAddress } from './feed.ts';
import { revisionsOf } from './changes.ts';
import { ownPages } from './own-page.ts';
import { revisionAddress, revisionFile, revisionText } from './revisions/addresses.ts';
import { byYear, chronicle } from '../domain/chronicle.ts';
import { foreseeableYears } from '../views/foreseeable.ts';

const PAGES = [
  '',
  ...['cases', 'techniques', 'outcomes', 'controls', 'laws', 'search', 'sources', 'glossary', 'about', 'method', 'changes'],
  ...['clocks', 'timeline', 'foreseeable', 'compare', 'sanctions', 'chain', 'crosswalk', 'data', 'self-check', 'sources/health'],
];

/** content/promises.yaml */
export const promises = z.strictObject({
  ids: z.record(z.string(), z.string()).describe('Permanent ids with the page they stood for when promised'),
  pages: z.array(z.string()).describe('Pages after /ja/ and /en/, both'),
  anchors: z.record(z.string(), z.array(z.string())).describe('Parts of pages, in both languages'),
  files: z.array(z.string()).describe('Addresses of files, and of the kept texts of revisions, which end in a slash'),
});
export type Promises = z.infer<typeof promises>;

/**
 * What the library as it is publishes.
 * @param revisions anchors of the revisions whose text is kept
 */
export function publishedNow(library: Library, revisions: Iterable<string> = []): Promises {
  const own = ownPages(library);
  const cases = publishedCases(library);
  const parts = cases.map(({ slug, data }): [string, string[]] => [
    `cases/${slug}`,
    [
      ...data.path.steps.map(({ n }) => `step-${n}`),
      ...data.figures.map(({ n }) => `fig-${n}`),
      ...data.timeline.map(({ id }) => `event-${id}`),
      ...Object.values(data.outcomes).flatMap(({ entries }) => entries.map(({ id }) => `outcome-${id}`)),
      ...data.causes.map(({ id }) => `cause-${id}`),
      ...data.disputes.map(({ id }) => `dispute-${id}`),
    ],
  ]);
  return {
    ids: Object.fromEntries(own.map(({ id, section, slug }) => [id, `${section}/${slug}`])),
    pages: [
      ...PAGES,
      ...foreseeableYears(library).map((year) => `foreseeable/${year}`),
      ...own.map(({ section, slug }) => `${section}/${slug}`),
      ...cases.map(({ slug }) => `cases/${slug}/teach`),
    ],
    anchors: {
      ...Object.fromEntries(parts),
      changes: cases.flatMap(revisionsOf).map(({ anchor }) => anchor),
      glossary: [...library.terms.keys()].map((slug) => `term-${slug}`),
      sources: [...library.sources.keys()].map((id) => `source-${id}`),
      timeline: byYear(chronicle(library)).map(({ year }) => `year-${year}`),
    },
    files: [
      ...LANGS.map(feedAddress),
      ...citationFiles(library).map(({ section, slug, file }) => `/data/${section}/${slug}/${file}`),
      ...dataAddresses(library),
      ...cases.flatMap(({ slug }) => caseFiles(slug)),
      ...chartFiles(library),
      ...caseChartFiles(library),
      ...[...revisions].flatMap((one) => [revisionAddress(one), ...LANGS.map((lang) => revisionText(one, lang)), revisionFile(one)]),
    ],
  };
}

const union = (old: readonly string[], now: readonly string[]): string[] => [...new Set([...old, ...now])];

/** The old promises with the new ones after them; nothing is ever taken away, and an id keeps the page it stood for. */
export function addPromises(old: Promises, now: Promises): Promises {
  const places = union(Object.keys(old.anchors), Object.keys(now.anchors));
  return {
    ids: { ...now.ids, ...old.ids },
    pages: union(old.pages, now.pages),
    anchors: Object.fromEntries(places.map((place) => [place, union(old.anchors[place] ?? [], now.anchors[place] ?? [])])),
    files: union(old.files, now.files),
  };
}
