import type { Rule } from '../../library/rules/rule.ts';
import type { Lang } from '../../model/text.ts';
import { personalName } from '../messages.ts';
import { findNames } from '../personal-names.ts';
import { textsOf } from '../texts.ts';

/**
 * Natural persons are told by their role: in every text, and in the title of a source and our translation of it. The
 * authors of sources stand in their own field, which is not read here.
 */
export const personalNames: Rule = (library, report) => {
  for (const { text, lang, place } of textsOf(library)) {
    for (const { index, name, why } of findNames(text, lang)) report(place(index), personalName(name, why));
  }
  for (const { data, locate } of library.sources.values()) {
    const titles: [field: 'title' | 'translation', lang: Lang][] = [
      ['title', data.language === 'en' ? 'en' : 'ja'],
      ['translation', data.language === 'en' ? 'ja' : 'en'],
    ];
    for (const [field, lang] of titles) {
      for (const { index, name, why } of findNames(data[field], lang)) report(locate([field], index), personalName(name, why));
    }
  }
};
