import { listedTwice } from '../messages/rules.ts';
import type { Path } from '../yaml.ts';
import type { Rule } from './rule.ts';
import { entriesOf } from './texts.ts';

/** The second and later places of a word in a list of words. */
function repeats(data: unknown, path: Path = []): { path: Path; value: string }[] {
  if (typeof data !== 'object' || data === null) return [];
  if (!Array.isArray(data)) return Object.entries(data).flatMap(([name, value]) => repeats(value, [...path, name]));
  const words: unknown[] = data;
  return words.flatMap((word, index) => {
    const here = [...path, index];
    if (typeof word !== 'string') return repeats(word, here);
    return words.indexOf(word) === index ? [] : [{ path: here, value: word }];
  });
}

/** No list says the same twice: sources, roles, techniques, laws, variants. */
export const noRepeats: Rule = (library, report) => {
  for (const { data, locate } of entriesOf(library)) {
    for (const { path, value } of repeats(data)) report(locate(path), listedTwice(value));
  }
};
