import { z } from 'astro/zod';
import { claim, evidence } from './claim.ts';
import { date, day } from './date.ts';
import { figure } from './figure.ts';
import { cause, outcomes } from './outcome.ts';
import { path } from './path.ts';
import { said } from './said.ts';
import { bilingual, oneOf, slug } from './text.ts';
import * as v from './vocabulary.ts';

/** An organisation with a part in the case. Natural persons are never parties. */
export const party = z.strictObject({
  id: slug.describe('Id within the case, for the chain and the diagram'),
  name: bilingual.describe('Name of the organisation, or what it is where the sources do not name it'),
  short: bilingual.optional().describe('Short name for diagram and chain'),
  roles: z.array(oneOf(v.PARTY_ROLE)).min(1).describe('Its parts in the case, the weightiest first'),
  note: bilingual.optional().describe('What it did, in a few words'),
  sources: z.array(slug).min(1).describe('Ids of the sources that show its part'),
});

/** One link of the chain by which data or work was handed down. */
export const entrustment = z.strictObject({
  from: slug.describe('Party that hands over work, data or a worker'),
  to: slug.describe('Party that takes it on'),
  kind: oneOf(v.ENTRUSTMENT_KIND).describe('Legal nature of the link'),
  contract: bilingual.describe('What the parties themselves called it'),
  note: bilingual.optional().describe('What the label hid, who supervised'),
  ...evidence,
});

/** The insider by role and employment. Never a name, an initial, an age or a place of residence. */
export const insider = z.strictObject({
  label: bilingual.describe('Role in a few words, as used throughout the page'),
  role: oneOf(v.INSIDER_ROLE).describe('Kind of work'),
  employment: oneOf(v.EMPLOYMENT).describe('Footing on which the work was done'),
  employer: slug
    .optional()
    .describe(
      'Party that employed the insider, where it is another than the one at which the work was done (a staffing agency, a sub-contractor)',
    ),
  permitted: claim.describe('What the person was allowed to do'),
  facts: z.array(claim).default([]).describe('Further facts: tenure, team, motive as told by whom'),
});

export const data = z.strictObject({
  nature: z.array(oneOf(v.DATA_NATURE)).min(1).describe('Personal data, trade secret, or both'),
  kinds: z.array(oneOf(v.DATA_KIND)).min(1).describe('Kinds of data, for the facets'),
  label: bilingual.describe('The data in a few words, for lists'),
  subjects: claim.describe('Whose data, or what the secret is about'),
  fields: z.array(claim).min(1).describe('Which fields or documents'),
  notIncluded: z.array(claim).describe('What the sources say was not among it; may be empty'),
});

/** Editors write one mark as it is; whoever reads the library always finds a list. */
const clockMarks = z
  .union([oneOf(v.CLOCK), z.array(oneOf(v.CLOCK)).min(1)])
  .transform((marks) => (typeof marks === 'string' ? [marks] : marks))
  .pipe(z.array(oneOf(v.CLOCK)));

export const event = z.strictObject({
  id: slug.describe('Id within the case; the anchor is #event-<id> and never moves'),
  date: date.describe('When, in EDTF'),
  kind: oneOf(v.EVENT_KIND).describe('What kind of event it is'),
  clock: clockMarks.optional().describe('Marks the event from which a span of the case is computed; a list where it carries more than one'),
  text: bilingual.describe('One sentence'),
  ...evidence,
});

export const communication = z.strictObject({
  notices: z
    .array(
      z.strictObject({
        date: date.describe('When, in EDTF'),
        by: bilingual.describe('Who gave notice'),
        text: bilingual.describe('What it said, in one or two sentences'),
        ...evidence,
      }),
    )
    .min(1)
    .describe('Public notices in order of date'),
  praised: z.array(claim).describe('What was praised, by whom (say it in the text)'),
  criticised: z.array(claim).describe('What was criticised, by whom (say it in the text)'),
});

