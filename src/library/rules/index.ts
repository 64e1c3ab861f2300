import { editorialRules } from '../../editorial/rules/index.ts';
import type { Library } from '../library.ts';
import type { Fault } from '../problem.ts';
import { chronology } from './chronology.ts';
import { crosswalk } from './crosswalk.ts';
import { figures } from './figures.ts';
import { narratives } from './narratives.ts';
import { outcomeTracks } from './outcome-tracks.ts';
import { pathIsConnected } from './path.ts';
import { placeholders } from './placeholders.ts';
import { proceedings } from './proceedings.ts';
import { references } from './references.ts';
import { noCircles } from './circles.ts';
import { ledgerNumbers } from './ledger-numbers.ts';
import { ownScript } from './own-script.ts';
import { pathLabels } from './path-labels.ts';
import { plainText } from './plain-text.ts';
import { noRepeats } from './repeats.ts';
import { runRules } from './rule.ts';
import { uniqueIds } from './unique-ids.ts';
import { unusedSources } from './unused-sources.ts';

const RULES = [
  uniqueIds,
  references,
  pathIsConnected,
  figures,
  chronology,
  outcomeTracks,
  proceedings,
  crosswalk,
  narratives,
  placeholders,
  noCircles,
  ledgerNumbers,
  ownScript,
  pathLabels,
  plainText,
  noRepeats,
  unusedSources,
];

/**
 * Every fault that shows only when the files are seen together.
 * @param editorial whether to look at the words and the choice of sources too
 */
export const checkRules = (library: Library, editorial: boolean): Fault[] =>
  runRules(library, editorial ? [...RULES, ...editorialRules] : RULES);
