import { wrongTrack } from '../messages/rules.ts';
import type { Rule } from './rule.ts';

/** An outcome stands on the track its type belongs to. */
export const outcomeTracks: Rule = (library, report) => {
  for (const { data, locate } of library.cases.values()) {
    for (const [track, { entries }] of Object.entries(data.outcomes)) {
      entries.forEach(({ type }, index) => {
        const own = library.outcomes.get(type)?.data.track;
        if (own && own !== track) report(locate(['outcomes', track, 'entries', index, 'type']), wrongTrack(type, own, track));
      });
    }
  }
};
