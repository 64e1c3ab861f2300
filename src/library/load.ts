/** Reads content/ into a Library, collecting every fault instead of stopping at the first. */
import { z } from 'astro/zod';
import { leakCase } from '../model/case.ts';
import { control, law, outcomeType, technique, term } from '../model/catalogue.ts';
import { source } from '../model/source.ts';
import { LANGS, SLUG, type Lang } from '../model/text.ts';
import { diskFiles, type ContentFiles } from './files.ts';
import { isContent, strayFaults } from './layout.ts';
import type { Library } from './library.ts';
import * as say from './messages/files.ts';
import { anchorsDiffer, imageMissing } from './messages/narrative.ts';
import { NO_MEMORY, type Memory } from './memory.ts';
import { readNarrative, type Narrative, type NarrativeReading } from './narrative.ts';
import type { Placeholder } from './placeholders.ts';
import { sortProblems, tell, type Fault, type Problem } from './problem.ts';
import { published } from './published.ts';
import { readText } from './read-text.ts';
import { checkRules } from './rules/index.ts';
import { readYaml, type Entry, type Locate, type Reading } from './yaml.ts';

export interface Loaded {
  library: Library;
  /** The faults in the language asked for, in the order of files and places. */
  problems: Problem[];
  faults: Fault[];
}

export interface LoadOptions {
  /** Language in which problems are told. */
  lang?: Lang;
  files?: ContentFiles;
  memory?: Memory;
  /**
   * Whether drafts are in the library: they never leave the house, so only the check, the live preview and the editors'
   * own tools ask for them.
   */
  drafts?: boolean;
  /** Whether the editorial rules are asked too. */
  editorial?: boolean;
}

/** Ids in a list of entries of which some may be faulty. */
const listedIds = (raw: unknown): string[] =>
  Array.isArray(raw) ? raw.flatMap((item: { id?: unknown } | null) => (typeof item?.id === 'string' ? [item.id] : [])) : [];

/** The placeholders of one entry of a list: those from its first line up to the next entry's. */
function placeholdersOf({ data, locate, placeholders }: Entry<readonly unknown[]>, index: number): Placeholder[] {
  if (placeholders.length === 0) return [];
  const start = locate([index]).line;
  const end = index + 1 < data.length ? locate([index + 1]).line : Infinity;
  return placeholders.filter(({ line }) => line >= start && line < end);
}

/**
 * Reads the whole content.
 * @param root folder of the project; files are named relative to it
 * @returns what could be read, and every fault found in files and between them, drafts included
 */
