import type { Bilingual, Lang } from '../../model/text.ts';
import type { STANDING } from '../../model/vocabulary.ts';

/** One statement of a case with what it rests on. */
export interface ReviewClaim {
  /** Where it stands: file and line, to mend it at. */
  place: string;
  /** In the languages in which it is told. */
  text: Partial<Record<Lang, string>>;
  standing?: keyof typeof STANDING;
  sources: readonly string[];
  /** A record of what was looked for: it has no source by its nature. */
  search?: true;
}

/** Statements that belong together, under a heading of the page. */
export interface ReviewSection {
  title: Bilingual;
  claims: ReviewClaim[];
}
