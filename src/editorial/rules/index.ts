import type { Rule } from '../../library/rules/rule.ts';
import { bestSource } from './best-source.ts';
import { numbers } from './numbers.ts';
import { outsideIds } from './outside-ids.ts';
import { personalNames } from './personal-names.ts';
import { strongWords } from './strong-words.ts';

/** What an editor would object to, as far as a machine can see it. */
export const editorialRules: readonly Rule[] = [strongWords, personalNames, numbers, bestSource, outsideIds];
