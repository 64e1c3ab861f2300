import type { Rule } from './rule.ts';
import { unknownId } from './references.ts';

/** A decision follows decisions that stand before it on its own track, so that no course runs in a circle. */
export const proceedings: Rule = (library, report) => {
  for (const { data, locate } of library.cases.values()) {
    for (const [track, { entries }] of Object.entries(data.outcomes)) {
      entries.forEach(({ follows }, index) =>
        follows.forEach((id, at) => {
          const place = locate(['outcomes', track, 'entries', index, 'follows', at]);
          const followed = entries.findIndex((entry) => entry.id === id);
          if (followed < 0) {
            report(
              place,
              unknownId(
                'outcome',
                id,
                entries.map((entry) => entry.id),
                `the track ${track} of this case`,
              ),
            );
          } else if (followed >= index) {
            report(place, `"${id}" does not stand before this decision; what it follows comes first in the list`);
          }
        }),
      );
    }
  }
};
