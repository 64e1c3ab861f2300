import { markup } from '../messages/rules.ts';
import type { Rule } from './rule.ts';
import { entriesOf, textsOf } from './texts.ts';

/** Tags, links, emphasis, code and character codes: a page prints them as they stand. */
const MARKUP = /<[a-z/!?][^>]*>?|\]\(|\*\*|`|\{#|&(?:#x?[0-9a-f]+|[a-z]+);/i;

/** The texts of the facts are plain: no HTML and no Markdown. */
export const plainText: Rule = (library, report) => {
  for (const { data, locate } of entriesOf(library)) {
    for (const { path, value } of textsOf(data)) {
      const [found] = path.at(-1) === 'URL' ? [] : (MARKUP.exec(value) ?? []);
      if (found) report(locate(path), markup(found));
    }
  }
};
