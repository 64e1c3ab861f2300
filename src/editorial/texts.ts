/** Every text of the content with its language, its standing and the place of each of its characters. */
import { ofLibrary } from '../domain/of-library.ts';
import type { Library } from '../library/library.ts';
import type { Run } from '../library/narrative.ts';
import type { Place } from '../library/problem.ts';
import type { Entry, Path } from '../library/yaml.ts';
import { LANGS, type Lang } from '../model/text.ts';

export interface PlacedText {
  lang: Lang;
  text: string;
  /** Slug of the case it belongs to; none for the catalogues. */
  slug: string | undefined;
  /** Standing of the statement; none where a text states nothing by itself (titles, labels, teaching). */
  standing: string | undefined;
  /** Ids of the sources the statement cites. */
  sources: readonly string[];
  /** Path in the file of data; none in a narrative. */
  path: Path | undefined;
  /** Where the character with this index stands. */
  place: (index: number) => Place;
}

interface Evidence {
  standing?: string;
  sources?: readonly string[];
}

/** What stands in a text where a component prints a value: no word of a person, no digit, in both languages. */
export const DRAWN = '￼';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A path whose texts a reader may search by but never sees; they are words of others, in any spelling. */
const isVariant = (path: Path): boolean => path.includes('variants');

/**
 * The texts of a file of data.
 * @param slug slug of the case, for what belongs to one
 */
export function textsOfEntry(entry: Entry<unknown>, slug?: string): PlacedText[] {
  const found: PlacedText[] = [];
  function walk(value: unknown, path: Path, evidence: Evidence): void {
    if (Array.isArray(value)) {
      value.forEach((item, index) => walk(item, [...path, index], evidence));
      return;
    }
    if (!isRecord(value) || isVariant(path)) return;
    const own = typeof value.standing === 'string' ? (value as Evidence) : evidence;
    const isText = LANGS.every((lang) => typeof value[lang] === 'string');
    for (const [key, inner] of Object.entries(value)) {
      const here = [...path, key];
      if (isText && typeof inner === 'string') {
        found.push({
          lang: key as Lang,
          text: inner,
          slug,
          standing: own.standing,
          sources: own.sources ?? [],
          path: here,
          place: (index) => entry.locate(here, index),
        });
      } else walk(inner, here, own);
    }
  }
  walk(entry.data, [], {});
  return found;
}

/** Joins the runs of a narrative into one text in which every character keeps its place. */
export function joinRuns(runs: readonly Run[]): { text: string; place: (index: number) => Place } {
  const parts = runs.map((run) => ({ ...run, text: run.drawn ? DRAWN : run.text }));
  return {
    text: parts.map(({ text }) => text).join(''),
    place(index) {
      let start = 0;
      for (const { text, file, line, column } of parts) {
        if (index < start + text.length) {
          const before = text.slice(0, index - start).split('\n');
          const last = before.at(-1)?.length ?? 0;
          return { file, line: line + before.length - 1, column: before.length === 1 ? column + last : last + 1 };
        }
        start += text.length;
      }
      const { file = '', line = 1, column = 1 } = parts.at(-1) ?? {};
      return { file, line, column };
    },
  };
}

/** The texts of the narratives, one for each statement. */
function textsOfNarratives(library: Library): PlacedText[] {
  return [...library.narratives].flatMap(([slug, texts]) =>
    LANGS.flatMap((lang) =>
      (texts[lang]?.statements ?? []).map(({ runs, standing, sources }) => ({
        lang,
        slug,
        standing,
        sources,
        path: undefined,
        ...joinRuns(runs),
      })),
    ),
  );
}

/** Every text of the library, cases first. */
export const textsOf = ofLibrary((library): readonly PlacedText[] => {
  const catalogues = [library.techniques, library.outcomes, library.controls, library.laws, library.terms];
  return [
    ...[...library.cases.values()].flatMap((entry) => textsOfEntry(entry, entry.slug)),
    ...textsOfNarratives(library),
    ...catalogues.flatMap((catalogue) => [...catalogue.values()].flatMap((entry) => textsOfEntry(entry))),
    ...[...library.sources.values()].flatMap((entry) => textsOfEntry(entry)),
  ];
});
