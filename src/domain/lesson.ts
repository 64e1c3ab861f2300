/** What a lesson on a case needs from the glossary. */
import type { Library } from '../library/library.ts';
import type { Entry } from '../library/yaml.ts';
import type { Term } from '../model/catalogue.ts';
import type { Lang } from '../model/text.ts';
import { outcomesOf, techniquesOf, type CaseEntry } from './backlinks.ts';
import { glossary } from './glossary.ts';

/**
 * The terms a learner meets in a case: those its narrative links in either language, and those of its techniques and
 * outcomes; in the order of the glossary.
 */
export function lessonTerms(library: Library, leakCase: CaseEntry, lang: Lang): Entry<Term>[] {
  const mentioned = new Set(
    Object.values(library.narratives.get(leakCase.slug) ?? {}).flatMap(({ mentions }) =>
      mentions.filter(({ component }) => component === 'Term').map(({ value }) => value),
    ),
  );
  const techniques = techniquesOf(leakCase);
  const outcomes = outcomesOf(leakCase).map(({ entry: { type } }) => type);
  const belongs = ({ slug, data }: Entry<Term>) =>
    mentioned.has(slug) ||
    (data.technique !== undefined && techniques.includes(data.technique)) ||
    (data.outcome !== undefined && outcomes.includes(data.outcome));
  return glossary(library, lang).flatMap(({ terms }) => terms.filter(belongs));
}
