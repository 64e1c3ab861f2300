/** The whole catalogue of faults picked by hand, in the order in which an editor would look for them. */
import type { Depth, Fault } from './fault.ts';
import { datesInOrder, writtenDates } from './picked/dates.ts';
import { figures, ledgers, paths, wholes } from './picked/facts.ts';
import { files } from './picked/files.ts';
import { ids, lookalikes } from './picked/ids.ts';
import { brokenProse, codeInProse, links, narratives } from './picked/prose.ts';
import { characters, languages, plainTexts, translations } from './picked/texts.ts';
import { yaml } from './picked/yaml.ts';

/** Each group with how deep its faults are found: one on the surface of a file hides those below it. */
const GROUPS: readonly (readonly [Depth, readonly Fault[]])[] = [
  ['bytes', files],
  ['bytes', characters],
  ['syntax', yaml],
  ['syntax', brokenProse],
  ['schema', translations],
  ['schema', lookalikes],
  ['schema', writtenDates],
  ['schema', figures],
  ['schema', wholes],
  ['rules', ids],
  ['rules', datesInOrder],
  ['rules', ledgers],
  ['rules', paths],
  ['rules', languages],
  ['rules', plainTexts],
  ['rules', narratives],
  ['rules', codeInProse],
  ['rules', links],
];

export const CATALOGUE: readonly (Fault & { depth: Depth })[] = GROUPS.flatMap(([depth, faults]) =>
  faults.map((fault) => ({ ...fault, depth })),
);

/** Faults that keep a file from being read: what it names is then not looked at, so they run apart from the rules. */
export const hides = ({ depth }: { depth: Depth }): boolean => depth !== 'rules';

/** May two faults not stand in one run? */
export const apart = (a: Fault & { depth: Depth }, b: Fault & { depth: Depth }): boolean =>
  hides(a) !== hides(b) || (a.file === b.file && (a.depth !== b.depth || a.depth === 'syntax'));
