/** The catalogues around the cases: techniques, outcome types, controls, laws, terms. One YAML file each. */
import { z } from 'astro/zod';
import { claim } from './claim.ts';
import { date } from './date.ts';
import { said } from './said.ts';
import { bilingual, oneOf, slug } from './text.ts';
import { CONTROL_FAMILY, FIT, LAW_KIND, SCHEME, STAGE, TRACK } from './vocabulary.ts';

const code = (letter: string) =>
  z
    .string()
    .regex(
      new RegExp(`^LP-${letter}\\d{3}$`),
      said({
        ja: `識別番号は「LP-${letter}」と3桁の数字です（例：LP-${letter}001）`,
        en: `is LP-${letter} and three digits`,
      }),
    )
    .describe('Permanent id; never reused');

/** A row of the crosswalk to a public vocabulary; ids are checked against src/crosswalk/pinned. */
export const crosswalkRow = z
  .strictObject({
    scheme: oneOf(SCHEME).describe('Which public vocabulary'),
    id: z.string().min(1).optional().describe('Identifier in that scheme; left out where fit is none'),
    fit: oneOf(FIT).describe('How well the entry fits'),
    reason: bilingual.describe('Why it fits, and where it does not'),
  })
  .refine(
    (row) => (row.fit === 'none') === (row.id === undefined),
    said({
      ja: 'fitがnoneのときはidを書かず、ほかのときはidを書いてください',
      en: 'fit "none" has no id, every other fit has one',
    }),
  );

/** What else a reader may call what a page is about; not shown, the search leads from it to the page. */
const variants = z
  .strictObject({
    ja: z.array(z.string().trim().min(1)).default([]).describe('In Japanese'),
    en: z.array(z.string().trim().min(1)).default([]).describe('In English'),
  })
  .prefault({})
  .describe('Other words a reader may look for it by; they lead the search here');

/** content/techniques/<slug>.yaml; a technique of stage exfiltration is a leak vector. */
export const technique = z.strictObject({
  id: code('T'),
  name: bilingual.describe('Name as used in headings'),
  variants,
  stage: oneOf(STAGE).describe('Stage of a leak; exfiltration makes it a leak vector'),
  definition: bilingual.describe('What it is, in one to three sentences'),
  signs: z.array(bilingual).min(1).describe('What one would see in logs or behaviour'),
  breaks: z.array(bilingual).min(1).describe('What breaks it, in words; the controls that do so name it themselves'),
  sameMeans: z
    .array(slug)
    .default([])
    .describe('Ids of the leak vectors that use the same kind of means, where this technique stands at a later stage'),
  crosswalk: z.array(crosswalkRow).min(1).describe('Entries of public vocabularies, or that there is none'),
  sources: z.array(slug).default([]).describe('Sources of the definition, if any beyond the cases'),
});

/** content/outcomes/<slug>.yaml: a type of legal or organisational consequence. */
export const outcomeType = z.strictObject({
  id: code('O'),
  name: bilingual.describe('Name as used in headings'),
  variants,
  track: oneOf(TRACK).describe('Track it belongs to'),
  severity: z.int().min(1).max(9).describe('Order within the track, 1 mildest; for display only'),
  apart: bilingual
    .optional()
    .describe('Why it stands outside the order of gravity of its track, in one sentence; left out where it stands in it'),
  meaning: bilingual.describe('What it is and what it does'),
  differs: bilingual.describe('How it differs from its neighbours'),
  laws: z.array(slug).default([]).describe('Ids of the laws it rests on'),
  sources: z.array(slug).default([]).describe('Ids of the sources, best first'),
});

/** content/controls/<slug>.yaml */
export const control = z.strictObject({
  id: code('M'),
  name: bilingual.describe('Name as used in headings'),
  variants,
  family: oneOf(CONTROL_FAMILY).describe('What it does first of all'),
  does: bilingual.describe('What it does, in one to three sentences'),
  iso: z
    .array(
      z.strictObject({
        clause: z.string().describe('Number of the control, such as 8.12'),
        reason: bilingual.optional().describe('Why it fits'),
      }),
    )
    .describe('Controls of ISO/IEC 27002:2022 by number; empty where none fits'),
  breaks: z
    .array(
      z.strictObject({
        technique: slug.describe('Id of the technique'),
        how: bilingual.describe('How it breaks or shows the technique'),
        partly: z
          .literal(true)
          .optional()
          .describe('Set where, by `how`, it only reduces or slows the technique, or reaches only part of it'),
      }),
    )
    .min(1)
    .describe('Techniques it breaks or shows'),
  origins: z.array(claim).default([]).describe('Who proposed or introduced it, after which leak'),
});

