/** A scenario with what every part of its text asks of it: its sources and ready-made statements. */
import type { Bilingual } from '../../src/model/text.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Scenario } from './scenario.ts';
import { sourcesOf, type SourceKey } from './sources.ts';

export interface Telling extends Scenario {
  /** Standing and sources as the model wants them. */
  by: (standing: Claim['standing'], ...keys: SourceKey[]) => Pick<Claim, 'standing' | 'sources'>;
  /** A statement. */
  say: (text: Bilingual, standing: Claim['standing'], ...keys: SourceKey[]) => Claim;
}

export function tellingOf(scenario: Scenario): Telling {
  const { id } = sourcesOf(scenario);
  const by: Telling['by'] = (standing, ...keys) => ({ standing, sources: keys.map((key) => id[key]) });
  return { ...scenario, by, say: (text, standing, ...keys) => ({ text, ...by(standing, ...keys) }) };
}
