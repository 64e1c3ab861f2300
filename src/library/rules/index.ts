import { editorialRules } from '../../editorial/rules/index.ts';
import type { Library } from '../library.ts';
import type { Problem } from '../problem.ts';
import { chronology } from './chronology.ts';
import { crosswalk } from './crosswalk.ts';
import { figures } from './figures.ts';
import { narratives } from './narratives.ts';
import { outcomeTracks } from './outcome-tracks.ts';
import { pathIsConnected } from './path.ts';
import { placeholders } from './placeholders.ts';
import { proceedings } from './proceedings.ts';
import { references } from './references.ts';
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
  unusedSources,
  ...editorialRules,
];

/** Every problem that shows only when the files are seen together. */
export const checkRules = (library: Library): Problem[] => runRules(library, RULES);