/** The gravest penalty a provision allows; leave out what the sources do not give. */
export const ceiling = z
  .strictObject({
    offence: bilingual.describe('What is punished with it, in a few words; with its article where the penalty stands in another'),
    imprisonmentMonths: z.int().positive().optional().describe('Longest term of imprisonment in months'),
    fineYen: z.int().positive().optional().describe('Highest fine on a natural person in yen'),
    overseasFineYen: z.int().positive().optional().describe('Highest fine on a natural person for the overseas types'),
    corporateFineYen: z.int().positive().optional().describe('Highest fine on a corporation in yen'),
    corporateOverseasFineYen: z.int().positive().optional().describe('Highest fine on a corporation for the overseas types'),
    both: z.literal(true).optional().describe('Set where the sources say that imprisonment and fine may be imposed together'),
    sources: z.array(slug).min(1).describe('Ids of the sources that give these limits'),
  })
  .refine(
    (value) => value.imprisonmentMonths ?? value.fineYen ?? value.corporateFineYen,
    said({
      ja: '上限には刑期（imprisonmentMonths）か罰金（fineYenなど）を書いてください',
      en: 'a ceiling has a term of imprisonment or a fine',
    }),
  );

/** content/laws/<slug>.yaml: a provision of a statute, or a precedent. */
export const law = z.strictObject({
  id: code('L'),
  kind: oneOf(LAW_KIND).describe('Provision of a statute, or precedent'),
  name: bilingual.describe('Name as used in headings: 個人情報保護法23条（安全管理措置）'),
  variants,
  citation: bilingual.describe('Form of citation: statute with its number, or court, day, case number, report'),
  egov: z
    .string()
    .regex(
      /^[1-5]\d{2}(AC|CO)\d{10}$/,
      said({ ja: 'e-Govの法令IDを半角で書いてください（例：415AC0000000057）', en: 'is an e-Gov law id such as 415AC0000000057' }),
    )
    .optional()
    .describe('Law id at e-Gov, for statutes'),
  article: z.string().optional().describe('Article number in the text now in force, for statutes'),
  asks: bilingual.describe('What it asks for, allows or holds'),
  bears: bilingual.describe('What it means for insider leaks'),
  versions: z
    .array(
      z.strictObject({
        from: date.describe('From when this text or number held'),
        number: bilingual.describe('Article number then'),
        note: bilingual.describe('What was different'),
        ceiling: ceiling.optional().describe('The gravest penalty under this text; left out where no source read gives it'),
        sources: z.array(slug).min(1).describe('Ids of the sources that say so'),
      }),
    )
    .default([])
    .describe('Earlier texts and numbers, oldest first'),
  asOf: date.describe('The state of the law described'),
  ceiling: ceiling.optional().describe('The gravest penalty as the law is described here'),
  caution: bilingual.optional().describe('What could not be checked at the official text'),
  sources: z.array(slug).min(1).describe('Ids of the sources, best first'),
});

/** content/terms/<slug>.yaml: a glossary entry. Variants also feed the search. */
export const term = z.strictObject({
  term: bilingual.describe('The term'),
  reading: z
    .string()
    .regex(/^[ぁ-ゖー・\s]+$/, said({ ja: '読みはひらがなで書いてください', en: 'is written in hiragana' }))
    .describe('Reading of the Japanese term in hiragana; sorts the Japanese glossary'),
  definition: bilingual.describe('What it means, in one or two sentences'),
  variants: z
    .strictObject({
      ja: z.array(z.string()).default([]).describe('In Japanese'),
      en: z.array(z.string()).default([]).describe('In English'),
    })
    .describe('Other spellings and synonyms a reader may look for'),
  see: z.array(slug).default([]).describe('Ids of related terms'),
  technique: slug.optional().describe('Id of the technique page it belongs to'),
  outcome: slug.optional().describe('Id of the outcome page it belongs to'),
  control: slug.optional().describe('Id of the control page it belongs to'),
  law: slug.optional().describe('Id of the law page it belongs to'),
  sources: z.array(slug).default([]).describe('Ids of the sources of the definition'),
});

export type Technique = z.infer<typeof technique>;
export type OutcomeType = z.infer<typeof outcomeType>;
export type Control = z.infer<typeof control>;
export type Law = z.infer<typeof law>;
export type Ceiling = z.infer<typeof ceiling>;
export type Term = z.infer<typeof term>;
export type CrosswalkRow = z.infer<typeof crosswalkRow>;
