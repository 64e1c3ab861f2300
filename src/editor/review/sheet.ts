/** Everything that a review sheet shows of a case, numbered. */
import type { Bibliography } from '../../domain/bibliography.ts';
import type { CaseEntry } from '../../domain/backlinks.ts';
import { caseSources } from '../../citation/files.ts';
import type { Library } from '../../library/library.ts';
import { sourcesFile } from '../../library/rules/unused-sources.ts';
import type { Bilingual, Lang } from '../../model/text.ts';
import type { Source } from '../../model/source.ts';
import { reviewWords } from '../words.ts';
import type { ReviewClaim, ReviewSection } from './claim.ts';
import { factSections } from './facts.ts';
import { toldClaims } from './told.ts';

export interface NumberedClaim extends ReviewClaim {
  n: number;
}
export interface ReviewSheet {
  leakCase: CaseEntry;
  langs: readonly Lang[];
  bibliography: Bibliography;
  sections: { title: Bilingual; claims: NumberedClaim[] }[];
  /** Sources in the file of the case that the case does not cite. */
  uncited: Source[];
  /** Numbers of the statements that need the closest look. */
  unsourced: number[];
  single: number[];
  excerptOnly: number[];
  commentaryOnly: number[];
}

/** The statements of the narratives, each heading a section. */
const toldSections = (leakCase: CaseEntry, narratives: Partial<Record<Lang, string>>, langs: readonly Lang[]): ReviewSection[] =>
  langs.flatMap((lang) =>
    toldClaims(narratives[lang] ?? '', leakCase.data, lang).map(({ heading, claims }) => ({
      title: {
        ja: `${reviewWords.narrative[lang].ja}：${heading || reviewWords.untitled.ja}`,
        en: `${reviewWords.narrative[lang].en}: ${heading || reviewWords.untitled.en}`,
      },
      claims,
    })),
  );

/**
 * The review sheet of a case.
 * @param narratives the texts of ja.mdx and en.mdx
 * @param langs the languages in which it is reviewed
 */
export function reviewSheet(
  library: Library,
  leakCase: CaseEntry,
  narratives: Partial<Record<Lang, string>>,
  langs: readonly Lang[],
): ReviewSheet {
  let n = 0;
  const sections = [...factSections(library, leakCase, langs), ...toldSections(leakCase, narratives, langs)].map(({ title, claims }) => ({
    title,
    claims: claims.map((claim): NumberedClaim => ({ ...claim, n: (n += 1) })),
  }));
  const bibliography = caseSources(library, leakCase.slug);
  const sourced = sections.flatMap(({ claims }) => claims).filter(({ search }) => !search);
  const numbers = (test: (sources: readonly Source[], claim: NumberedClaim) => boolean) =>
    sourced
      .filter((claim) =>
        test(
          claim.sources.flatMap((id) => library.sources.get(id)?.data ?? []),
          claim,
        ),
      )
      .map((claim) => claim.n);
  const all = (field: 'seen' | 'grade', value: string) => (sources: readonly Source[]) =>
    sources.length > 0 && sources.every((source) => source[field] === value);
  return {
    leakCase,
    langs,
    bibliography,
    sections,
    uncited: [...library.sources.values()].flatMap(({ file, slug, data }) =>
      file === sourcesFile(leakCase.slug) && !bibliography.has(slug) ? [data] : [],
    ),
    unsourced: numbers((_, { sources }) => sources.length === 0),
    single: numbers((_, { sources }) => new Set(sources).size === 1),
    excerptOnly: numbers(all('seen', 'excerpt')),
    commentaryOnly: numbers(all('grade', 'commentary')),
  };
}
