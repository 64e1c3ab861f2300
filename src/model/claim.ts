import { z } from 'astro/zod';
import { said } from './said.ts';
import { bilingual, oneOf, slug } from './text.ts';
import { STANDING } from './vocabulary.ts';

export const standing = oneOf(STANDING).describe(
  'Who vouches for it: found (court), admitted (by the organisation or person concerned), stated (regulator or company), reported (press), alleged (police, prosecution, plaintiff), opinion (commentator), derived (computed by us)',
);
export const sources = z
  .array(slug)
  .min(1, said({ ja: '記述には出典が必要です。出典の識別名を1つ以上書いてください', en: 'every statement cites at least one source' }))
  .describe('Ids of the sources that say so, best first');

/** Where a statement comes from and how firm it is. */
export const evidence = { standing, sources };

/** A statement of fact or opinion with its standing and its sources. */
export const claim = z.strictObject({ text: bilingual.describe('The statement in our own words'), ...evidence });
export type Claim = z.infer<typeof claim>;
