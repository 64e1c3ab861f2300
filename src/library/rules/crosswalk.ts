import { pinned } from '../../crosswalk/pinned.ts';
import { unknownId } from '../messages/rules.ts';
import type { Rule } from './rule.ts';

/** Where the pinned ids of a vocabulary stand; a name of a file is the same in both languages. */
const listOf = (scheme: string) => ({ ja: `src/crosswalk/${scheme}.json`, en: `src/crosswalk/${scheme}.json` });

/** Ids of outside vocabularies stand in the pinned lists, so that a renamed or dropped id is noticed. */
export const crosswalk: Rule = (library, report) => {
  for (const { data, locate } of library.techniques.values()) {
    data.crosswalk.forEach(({ scheme, id }, index) => {
      const list = pinned[scheme];
      if (id !== undefined && !list.has(id))
        report(
          locate(['crosswalk', index, 'id']),
          unknownId({ ja: `${scheme}の項目`, en: `entry of ${scheme}` }, id, list.keys(), listOf(scheme)),
        );
    });
  }
  for (const { data, locate } of library.controls.values()) {
    data.iso.forEach(({ clause }, index) => {
      if (!pinned.iso27002.has(clause))
        report(
          locate(['iso', index, 'clause']),
          unknownId(
            { ja: 'ISO/IEC 27002:2022の管理策', en: 'control of ISO/IEC 27002:2022' },
            clause,
            pinned.iso27002.keys(),
            listOf('iso27002'),
          ),
        );
    });
  }
};
