/** Field words in the box: `vector:usb outcome:suspended-sentence`, 経路:USB. They work like the facets. */
import type { FieldWords } from '../data.ts';
import type { Facet, Facets } from '../facets.ts';
import { comparable, normalForm } from '../tokens/normal-form.ts';

export interface Fields {
  /** The query without what was read as a field. */
  rest: string;
  facets: Facets;
  /** Fields whose value nothing fits; they stay in the query. */
  unread: string[];
}

/** A field and its value: `name:value`, `name:value,value`, `name:"two words"`. */
const FIELD = /(?<![\p{L}\p{N}:])([\p{L}\p{N}-]+):((?:"[^"]*"|[^\s",、]+)(?:[,、](?:"[^"]*"|[^\s",、]+))*)/gu;
const VALUE = /"([^"]*)"|([^",、]+)/g;

/** Whether a query may hold a field at all, so that the words for fields are worth loading. */
export const mayHaveFields = (query: string): boolean => /[:：]/.test(query);

/** A word without what does not matter in a value: hyphens, spaces, the 年 of a year. */
const plain = (word: string): string =>
  comparable(word)
    .replace(/[-_\s]+/g, '')
    .replace(/^(\d{4})年$/, '$1');

/**
 * The values a typed word stands for: those called so, else those that begin so, else those that hold it.
 * @example valuesOf([['usb-memory', 'USBメモリ']], 'usb') // ['usb-memory']
 */
export function valuesOf(values: readonly (readonly string[])[], typed: string): string[] {
  const wanted = plain(typed);
  if (wanted === '') return [];
  const fitting = (test: (word: string) => boolean) =>
    values.flatMap((words) => (words.some((word) => test(plain(word))) ? (words[0] ?? []) : []));
  const called = fitting((word) => word === wanted);
  if (called.length > 0) return called;
  const begun = fitting((word) => word.startsWith(wanted));
  return begun.length > 0 ? begun : fitting((word) => word.includes(wanted));
}

/** Takes the fields out of a query. Several values of a field mean any of them, as several ticks do. */
export function fieldsOf(query: string, { names, values }: FieldWords): Fields {
  const facets: Partial<Record<Facet, string[]>> = {};
  const unread: string[] = [];
  const rest = normalForm(query)
    .replace(/[“”„]/g, '"')
    .replace(FIELD, (whole, name: string, list: string) => {
      const facet = Object.hasOwn(names, name.toLowerCase()) ? names[name.toLowerCase()] : undefined;
      if (facet === undefined) return whole;
      const typed = [...list.matchAll(VALUE)].map(([, quoted, bare]) => quoted ?? bare ?? '');
      const found = typed.map((text) => valuesOf(values[facet] ?? [], text));
      if (found.some((each) => each.length === 0)) {
        unread.push(whole);
        return whole;
      }
      facets[facet] = [...new Set([...(facets[facet] ?? []), ...found.flat()])];
      return ' ';
    });
  return { rest: rest.replace(/\s+/g, ' ').trim(), facets, unread };
}

/** Both choices together. */
export function joinFacets(a: Facets, b: Facets): Facets {
  const out: Partial<Record<Facet, string[]>> = {};
  for (const facets of [a, b]) {
    for (const [facet, values] of Object.entries(facets) as [Facet, readonly string[]][]) {
      out[facet] = [...new Set([...(out[facet] ?? []), ...values])];
    }
  }
  return out;
}
