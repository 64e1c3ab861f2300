import { z } from 'astro/zod';
import { evidence } from './claim.ts';
import { date } from './date.ts';
import { bilingual, oneOf } from './text.ts';
import { QUALIFIER, UNIT } from './vocabulary.ts';

/** One entry of the figure ledger: a number never stands without its owner and its date. */
export const figure = z.strictObject({
  n: z.int().positive().describe('Permanent number within the case; the anchor is #fig-n and never moves'),
  what: bilingual.describe('What was counted'),
  value: z.number().nonnegative().describe('The exact value as published, without separators'),
  qualifier: oneOf(QUALIFIER).default('exact').describe('about 約, at-most 最大, at-least 以上, over 超; exact if left out'),
  unit: oneOf(UNIT).describe("The source's own unit; records are never turned into persons"),
  countedBy: bilingual.describe('Who counted or announced it'),
  asOf: date.describe('As of which date the number was given'),
  replaces: z.int().positive().optional().describe('Number n of the earlier entry that this one supersedes'),
  headline: z
    .literal(true)
    .optional()
    .describe('Set on one entry at most: how much was taken, as shown in lists; on none where nobody counted it'),
  note: bilingual.optional().describe('What to mind when quoting it (basis, duplicates, overlap)'),
  ...evidence,
});
export type Figure = z.infer<typeof figure>;
