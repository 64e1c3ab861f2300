/** The law that asks what should have been foreseen, and since when it could be read. */
import type { Library } from '../library/library.ts';
import type { Entry } from '../library/yaml.ts';
import type { Law } from '../model/catalogue.ts';
import { earliest } from './edtf.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** The day of a judgment as its English citation gives it; of a statute, the first text this library describes. */
export function lawSince({ kind, citation, versions }: Law): string | undefined {
  if (kind === 'statute') return versions[0] && new Date(earliest(versions[0].from)).toISOString().slice(0, 10);
  const [, day = '', month = '', year] = /\b(\d{1,2}) ([A-Z][a-z]+) (\d{4})\b/.exec(citation.en) ?? [];
  const index = MONTHS.indexOf(month);
  return year === undefined || index < 0 ? undefined : `${year}-${String(index + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/**
 * Two questions that are kept apart: what a company's system must be able to stop (company law), and whether a way of
 * leaking could be foreseen (tort). Ids of content/laws.
 */
export const DUTY_LAWS = {
  system: ['companies-act-362', 'jst-2009', 'riso-2018', 'benesse-derivative-2019'],
  route: ['benesse-tokyo-high-2020'],
} as const;
export type Question = keyof typeof DUTY_LAWS;

/** The laws of a question, oldest first, each with the day since when it could be read. */
export const dutyLaws = (library: Library, question: Question): { law: Entry<Law>; since: string | undefined }[] =>
  DUTY_LAWS[question]
    .flatMap((slug) => library.laws.get(slug) ?? [])
    .map((law) => ({ law, since: lawSince(law.data) }))
    .sort((a, b) => (a.since ?? '').localeCompare(b.since ?? ''));
