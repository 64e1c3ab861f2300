/** Catalogues grouped for their overview pages. */
import type { Catalogue } from '../library/library.ts';
import type { Bilingual, Lang } from '../model/text.ts';

interface Grouped {
  id: string;
  name: Bilingual;
}

/** The rows of an overview: entries under the values of a vocabulary, in its order; within a group by permanent id. */
export function groupBy<T extends Grouped, V extends Record<string, Bilingual>>(
  catalogue: Catalogue<T>,
  vocabulary: V,
  lang: Lang,
  how: { group: (data: T) => keyof V; text: (data: T) => Bilingual; count: (slug: string) => string; order?: (a: T, b: T) => number },
) {
  const entries = [...catalogue.values()].sort((a, b) => how.order?.(a.data, b.data) || a.data.id.localeCompare(b.data.id, 'en'));
  return Object.entries(vocabulary).map(([id, title]) => ({
    id,
    title: title[lang],
    rows: entries
      .filter(({ data }) => how.group(data) === id)
      .map(({ slug, data }) => ({ slug, id: data.id, name: data.name[lang], text: how.text(data)[lang], count: how.count(slug) })),
  }));
}

/** Number of different cases in a list of uses. */
export const countCases = (uses: readonly { leakCase: { slug: string } }[] | undefined): number =>
  new Set(uses?.map(({ leakCase }) => leakCase.slug)).size;
