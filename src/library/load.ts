/** Reads content/ into a Library, collecting every problem instead of stopping at the first. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { leakCase } from '../model/case.ts';
import { control, law, outcomeType, technique, term } from '../model/catalogue.ts';
import { source } from '../model/source.ts';
import { LANGS, type Lang } from '../model/text.ts';
import type { Library } from './library.ts';
import { readNarrative, type Narrative } from './narrative.ts';
import type { Placeholder } from './placeholders.ts';
import { sortProblems, type Problem } from './problem.ts';
import { published } from './published.ts';
import { checkRules } from './rules/index.ts';
import { readYaml, type Entry, type Locate } from './yaml.ts';

export interface Loaded {
  library: Library;
  problems: Problem[];
}

/** Names in a folder that are content: sorted, without hidden files and `_template`. */
function names(folder: string): string[] {
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => !/^[._]/.test(name))
        .sort()
    : [];
}

/** Ids in a list of entries of which some may be faulty. */
const listedIds = (raw: unknown): string[] =>
  Array.isArray(raw) ? raw.flatMap((item: { id?: unknown } | null) => (typeof item?.id === 'string' ? [item.id] : [])) : [];

/** The placeholders of one entry of a list: those from its first line up to the next entry's. */
function placeholdersOf({ data, locate, placeholders }: Entry<readonly unknown[]>, index: number): Placeholder[] {
  const start = locate([index]).line;
  const end = index + 1 < data.length ? locate([index + 1]).line : Infinity;
  return placeholders.filter(({ line }) => line >= start && line < end);
}

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Reads the whole content.
 * @param root folder of the project; files are named relative to it
 * @param options.drafts whether drafts are in the library: they never leave the house, so only the check, the live preview
 *   and the editors' own tools ask for them
 * @returns what could be read, and every problem found in files and between them, drafts included
 */
export function loadLibrary(root: string, { drafts = false }: { drafts?: boolean } = {}): Loaded {
  const folder = 'content';
  const problems: Problem[] = [];
  const unread = new Set<string>();
  const read = (file: string) => readFileSync(join(root, file), 'utf8');

  /** @param names names of the entries in the file, from what could be read of it, should it fail its schema */
  function readEntry<S extends z.ZodType>(
    file: string,
    schema: S,
    slug: string,
    names: (raw: unknown) => string[],
  ): Entry<z.output<S>> | undefined {
    if (!SLUG.test(slug)) {
      problems.push({ file, line: 1, column: 1, message: `the name "${slug}" may use lower-case letters, digits and hyphens only` });
    }
    const reading = readYaml(read(file), schema, file, slug);
    problems.push(...reading.problems);
    if (!reading.entry) for (const name of names(reading.raw)) unread.add(name);
    return reading.entry;
  }

  function readFolder<S extends z.ZodType>(name: string, schema: S): Map<string, Entry<z.output<S>>> {
    const entries = new Map<string, Entry<z.output<S>>>();
    for (const fileName of names(join(root, folder, name))) {
      const file = `${folder}/${name}/${fileName}`;
      if (!fileName.endsWith('.yaml')) {
        problems.push({ file, line: 1, column: 1, message: 'only .yaml files stand here' });
        continue;
      }
      const slug = fileName.slice(0, -'.yaml'.length);
      const entry = readEntry(file, schema, slug, () => [`${name}/${slug}`]);
      if (entry) entries.set(slug, entry);
    }
    return entries;
  }

  const sources = new Map<string, Entry<z.output<typeof source>>>();
  for (const fileName of names(join(root, folder, 'sources'))) {
    const file = `${folder}/sources/${fileName}`;
    const list = readEntry(file, z.array(source), fileName.slice(0, -'.yaml'.length), (raw) => [
      `sources/${fileName}`,
      ...listedIds(raw).map((id) => `sources/${id}`),
    ]);
    list?.data.forEach((data, index) => {
      const locate: Locate = (path, at) => list.locate([index, ...path], at);
      const earlier = sources.get(data.id);
      if (earlier) {
        problems.push({
          ...locate(['id']),
          message: `the source "${data.id}" already stands in ${earlier.file}; use another id or cite that one`,
        });
      } else sources.set(data.id, { slug: data.id, file, data, locate, placeholders: placeholdersOf(list, index) });
    });
  }

  const cases: Entry<z.output<typeof leakCase>>[] = [];
  const narratives = new Map<string, Partial<Record<Lang, Narrative>>>();
  for (const slug of names(join(root, folder, 'cases'))) {
    const base = `${folder}/cases/${slug}`;
    const file = `${base}/case.yaml`;
    if (!existsSync(join(root, file))) {
      problems.push({ file, line: 1, column: 1, message: 'is missing; a case folder holds case.yaml, ja.mdx and en.mdx' });
      continue;
    }
    const entry = readEntry(file, leakCase, slug, () => [`cases/${slug}`]);
    if (entry) cases.push(entry);
    const texts: Partial<Record<Lang, Narrative>> = {};
    for (const lang of LANGS) {
      const text = `${base}/${lang}.mdx`;
      if (!existsSync(join(root, text))) {
        problems.push({
          file: text,
          line: 1,
          column: 1,
          message: 'is missing: every case is told in Japanese (ja.mdx) and in English (en.mdx)',
        });
        continue;
      }
      const reading = readNarrative(read(text), text);
      problems.push(...reading.problems);
      if (reading.narrative) texts[lang] = reading.narrative;
      else unread.add(`cases/${slug}`);
    }
    narratives.set(slug, texts);
  }
  cases.sort((a, b) => a.data.id.localeCompare(b.data.id, 'en'));

  const library: Library = {
    cases: new Map(cases.map((entry) => [entry.slug, entry])),
    techniques: readFolder('techniques', technique),
    outcomes: readFolder('outcomes', outcomeType),
    controls: readFolder('controls', control),
    laws: readFolder('laws', law),
    terms: readFolder('terms', term),
    sources,
    narratives,
    unread,
  };
  problems.push(...checkRules(library));
  return { library: drafts ? library : published(library), problems: sortProblems(problems) };
}