export function loadLibrary(
  root: string,
  { lang = 'en', files = diskFiles(root), memory = NO_MEMORY, drafts = false, editorial = true }: LoadOptions = {},
): Loaded {
  const folder = 'content';
  const faults: Fault[] = strayFaults(files, folder);
  const unread = new Set<string>();
  const at = (file: string, message: Fault['message']): Fault => ({ file, line: 1, column: 1, message });

  /** Names in a folder that are content and no links. */
  const names = (path: string, kind: 'file' | 'folder'): string[] =>
    files
      .list(path)
      .filter((entry) => isContent(entry.name) && entry.kind === kind)
      .map(({ name }) => name);

  /** Reads a file through the memory; `undefined`, and the faults told, where its text cannot be had. */
  function readFile<T extends { problems: readonly Fault[] }>(file: string, interpret: (text: string) => T): T | undefined {
    if (files.kind(file) !== 'file') {
      // A link is told where it stands.
      if (files.kind(file) === 'folder') faults.push(at(file, say.folderForFile));
      return undefined;
    }
    const bytes = files.read(file);
    const reading = memory.recall(file, bytes, interpreted);
    if (Array.isArray(reading)) {
      faults.push(...reading);
      return undefined;
    }
    faults.push(...reading.problems);
    return reading;

    function interpreted(): T | Fault[] {
      const read = readText(bytes, file);
      return read.text === undefined ? read.faults : interpret(read.text);
    }
  }

  function checkName(file: string, name: string): void {
    if (!SLUG.test(name)) faults.push(at(file, say.badName(name)));
  }

  /** @param inside names of the entries in the file, from what could be read of it, should it fail its schema */
  function readEntry<S extends z.ZodType>(
    file: string,
    schema: S,
    slug: string,
    inside: (raw: unknown) => string[],
  ): Entry<z.output<S>> | undefined {
    checkName(file, slug);
    const reading = readFile<Reading<z.output<S>>>(file, (text) => readYaml(text, schema, file, slug));
    if (!reading?.entry) for (const name of inside(reading?.raw)) unread.add(name);
    return reading?.entry;
  }

  /** Names of the YAML files of a folder, without their ending. */
  const yamlFiles = (name: string): { file: string; slug: string }[] =>
    names(`${folder}/${name}`, 'file')
      .filter((fileName) => fileName.endsWith('.yaml'))
      .map((fileName) => ({ file: `${folder}/${name}/${fileName}`, slug: fileName.slice(0, -'.yaml'.length) }));

  function readFolder<S extends z.ZodType>(name: string, schema: S): Map<string, Entry<z.output<S>>> {
    const entries = new Map<string, Entry<z.output<S>>>();
    for (const { file, slug } of yamlFiles(name)) {
      const entry = readEntry(file, schema, slug, () => [`${name}/${slug}`]);
      if (entry) entries.set(slug, entry);
    }
    return entries;
  }

  const sources = new Map<string, Entry<z.output<typeof source>>>();
  for (const { file, slug } of yamlFiles('sources')) {
    const list = readEntry(file, z.array(source), slug, (raw) => [`sources/${slug}.yaml`, ...listedIds(raw).map((id) => `sources/${id}`)]);
    list?.data.forEach((data, index) => {
      const locate: Locate = (path, at) => list.locate([index, ...path], at);
      const earlier = sources.get(data.id);
      if (earlier) faults.push({ ...locate(['id']), message: say.sourceTwice(data.id, earlier.file) });
      else sources.set(data.id, { slug: data.id, file, data, locate, placeholders: placeholdersOf(list, index) });
    });
  }

  /** Reads both languages of a text; what is missing or cannot be read is told. */
  function readTexts(base: string, missing: Fault['message'], components: boolean): Partial<Record<Lang, Narrative>> {
    const texts: Partial<Record<Lang, Narrative>> = {};
    for (const language of LANGS) {
      const file = `${base}/${language}.mdx`;
      if (files.kind(file) === undefined) {
        faults.push(at(file, missing));
        continue;
      }
      const reading = readFile<NarrativeReading>(file, (text) => readNarrative(text, file, { components }));
      if (!reading?.narrative) continue;
      texts[language] = reading.narrative;
      for (const { address, ...place } of reading.narrative.images) {
        if (!/^\.\/[\w.-]+$/.test(address) || files.kind(`${base}/${address.slice(2)}`) !== 'file')
          faults.push({ ...place, message: imageMissing(address) });
      }
    }
    return texts;
  }

  const cases: Entry<z.output<typeof leakCase>>[] = [];
  const narratives = new Map<string, Partial<Record<Lang, Narrative>>>();
  for (const slug of names(`${folder}/cases`, 'folder')) {
    const base = `${folder}/cases/${slug}`;
    const file = `${base}/case.yaml`;
    if (files.kind(file) === undefined) {
      faults.push(at(file, say.caseFileMissing));
      unread.add(`cases/${slug}`);
    } else {
      const entry = readEntry(file, leakCase, slug, () => [`cases/${slug}`]);
      if (entry) cases.push(entry);
    }
    const texts = readTexts(base, say.narrativeMissing, true);
    if (LANGS.some((language) => !texts[language] && files.kind(`${base}/${language}.mdx`) !== undefined)) unread.add(`cases/${slug}`);
    narratives.set(slug, texts);
  }
  cases.sort((a, b) => a.data.id.localeCompare(b.data.id, 'en', { numeric: true }));

  for (const slug of names(`${folder}/pages`, 'folder')) {
    checkName(`${folder}/pages/${slug}`, slug);
    const { ja, en } = readTexts(`${folder}/pages/${slug}`, say.pageMissing, false);
    const [anchorsJa, anchorsEn] = [ja, en].map((text) => text?.headings.map(({ id }) => id ?? '') ?? []) as [string[], string[]];
    if (ja && en && anchorsJa.join() !== anchorsEn.join()) {
      const heading = en.headings.find(({ id }, index) => id !== anchorsJa[index]) ?? at(en.file, anchorsDiffer([], []));
      faults.push({ ...heading, message: anchorsDiffer(anchorsJa, anchorsEn) });
    }
  }

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
  faults.push(...checkRules(library, editorial));
  return { library: drafts ? library : published(library), faults, problems: sortProblems(faults.map((fault) => tell(fault, lang))) };
}
