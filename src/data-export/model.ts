/** The schemas of the exported JSON: those of the content, with addresses and derived values beside what an editor wrote. */
import { z } from 'astro/zod';
import { SPANS } from '../domain/span.ts';
import { leakCase } from '../model/case.ts';
import { control, law, outcomeType, technique, term } from '../model/catalogue.ts';
import { date, day } from '../model/date.ts';
import { source } from '../model/source.ts';
import { bilingual, oneOf, slug } from '../model/text.ts';
import { CONTROL_STATE, FIT, STAGE, TRACK } from '../model/vocabulary.ts';

const address = z
  .strictObject({ ja: z.url().describe('Of the Japanese page'), en: z.url().describe('Of the English page') })
  .describe('Addresses of the page');
const caseSlug = slug.describe('Slug of the case');
const computed = z.literal('derived').describe('Everything beside this mark was computed by the library, not found in a source');

const dataset = z
  .strictObject({
    name: z.string().describe('Name of the library'),
    version: day.describe('Edition: the day of the newest revision of any case'),
    format: z.int().positive().describe('Raised when a field changes its meaning or goes'),
    licence: z.string().describe('SPDX identifier of the licence'),
    licenceUrl: z.url().describe('Text of the licence'),
    attribution: z.string().describe('How to name the library when using the data'),
    about: address,
  })
  .describe('Which edition of which dataset this is, and its licence');

/** First field of every file, as JSON Schema has it. */
const file = { $schema: z.url().describe('Address of the JSON Schema of this file'), dataset };

const span = z.strictObject({
  name: oneOf(SPANS).describe('Which span'),
  from: slug.describe('Id of the event it runs from'),
  to: slug.describe('Id of the event it runs to'),
  minDays: z.int().nonnegative().describe('Days it takes at least'),
  maxDays: z.int().nonnegative().nullable().describe('Days it takes at most; null where an end is open'),
  coarse: z.boolean().describe('Whether an end is known to the month or about only, so that the days are bounds and not a count'),
  words: bilingual.describe('The span in words'),
});

const caseDerived = z
  .strictObject({
    standing: computed,
    headline: z.int().positive().optional().describe('Number n of the figure that lists show'),
    period: date.optional().describe('From the first act to the last, in EDTF'),
    vectors: z.array(slug).describe('Leak vectors: techniques of the exfiltration stage'),
    techniques: z.array(slug).describe('Techniques in the order of the steps'),
    outcomeTypes: z.array(slug).describe('Outcome types in the order of the tracks'),
    spans: z.array(span).describe('Spans between the marked events'),
    figures: z
      .array(z.strictObject({ n: z.int().positive().describe('Number in the ledger'), words: bilingual.describe('The figure in words') }))
      .describe('The figures as a reader says them'),
    related: z
      .array(
        z.strictObject({
          case: caseSlug,
          reasons: z
            .array(
              z.strictObject({
                reason: z.enum(['group', 'vector', 'technique', 'outcome']).describe('In what they agree'),
                shared: z.array(slug).describe('Ids of what they share'),
              }),
            )
            .describe('Strongest first'),
        }),
      )
      .describe('Other cases that share something, most closely related first'),
    sources: z.array(slug).describe('Ids of all sources of the case, those of the narrative included'),
  })
  .describe('Computed by the library from the fields of the case');

const stepUse = { case: caseSlug, step: z.int().positive().describe('Number of the step') };
const outcomeUse = z.strictObject({
  case: caseSlug,
  track: oneOf(TRACK).describe('Track of the outcome'),
  outcome: slug.describe('Id of the outcome within the case'),
});
/** Where a page of the catalogue is used by cases. */
const usedBy = <S extends z.ZodType>(use: S) =>
  z
    .strictObject({ standing: computed, uses: z.array(use).describe('Where the cases use it') })
    .describe('Computed by the library from the cases');

const place = { slug: slug.describe('Slug in the address of the page'), address };

