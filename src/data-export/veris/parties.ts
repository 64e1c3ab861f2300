/** actor and victim: who did it, by role and footing; whose data it was. */
import type { LeakCase } from '../../model/case.ts';
import { ACTOR, INDUSTRY } from './codes.ts';

const partiesOf = (data: LeakCase, roles: readonly string[]) =>
  data.parties.filter((party) => party.roles.some((role) => roles.includes(role)));

/**
 * Whether the insider stood inside the victim or with a partner. Dispatched workers belong to whoever's premises they
 * work in: with a contractor they are a partner's, as VERIS codes those who work for an engaged company.
 */
export function actorKind({ insider, path, parties }: LeakCase): 'internal' | 'partner' {
  if (insider.employment === 'contractor-employee' || insider.employment === 'subcontractor-employee') return 'partner';
  if (insider.employment !== 'dispatched') return 'internal';
  const domain = path.nodes.find(({ id, kind }) => kind === 'person' && id === path.steps[0]?.from)?.domain;
  const host = parties.find(({ id }) => id === domain);
  return host && !host.roles.some((role) => role === 'controller' || role === 'client') ? 'partner' : 'internal';
}

/** @param motives as the crosswalk codes them; VERIS asks for one */
export function actor(data: LeakCase, motives: readonly string[]) {
  const motive = motives.length > 0 ? motives : ['Unknown'];
  const { label, employment } = data.insider;
  const notes = `${label.en} (${employment}); by role only, never by name.`;
  return actorKind(data) === 'partner'
    ? { partner: { country: ['Unknown'], motive, notes: `${notes} Role in VERIS terms: ${ACTOR[data.insider.role]}.` } }
    : { internal: { variety: [ACTOR[data.insider.role]], motive, notes } };
}

/** The controllers of the data; the first is the victim, others are secondary. */
export function victim(data: LeakCase) {
  const [first, ...others] = partiesOf(data, ['controller']);
  const [sector] = data.sectors;
  return {
    ...(first ? { victim_id: first.name.en } : {}),
    country: ['JP'],
    employee_count: 'Unknown',
    government: ['Unknown'],
    industry: sector === undefined ? '00' : INDUSTRY[sector],
    notes: `Sectors: ${data.sectors.join(', ')}.`,
    ...(others.length > 0 ? { secondary: { victim_id: others.map(({ name }) => name.en) } } : {}),
  };
}
