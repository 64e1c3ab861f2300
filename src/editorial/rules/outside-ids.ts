import type { Report, Rule } from '../../library/rules/rule.ts';
import type { Entry } from '../../library/yaml.ts';
import { otherStatute, unpinnedId } from '../messages.ts';
import { STATUTES, unpinnedIds } from '../outside-ids.ts';
import { textsOf } from '../texts.ts';

/** Fields whose ids the crosswalk rule of the library checks, with the names they belong to. */
const CHECKED_ELSEWHERE = ['crosswalk', 'iso'];

/** Every string of an entry that is not bilingual text: addresses, numbers, words for the search. */
function checkStrings(entry: Entry<unknown>, report: Report): void {
  function walk(value: unknown, path: readonly PropertyKey[]): void {
    if (typeof value === 'string') {
      for (const { index, id, list } of unpinnedIds(value)) report(entry.locate(path, index), unpinnedId(list.name, id, list.where));
    } else if (Array.isArray(value)) value.forEach((item, index) => walk(item, [...path, index]));
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) if (!CHECKED_ELSEWHERE.includes(key)) walk(inner, [...path, key]);
    }
  }
  walk(entry.data, []);
}

/**
 * Ids of outside lists stand in the pinned lists wherever they are written: in every field of the files of data, in the
 * narratives, in the reasons of the crosswalk; and the e-Gov id of a provision is that of the statute it cites.
 */
export const outsideIds: Rule = (library, report) => {
  const files = [library.cases, library.techniques, library.outcomes, library.controls, library.laws, library.terms, library.sources];
  for (const entries of files) for (const entry of entries.values()) checkStrings(entry, report);
  for (const { text, path, place } of textsOf(library)) {
    if (path && !CHECKED_ELSEWHERE.some((field) => path.includes(field))) continue;
    for (const { index, id, list } of unpinnedIds(text)) report(place(index), unpinnedId(list.name, id, list.where));
  }
  for (const { data, locate } of library.laws.values()) {
    const statute = STATUTES.get(data.egov ?? '');
    if (data.egov !== undefined && statute !== undefined && !data.citation.ja.startsWith(statute))
      report(locate(['egov']), otherStatute(data.egov, statute));
  }
};
