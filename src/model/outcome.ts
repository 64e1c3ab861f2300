import { z } from 'astro/zod';
import { claim, evidence } from './claim.ts';
import { date, day } from './date.ts';
import { said } from './said.ts';
import { bilingual, oneOf, slug } from './text.ts';
import { QUALIFIER } from './vocabulary.ts';

/** A provision or precedent applied, with the words of the time where the number was another. */
export const provision = z.strictObject({
  law: slug.describe('Id of the law page'),
  cited: bilingual.optional().describe('How it was cited then, if different from today (for example 旧法34条)'),
});

/** The sanction as data; leave out what the sources do not give. */
export const sanction = z
  .strictObject({
    imprisonmentMonths: z.int().positive().optional().describe('Term of imprisonment in months'),
    suspendedMonths: z.int().positive().optional().describe('Period of suspension in months; leave out if not suspended'),
    fineYen: z.int().positive().optional().describe('Fine in yen'),
    awardPerPersonYen: z.int().nonnegative().optional().describe('Damages per person in yen; 0 where the claim was dismissed'),
    claimYen: z.int().positive().optional().describe('Sum claimed in yen'),
    plaintiffs: z.int().positive().optional().describe('Number of plaintiffs'),
    plaintiffsQualifier: oneOf(QUALIFIER).optional().describe('How exactly the number of plaintiffs is known; exact if left out'),
    awarded: z.int().positive().optional().describe('Number of plaintiffs to whom the award went, where it did not go to all'),
  })
  .refine(
    (value) => !(value.awarded ?? value.plaintiffsQualifier) || value.plaintiffs,
    said({ ja: '原告の数（plaintiffs）も書いてください', en: 'give the number of plaintiffs beside it' }),
  )
  .refine(
    (value) => !value.suspendedMonths || value.imprisonmentMonths,
    said({
      ja: '執行猶予の期間には刑期が必要です。imprisonmentMonthsも書いてください',
      en: 'a suspension needs a term of imprisonment beside it',
    }),
  );

/** One legal or organisational consequence. */
export const outcomeEntry = z.strictObject({
  id: slug.describe('Id within the case; the anchor is #outcome-<id> and never moves'),
  type: slug.describe('Id of the outcome type'),
  date: date.describe('When it was decided, filed or announced'),
  authority: bilingual.describe('Court, authority or body that acted'),
  addressee: bilingual.describe('Whom it concerns; a natural person by role only'),
  provisions: z.array(provision).default([]).describe('Articles and precedents applied'),
  sanction: sanction.optional().describe('Term, fine, award or claim as data'),
  follows: z
    .array(slug)
    .default([])
    .describe('Ids of the earlier decisions on the same track that this one reviews on appeal, or takes up again after a remand'),
  text: bilingual.describe('What was decided, in one to three sentences'),
  ...evidence,
});

/** What was looked for and not found; never "did not happen". */
export const notFound = z.strictObject({
  asOf: day.describe('Day of the search'),
  text: bilingual.describe('What was looked for without result'),
});

/** One of the four tracks: entries, or a statement of what was not found, or both; never silence. */
export const track = z
  .strictObject({
    entries: z.array(outcomeEntry).default([]).describe('What was decided, filed or announced'),
    notFound: z.array(notFound).default([]).describe('What was looked for without result'),
  })
  .refine(
    (value) => value.entries.length + value.notFound.length > 0,
    said({
      ja: 'どの経過の欄も空にはできません。entriesに記入するか、探して見当たらなかったことを日付とともにnotFoundに書いてください',
      en: 'a track says something: add an entry, or notFound with the day of the search',
    }),
  );

export const outcomes = z.strictObject({
  criminal: track.describe('Police, prosecution, criminal courts'),
  administrative: track.describe('Regulators and ministries'),
  civil: track.describe('Civil courts and claims'),
  organisational: track.describe('Management, certification, money'),
});
export type OutcomeEntry = z.infer<typeof outcomeEntry>;
export type Sanction = z.infer<typeof sanction>;
export type Outcomes = z.infer<typeof outcomes>;

/** A cause named for the leak and what was announced against it. */
export const cause = z.strictObject({
  id: slug.describe('Id within the case; the anchor is #cause-<id>'),
  cause: claim.describe('The cause, as named by whom'),
  countermeasures: z
    .array(claim.extend({ controls: z.array(slug).default([]).describe('Ids of the controls it amounts to') }))
    .describe('Measures announced for it; empty where the sources name none'),
});
export type Cause = z.infer<typeof cause>;
