/** The administrative instruments in order of gravity, each with the cases that met with it. */
import type { Library } from '../library/library.ts';
import type { Entry } from '../library/yaml.ts';
import type { OutcomeType } from '../model/catalogue.ts';
import { outcomeUses, type OutcomeUse } from './backlinks.ts';
import { earliest } from './edtf.ts';

export interface Instrument {
  type: Entry<OutcomeType>;
  uses: OutcomeUse[];
}

function ofTrack(library: Library, apart: boolean): Instrument[] {
  const uses = outcomeUses(library);
  return [...library.outcomes.values()]
    .filter(({ data }) => data.track === 'administrative' && (data.apart !== undefined) === apart)
    .sort((a, b) => b.data.severity - a.data.severity || a.data.id.localeCompare(b.data.id, 'en'))
    .map((type) => ({
      type,
      uses: [...(uses.get(type.slug) ?? [])].sort((a, b) => earliest(a.entry.date) - earliest(b.entry.date)),
    }));
}

/** The instruments, the gravest first; among as grave ones by permanent id. */
export const instruments = (library: Library): Instrument[] => ofTrack(library, false);

/** What regulators do beside them: steps that are no measure against a business and have no place in that order. */
export const instrumentsApart = (library: Library): Instrument[] => ofTrack(library, true);
