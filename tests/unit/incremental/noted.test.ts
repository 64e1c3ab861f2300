/**
 * Whatever is made of the library notes all it hangs on: a value is changed, everything that can be made without Astro is
 * made from both libraries, and what differs must have noted a read that differs. Each run picks other values.
 */
import { expect, test } from 'vitest';
import { CASE_CHARTS, CHART_NAMES, chartOf } from '../../../src/charts/registry.ts';
import { citationFile, citationFiles } from '../../../src/citation/files.ts';
import { dataFiles } from '../../../src/data-export/registry.ts';
import { quiz } from '../../../src/domain/quiz.ts';
import { reading, readName, valuesOf, type Reads } from '../../../src/incremental/reads.ts';
import { sumOf } from '../../../src/incremental/read-name.ts';
import { trackedLibrary } from '../../../src/incremental/tracked-library.ts';
import type { Library } from '../../../src/library/library.ts';
import { LANGS } from '../../../src/model/text.ts';
import { caseView } from '../../../src/views/case-view.ts';
import { library } from '../../real-library.ts';
import { below, seeded } from '../seeded.ts';

const SEED = Number(process.env['LEAKPATH_SEED'] ?? Date.now() % 1_000_000);
const CHANGES = Number(process.env['LEAKPATH_CHANGES'] ?? 12);
const CATALOGUES = ['cases', 'cases', 'cases', 'techniques', 'outcomes', 'controls', 'laws', 'terms', 'sources'] as const;

/** Everything that can be made, by its name. */
function things(from: Library): Map<string, () => string> {
  const made = new Map<string, () => string>();
  for (const { address, make } of dataFiles(from)) made.set(address, make);
  for (const { file, ...place } of citationFiles(from))
    made.set(`${place.section}/${place.slug}/${file}`, () => citationFile(from, place, file, '2026-01-01'));
  for (const lang of LANGS) {
    for (const name of CHART_NAMES) made.set(`chart ${name} ${lang}`, () => JSON.stringify(chartOf(name).make(from, lang)));
    for (const leakCase of from.cases.values()) {
      made.set(`chain ${leakCase.slug} ${lang}`, () => JSON.stringify(CASE_CHARTS.chain.make(from, leakCase, lang)));
      made.set(`quiz ${leakCase.slug} ${lang}`, () => JSON.stringify(quiz(from, leakCase, lang)));
      made.set(`view ${leakCase.slug} ${lang}`, () => {
        const { bibliography, relations, ...rest } = caseView(from, leakCase, lang);
        return JSON.stringify([[...bibliography], relations.map(({ leakCase: { slug }, reasons }) => [slug, reasons]), rest]);
      });
    }
  }
  return made;
}

/** Places of all texts and numbers below a value. */
function leaves(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

const TITLES = /^(?:title|name|short|text|label|what|publisher|ja|en|value|date|plain|definition)$/;

/** The library with one text longer, or one number greater. */
function withChange(next: () => number): { changed: Library; where: string } {
  for (;;) {
    const catalogue = CATALOGUES[below(next, CATALOGUES.length)] ?? 'cases';
    const entries = [...library[catalogue].values()];
    const entry = entries[below(next, entries.length)];
    const all = leaves(entry?.data).filter((path) => TITLES.test(path.at(-1) ?? ''));
    const path = all[below(next, all.length)];
    if (!entry || !path) continue;
    const data = structuredClone(entry.data) as unknown as Record<string, unknown>;
    const holder = path.slice(0, -1).reduce((value, key) => value[key] as Record<string, unknown>, data);
    const last = path.at(-1) ?? '';
    const value = holder[last];
    if (typeof value === 'number') holder[last] = value + 1;
    else if (typeof value === 'string' && !/^[\d-]{4,}/.test(value)) holder[last] = `${value}改`;
    else continue;
    const where = `${catalogue}/${entry.slug}/${path.join('/')}`;
    const map = new Map(library[catalogue] as ReadonlyMap<string, unknown>).set(entry.slug, { ...entry, data });
    return { changed: { ...library, [catalogue]: map }, where };
  }
}

test(`what differs after a change has noted a read that differs (LEAKPATH_SEED=${SEED})`, { timeout: 120_000 }, () => {
  const next = seeded(SEED);
  const before = new Map<string, { value: string; reads: Reads }>();
  for (const [name, make] of things(trackedLibrary(library))) before.set(name, reading(make));
  const unnoted: string[] = [];
  let differing = 0;
  for (let count = 0; count < CHANGES; count += 1) {
    const { changed, where } = withChange(next);
    for (const [name, make] of things(changed)) {
      const known = before.get(name);
      if (!known || make() === known.value) continue;
      differing += 1;
      if (![...valuesOf(known.reads)].map(readName).some((read) => sumOf(library, read) !== sumOf(changed, read)))
        unnoted.push(`${where}: ${name}`);
    }
  }
  expect(unnoted).toEqual([]);
  expect(differing).toBeGreaterThan(CHANGES);
});
