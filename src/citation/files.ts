/** The citation files of a page: `citation.<lang>.<format>` for the page, and for a case `sources.<format>` for all it cites. */
import { bibliography, sourceIds, type Bibliography } from '../domain/bibliography.ts';
import type { Library } from '../library/library.ts';
import { LANGS, type Lang } from '../model/text.ts';
import { ownToCsl, sourceToCsl, type CslItem } from './csl.ts';
import { toBiblatex, toBibtex, toCslJson } from './machine.ts';
import { ownPage, ownPages, ownWork, type CitedSection } from './own-page.ts';
import { toRis } from './ris.ts';

/** Ending of the file, and who writes it. */
const FORMATS = { bib: toBibtex, 'biblatex.bib': toBiblatex, ris: toRis, 'csl.json': toCslJson } as const;
export type Format = keyof typeof FORMATS;

/** What a reader sees of a format, and the file's ending, in the order of the links. */
export const FORMAT_NAMES: readonly (readonly [Format, string])[] = [
  ['bib', 'BibTeX'],
  ['biblatex.bib', 'BibLaTeX'],
  ['ris', 'RIS'],
  ['csl.json', 'CSL-JSON'],
];

interface Place {
  section: CitedSection;
  slug: string;
}

/** Addresses, a promise like those of the pages. */
export const citationAddress = ({ section, slug }: Place, lang: Lang, format: Format): string =>
  `/data/${section}/${slug}/citation.${lang}.${format}`;
export const sourcesAddress = (slug: string, format: Format): string => `/data/cases/${slug}/sources.${format}`;

/** Everything a case cites, in its data and in its narrative in either language. */
export function caseSources(library: Library, slug: string): Bibliography {
  const leakCase = library.cases.get(slug);
  const told = LANGS.flatMap((lang) => library.narratives.get(slug)?.[lang]?.citations ?? []);
  return bibliography(library, [...sourceIds(leakCase?.data), ...told.flatMap(({ sources }) => sources)]);
}

/** The places and names of all citation files. */
export function citationFiles(library: Library): (Place & { file: string })[] {
  const formats = Object.keys(FORMATS);
  return ownPages(library).flatMap(({ section, slug }) => {
    const names = [...LANGS.map((lang) => `citation.${lang}`), ...(section === 'cases' ? ['sources'] : [])];
    return names.flatMap((name) => formats.map((format) => ({ section, slug, file: `${name}.${format}` })));
  });
}

/**
 * The text of one citation file.
 * @param accessed the day on which it is made
 * @throws Error for a name that {@link citationFiles} does not list
 */
export function citationFile(library: Library, { section, slug }: Place, file: string, accessed: string): string {
  const [, name, lang, format] = /^(citation|sources)(?:\.(ja|en))?\.(bib|biblatex\.bib|ris|csl\.json)$/.exec(file) ?? [];
  const isOwn = name === 'citation' && lang !== undefined;
  if (format === undefined || (name === 'citation') !== isOwn) throw new Error(`no citation file ${section}/${slug}/${file}`);
  const items: CslItem[] = isOwn
    ? [ownToCsl(ownWork(ownPage(library, section, slug), lang as Lang), accessed)]
    : [...caseSources(library, slug).values()].map(({ source }) => sourceToCsl(source));
  return FORMATS[format as Format](items);
}
