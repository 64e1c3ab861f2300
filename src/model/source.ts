import { z } from 'astro/zod';
import { date, day } from './date.ts';
import { said } from './said.ts';
import { bilingual, oneOf, slug } from './text.ts';
import { GRADE, SEEN } from './vocabulary.ts';

const name = z
  .strictObject({
    family: z.string().min(1).optional().describe('Family name'),
    given: z.string().min(1).optional().describe('Given name'),
    literal: z.string().min(1).optional().describe('Name of an organisation, or a name that cannot be split'),
  })
  .refine(
    (value) => value.literal || value.family,
    said({ ja: '著者は姓（family）と名（given）、または団体名などのliteralで書いてください', en: 'give family and given, or literal' }),
  );

/**
 * One source. Field names and types are those of CSL-JSON 1.0 (`container-title`, `URL`, `issued` as an EDTF string),
 * so that citation tools can read an entry; `grade`, `seen`, `translation` and the notes are our own and travel in `custom`.
 */
export const source = z.strictObject({
  id: slug.describe('Permanent id; the anchor is #source-<id>'),
  type: z
    .enum([
      'article-newspaper',
      'article-magazine',
      'article-journal',
      'post-weblog',
      'post',
      'webpage',
      'report',
      'legal_case',
      'legislation',
      'broadcast',
      'book',
    ])
    .describe('CSL item type'),
  title: z.string().min(1).describe("Title as published, without any natural person's name except the author's own"),
  titleShortened: z.literal(true).optional().describe('Set where words were left out of the title (a name), or only the subject is known'),
  translation: z.string().min(1).describe('The title in the other language, our translation'),
  author: z.array(name).optional().describe('Authors of the work, as they signed it'),
  'container-title': z.string().optional().describe('Newspaper, site or series it appeared in'),
  publisher: z.string().optional().describe('Publisher, where it is not the container'),
  authority: z.string().optional().describe('Court, for judgments'),
  number: z.string().optional().describe('Case number or report number'),
  issued: date.optional().describe('Date of publication; left out if the page shows none'),
  issuedFrom: z.enum(['page', 'address', 'context']).optional().describe('Where the date was taken from, if not printed on the page'),
  accessed: day.describe('Day on which it was read'),
  URL: z.url({ protocol: /^https?$/ }).describe('Address at which it was read'),
  language: z.enum(['ja', 'en', 'zh']).describe('Language of the work'),
  grade: oneOf(GRADE).describe('Kind of publisher: of the statement itself, also where a copy was read'),
  seen: oneOf(SEEN).describe('Whether the whole text was read or only its opening'),
  copy: z.literal(true).optional().describe('Set where the address is a mirror, an archive or an agency text on another site'),
  archived: z
    .strictObject({
      URL: z.url({ protocol: /^https?$/ }).describe('Address of the copy'),
      day: day.optional().describe('Day on which the archive took it, if it says so'),
    })
    .optional()
    .describe('A copy that a web archive keeps of the page at URL; left out where none is known'),
  note: bilingual.optional().describe('What to mind when relying on it'),
});
export type Source = z.infer<typeof source>;
