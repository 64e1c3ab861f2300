/** What the page of a day prints: the vectors as they stood then, the law beside them, and the sources of both. */
import { edition } from '../citation/own-page.ts';
import { bibliography, sourceIds, type Bibliography } from '../domain/bibliography.ts';
import { dutyLaws, type Question } from '../domain/duty-law.ts';
import { dayOfYear, knownBy, knownYears, type VectorKnowledge } from '../domain/known-by.ts';
import { formatDate } from '../domain/format-date.ts';
import { list, t } from '../i18n/t.ts';
import type { Library } from '../library/library.ts';
import { LANGS, type Lang } from '../model/text.ts';
import { NOTHING_MORE } from './paths.ts';

/** Terms that say what each question is about. */
const TERMS: Record<Question, string> = { system: 'normally-foreseeable-misconduct', route: 'foreseeability' };

export interface ForeseeableView {
  day: string;
  /** The year of a year's page; the first page shows the newest state. */
  year: number | undefined;
  years: readonly number[];
  edition: string;
  vectors: readonly VectorKnowledge[];
  questions: readonly { question: Question; term: string; laws: ReturnType<typeof dutyLaws> }[];
  bibliography: Bibliography;
  title: string;
  description: string;
}

/** The years that have a page. */
export const foreseeableYears = (library: Library): number[] => knownYears(library, edition(library));

/** Static paths of the pages by year. */
export const foreseeableYearPaths = (library: Library): { params: { lang: Lang; year: string }; cacheKey: string }[] =>
  foreseeableYears(library).flatMap((year) => LANGS.map((lang) => ({ params: { lang, year: String(year) }, cacheKey: NOTHING_MORE })));

function words(vectors: readonly VectorKnowledge[], day: string, year: number | undefined, lang: Lang) {
  const date = formatDate(day, lang);
  const known = vectors.filter(({ state }) => state === 'known').map(({ vector }) => vector.data.name[lang]);
  if (year === undefined) return { title: t(lang, 'foreseeable.title'), description: t(lang, 'foreseeable.description') };
  return {
    title: day.endsWith('-12-31') ? t(lang, 'foreseeable.yearTitle', { year }) : t(lang, 'foreseeable.editionTitle', { date }),
    description: t(lang, 'foreseeable.yearDescription', {
      date,
      n: known.length,
      all: vectors.length,
      list: known.length > 0 ? list(known, lang) : t(lang, 'foreseeable.nothing'),
    }),
  };
}

/** @param year left out for the newest state */
export function foreseeableView(library: Library, lang: Lang, year?: number): ForeseeableView {
  const newest = edition(library);
  const day = year === undefined ? newest : dayOfYear(year, newest);
  const vectors = knownBy(library, day);
  const questions = (['system', 'route'] as const).map((question) => ({
    question,
    term: TERMS[question],
    laws: dutyLaws(library, question),
  }));
  const cited = vectors.flatMap(({ cases, later }) =>
    [...cases, ...later].flatMap(({ announced, tellings }) => [
      ...(announced?.sources ?? []),
      ...tellings.flatMap(({ sources }) => sources.map(({ source }) => source.id)),
    ]),
  );
  const lawful = questions.flatMap(({ term, laws }) => [
    ...sourceIds(library.terms.get(term)?.data),
    ...laws.flatMap(({ law }) => law.data.sources),
  ]);
  return {
    day,
    year,
    years: foreseeableYears(library),
    edition: newest,
    vectors,
    questions,
    bibliography: bibliography(library, [...cited, ...lawful]),
    ...words(vectors, day, year, lang),
  };
}
