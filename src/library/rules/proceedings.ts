import { followsLater, unknownId } from '../messages/rules.ts';
import type { Rule } from './rule.ts';

/** A decision follows decisions that stand before it on its own track, so that no course runs in a circle. */
export const proceedings: Rule = (library, report) => {
  for (const { data, locate } of library.cases.values()) {
    for (const [track, { entries }] of Object.entries(data.outcomes)) {
      entries.forEach(({ follows }, index) =>
        follows.forEach((id, at) => {
          const place = () => locate(['outcomes', track, 'entries', index, 'follows', at]);
          const followed = entries.findIndex((entry) => entry.id === id);
          if (followed < 0) {
            report(
              place(),
              unknownId(
                { ja: '帰結', en: 'outcome' },
                id,
                entries.map((entry) => entry.id),
                { ja: `この事例の${track}の欄`, en: `the track ${track} of this case` },
              ),
            );
          } else if (followed >= index) {
            report(place(), followsLater(id));
          }
        }),
      );
    }
  }
};