export const caseRecord = leakCase.safeExtend({
  ...place,
  status: z.literal('published').describe('Drafts are never exported'),
  derived: caseDerived,
});
const sourceRecord = source.safeExtend({
  address,
  derived: z
    .strictObject({
      standing: computed,
      citedBy: z
        .array(
          z.strictObject({
            kind: z.enum(['case', 'technique', 'outcome', 'control', 'law', 'term']).describe('Kind of page'),
            slug: slug.describe('Slug of the page'),
          }),
        )
        .describe('Pages that cite it'),
    })
    .describe('Computed by the library'),
});

/** /data/cases/<slug>/case.json */
export const caseFile = z.strictObject({
  ...file,
  case: caseRecord.describe('The case'),
  sources: z.array(sourceRecord).describe('Everything the case cites, best first'),
});

/** /data/library.json */
export const libraryFile = z.strictObject({
  ...file,
  cases: z.array(caseRecord).describe('Published cases by permanent id'),
  techniques: z
    .array(technique.safeExtend({ ...place, derived: usedBy(z.strictObject(stepUse)) }))
    .describe('Techniques; one of stage exfiltration is a leak vector'),
  outcomes: z.array(outcomeType.safeExtend({ ...place, derived: usedBy(outcomeUse) })).describe('Types of outcomes'),
  controls: z
    .array(
      control.safeExtend({
        ...place,
        derived: usedBy(z.strictObject({ ...stepUse, state: oneOf(CONTROL_STATE).describe('What really stood there') })),
      }),
    )
    .describe('Controls'),
  laws: z.array(law.safeExtend({ ...place, derived: usedBy(outcomeUse) })).describe('Provisions and precedents'),
  terms: z.array(term.safeExtend(place)).describe('Glossary'),
  sources: z.array(sourceRecord).describe('Every source that anything published cites'),
  vocabularies: z
    .record(z.string(), z.record(z.string(), z.strictObject({ ja: z.string(), en: z.string() })))
    .describe('The words for each value of the closed vocabularies'),
});

/** A row of /data/crosswalk.json and of its CSV. */
export const crosswalkRecord = z.strictObject({
  technique: z.string().describe('Permanent id of the technique'),
  slug: slug.describe('Slug of the technique'),
  name: bilingual.describe('Name of the technique'),
  stage: oneOf(STAGE).describe('Stage of the leak'),
  leakVector: z.boolean().describe('Whether it is a way out: a technique of the exfiltration stage'),
  scheme: z.enum(['attack', 'itm', 'veris', 'iso27002']).describe('Outside vocabulary'),
  schemeVersion: z.string().describe('Version against which the id was checked'),
  id: z.string().nullable().describe('Identifier in that vocabulary; null where it has no entry'),
  entry: bilingual.nullable().describe('Name there; for ISO/IEC 27002 a short label of our own'),
  fit: oneOf(FIT)
    .nullable()
    .describe('How well the entry fits; null where a control leads to it, so that no entry stands for the technique itself'),
  control: slug.nullable().describe('The control that leads to the entry (ISO/IEC 27002 only)'),
  reason: bilingual.describe('Why it fits and where it does not'),
  url: z.url().nullable().describe('Public page of the entry, where there is one'),
});
export type CrosswalkRecord = z.infer<typeof crosswalkRecord>;

/** /data/crosswalk.json */
export const crosswalkFile = z.strictObject({ ...file, rows: z.array(crosswalkRecord).describe('One row per technique and entry') });

/** /data/index.json */
export const manifestFile = z.strictObject({
  ...file,
  files: z
    .array(
      z.strictObject({
        path: z.string().describe('Address below the root of the site'),
        url: z.url().describe('Whole address'),
        mediaType: z.string().describe('Media type'),
        bytes: z.int().positive().describe('Size in bytes'),
        sha256: z
          .string()
          .regex(/^[0-9a-f]{64}$/)
          .describe('SHA-256 checksum in hexadecimal'),
        title: bilingual.describe('What it holds'),
        schema: z.url().nullable().describe('JSON Schema it keeps to, where it is one of ours'),
      }),
    )
    .describe('All files of the dataset but this one and SHA256SUMS'),
});

/** Every schema that is published, by its name: /data/schemas/<name>.schema.json */
export const EXPORT_SCHEMAS = { library: libraryFile, case: caseFile, crosswalk: crosswalkFile, index: manifestFile };
export type ExportSchema = keyof typeof EXPORT_SCHEMAS;