/** A point on which sources disagree, with every version, never settled silently. */
export const dispute = z.strictObject({
  id: slug.describe('Id within the case; the anchor is #dispute-<id>'),
  point: bilingual.describe('What is in dispute'),
  versions: z.array(claim).min(2).describe('Each version with its sources'),
  handling: bilingual.describe('Which wording this library uses, and why'),
});

const activity = z.strictObject({
  minutes: z.int().positive().describe('How long it takes'),
  activity: bilingual.describe('What trainer and learners do'),
});
const runSheet = (minutes: number) =>
  z
    .array(activity)
    .min(1)
    .refine(
      (rows) => rows.reduce((sum, row) => sum + row.minutes, 0) === minutes,
      said({ ja: `各行のminutesの合計を${minutes}分にしてください`, en: `the minutes of the rows must add up to ${minutes}` }),
    );

export const teaching = z.strictObject({
  objectives: z.array(bilingual).min(2).describe('What a learner can do afterwards'),
  questions: z
    .array(
      z.strictObject({
        question: bilingual.describe('A question for discussion'),
        points: z.array(bilingual).min(1).describe('Points to look for in an answer'),
      }),
    )
    .min(3)
    .describe('Questions for discussion, with what to look for'),
  runSheets: z
    .strictObject({
      five: runSheet(5).describe('5 minutes in a meeting'),
      twenty: runSheet(20).describe('20 minutes in a course'),
      sixty: runSheet(60).describe('60 minutes as a workshop'),
    })
    .describe('Run sheets by length'),
});

export const revision = z.strictObject({ date: day.describe('Day of the revision'), note: bilingual.describe('What changed') });

/** One case: content/cases/<slug>/case.yaml */
export const leakCase = z.strictObject({
  id: z
    .string()
    .regex(
      /^LP-C(?:\d{3}|[1-9]\d{3})$/,
      said({
        ja: '識別番号は「LP-C」と3桁の数字です（例：LP-C007。1000件目からは4桁）',
        en: 'is LP-C and three digits (four from the thousandth case)',
      }),
    )
    .describe('Permanent id; never reused'),
  status: z.enum(['published', 'draft']).describe('Drafts are checked but never built'),
  title: bilingual.describe('Neutral, past tense, tells the case from its neighbours'),
  short: bilingual.describe('Short title for lists and crumbs'),
  summary: claim.describe('One sentence: who, what, how much, how'),
  sectors: z.array(oneOf(v.SECTOR)).min(1).describe('Sectors of the organisations that held the data'),
  group: z
    .strictObject({ id: slug.describe('Id shared by the cases of the group'), name: bilingual.describe('Name of the group') })
    .optional()
    .describe('Corporate group, where cases share one'),
  revisions: z.array(revision).min(1).describe('Newest first'),
  parties: z.array(party).min(2).describe('In the order of entrustment, authorities last'),
  entrustment: z.array(entrustment).describe('Links of the chain, from the client down'),
  insider: insider.describe('Who took the data, by role'),
  data: data.describe('What was taken'),
  figures: z.array(figure).min(1).describe('The figure ledger'),
  path: path.describe('The leak path: nodes, relations, numbered steps'),
  timeline: z.array(event).min(4).describe('In order of date'),
  causes: z.array(cause).min(1).describe('Causes named, each with the measures announced for it'),
  outcomes: outcomes.describe('What followed, on four tracks'),
  communication: communication.describe('Public notices and how they were received'),
  disputes: z.array(dispute).describe('Where sources disagree; may be empty'),
  unknowns: z
    .array(bilingual)
    .min(
      1,
      said({
        ja: '資料から分からないことを、少なくとも1つ書いてください',
        en: 'say at least one thing the sources leave open',
      }),
    )
    .describe('What the sources leave open'),
  teaching: teaching.describe('Material for trainers'),
});

export type LeakCase = z.infer<typeof leakCase>;
export type Party = z.infer<typeof party>;
export type Entrustment = z.infer<typeof entrustment>;
export type CaseEvent = z.infer<typeof event>;
export type Dispute = z.infer<typeof dispute>;
export type Teaching = z.infer<typeof teaching>;
