import { citedBy } from '../../domain/cited-by.ts';
import { editor } from '../../editor/words.ts';
import type { Placeholder } from '../placeholders.ts';
import type { Rule } from './rule.ts';

/**
 * Only a draft may hold placeholders, and only a source that no more than drafts cite. Everything else ships: published
 * cases, their sources, the catalogues.
 */
export const placeholders: Rule = (library, report) => {
  const tell = (found: readonly Placeholder[]) => {
    for (const placeholder of found) report(placeholder, editor.placeholder(placeholder.word));
  };
  const shipped = [...library.cases.values()].filter(({ data }) => data.status === 'published');
  const cited = citedBy(library, shipped);
  const catalogues = [library.techniques, library.outcomes, library.controls, library.laws, library.terms];
  for (const entry of shipped) {
    tell(entry.placeholders);
    for (const narrative of Object.values(library.narratives.get(entry.slug) ?? {})) tell(narrative.placeholders);
  }
  for (const catalogue of catalogues) for (const entry of catalogue.values()) tell(entry.placeholders);
  for (const entry of library.sources.values()) if (cited.has(entry.slug)) tell(entry.placeholders);
};
