/**
 * Works as CSL-JSON 1.0.2 (https://resource.citationstyles.org/schema/v1.0/input/json/csl-data.json), from which the
 * other machine formats are made. What CSL has no field for travels in `custom`.
 */
import { parseDate } from '../domain/edtf.ts';
import type { Source } from '../model/source.ts';
import { dateParts } from './dates.ts';
import { workOfSource, type Work } from './work.ts';

interface CslDate {
  'date-parts': number[][];
  circa?: boolean;
}

export interface CslItem {
  id: string;
  type: string;
  title: string;
  author?: { family?: string; given?: string; literal?: string }[];
  'container-title'?: string;
  publisher?: string;
  authority?: string;
  number?: string;
  version?: string;
  issued?: CslDate;
  accessed?: CslDate;
  URL: string;
  language: string;
  custom?: Record<string, unknown>;
}

/** An EDTF date as CSL date parts: an interval has two; about and uncertain both become `circa`. */
export function cslDate(text: string): CslDate {
  const value = parseDate(text);
  const ends = value.type === 'Interval' ? [value.lower, value.upper] : [value];
  const known = ends.filter((end) => typeof end === 'object' && end !== null);
  const vague = [value, ...known].some(({ approximate, uncertain }) => Boolean(approximate?.value) || Boolean(uncertain?.value));
  return { 'date-parts': known.map(dateParts), ...(vague && { circa: true }) };
}

/** Leaves out what is not known: CSL has no empty values. */
const defined = <T extends object>(item: T): T => Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)) as T;

function cslOf(id: string, work: Work): CslItem {
  return defined({
    id,
    type: work.type,
    title: work.title,
    author: work.authors.length > 0 ? work.authors.map(defined) : undefined,
    'container-title': work.container,
    publisher: work.publisher,
    authority: work.court,
    number: work.number,
    issued: work.issued === undefined ? undefined : cslDate(work.issued),
    accessed: work.accessed === undefined ? undefined : cslDate(work.accessed),
    URL: work.url,
    language: work.language,
  }) as CslItem;
}

/** A source with what this library adds to it: kind of publisher, how much was read, the title in the other language. */
export function sourceToCsl(source: Source): CslItem {
  const { grade, seen, translation, titleShortened, issuedFrom, copy, archived, note } = source;
  return {
    ...cslOf(source.id, workOfSource(source)),
    custom: defined({ grade, seen, translation, titleShortened, issuedFrom, copy, archived, note }),
  };
}

/**
 * A page of our own.
 * @param accessed the day on which the file was made, the last on which the page is known to have stood like this
 */
export function ownToCsl(work: Work, accessed: string): CslItem {
  const { own, translation } = work;
  if (!own) throw new Error(`${work.url} is no page of this library`);
  return {
    ...cslOf(`${own.id}.${work.language}`, { ...work, accessed }),
    author: [{ literal: 'Leakpath' }],
    number: own.id,
    ...(work.issued !== undefined && { version: work.issued }),
    custom: defined({ translation, licence: own.licence }),
  };
}

/** What BibTeX and RIS have no field for: id and revision of a page of ours; court and docket number of a judgment. */
export function remark({ number, version, authority }: CslItem): string {
  if (version !== undefined) return `${number ?? ''}, revised ${version}`;
  return [authority, number].filter(Boolean).join(', ');
}
