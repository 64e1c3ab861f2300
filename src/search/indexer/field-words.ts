import { t } from '../../i18n/t.ts';
import type { Library } from '../../library/library.ts';
import { LANGS } from '../../model/text.ts';
import type { FieldWords } from '../data.ts';
import { facetLists } from '../facet-values.ts';
import { FACETS, type Facet } from '../facets.ts';
import { comparable } from '../tokens/normal-form.ts';

/** What each field and each of its values may be called in the search box, in both languages. */
export function fieldWords(library: Library): FieldWords {
  const names: Record<string, Facet> = {};
  const values: Partial<Record<Facet, string[][]>> = {};
  const ids = new Map(
    (['techniques', 'outcomes', 'controls', 'laws'] as const).flatMap((name) =>
      [...library[name].values()].map(({ slug, data }) => [slug, data.id] as const),
    ),
  );
  for (const facet of FACETS) {
    names[facet] = facet;
    for (const lang of LANGS) for (const name of t(lang, `field.${facet}`).split(' ')) names[comparable(name)] = facet;
  }
  for (const lang of LANGS) {
    for (const { facet, values: list } of facetLists(library, lang)) {
      const known = (values[facet] ??= []);
      for (const { value, label } of list) {
        const words = known.find(([first]) => first === value);
        if (words) words.push(label);
        else known.push([value, ...(ids.has(value) && facet !== 'sector' ? [ids.get(value) ?? ''] : []), label]);
      }
    }
  }
  return { names, values };
}
