import { pinned } from '../../crosswalk/pinned.ts';
import { unknownId } from './references.ts';
import type { Rule } from './rule.ts';

/** Ids of outside vocabularies stand in the pinned lists, so that a renamed or dropped id is noticed. */
export const crosswalk: Rule = (library, report) => {
  for (const { data, locate } of library.techniques.values()) {
    data.crosswalk.forEach(({ scheme, id }, index) => {
      const list = pinned[scheme];
      if (id !== undefined && !list.has(id))
        report(locate(['crosswalk', index, 'id']), unknownId(`entry of ${scheme}`, id, list.keys(), `src/crosswalk/${scheme}.json`));
    });
  }
  for (const { data, locate } of library.controls.values()) {
    data.iso.forEach(({ clause }, index) => {
      if (!pinned.iso27002.has(clause))
        report(
          locate(['iso', index, 'clause']),
          unknownId('control of ISO/IEC 27002:2022', clause, pinned.iso27002.keys(), 'src/crosswalk/iso27002.json'),
        );
    });
  }
};
