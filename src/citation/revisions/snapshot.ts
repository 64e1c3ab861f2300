/**
 * What a revision of a case said, kept for those who cited it: content/revisions/<anchor>.json, published unchanged at
 * /data/revisions/ and to be read at /id/<anchor>/. Written by `npm run snapshot`, never by hand.
 */
import { z } from 'astro/zod';
import { parse } from 'yaml';
import type { CaseEntry } from '../../domain/backlinks.ts';
import { hashOf } from '../../exports/cache.ts';
import type { Library } from '../../library/library.ts';
import { LANGS, type Lang } from '../../model/text.ts';
import { revisionsOf, type Change } from '../changes.ts';
import { sourceToCsl } from '../csl.ts';
import { caseSources } from '../files.ts';
import { reading, readingOf } from './reading.ts';

const both = <T extends z.ZodType>(one: T) => z.strictObject({ ja: one, en: one });

/** The facts and both narratives as their files had them; no schema of today, which an old text need not meet. */
const content = z.strictObject({ case: z.record(z.string(), z.unknown()), narrative: both(z.string()) });
export type Content = z.infer<typeof content>;

export const snapshot = z.strictObject({
  id: z.string().describe('Permanent id of the case'),
  revision: z.string().describe('Anchor of the revision in the change log: id, day, and a number from the second of a day on'),
  date: z.string().describe('Day of the revision'),
  note: both(z.string()).describe('What changed'),
  title: both(z.string()),
  licence: z.string(),
  digest: z.string().describe('Of the content: a snapshot that was changed by hand no longer fits it'),
  content: content.describe('case.yaml, ja.mdx and en.mdx'),
  sources: z.array(z.looseObject({ id: z.string() })).describe('The sources it cites, as CSL-JSON'),
  reading: both(reading).describe('The whole as plain text, with the anchors of the page'),
});
export type Snapshot = z.infer<typeof snapshot>;

/** Equal for equal facts: the order of fields and the way the file is written do not count. */
const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, one]) => [key, ordered(one)]));
};

/** What tells one text of a case from another. The sources, which cases share, are no part of it. */
export const digestOf = ({ case: facts, narrative }: Content): string =>
  hashOf(JSON.stringify(ordered(facts)), ...LANGS.map((lang) => narrative[lang].trim()));

/** The content of a case from the texts of its three files. */
export const contentOf = (files: { facts: string; narrative: Record<Lang, string> }): Content => ({
  case: parse(files.facts) as Record<string, unknown>,
  narrative: files.narrative,
});

/** The revision that the files of a case hold now: the newest. Every case has one (the model asks for it). */
export function currentRevision(leakCase: CaseEntry): Change {
  const [newest] = revisionsOf(leakCase);
  if (!newest) throw new Error(`${leakCase.data.id} has no revision`);
  return newest;
}

/** The snapshot of a case as its files are now. */
export function takeSnapshot(library: Library, leakCase: CaseEntry, now: Content): Snapshot {
  const { revision, anchor } = currentRevision(leakCase);
  const read = (lang: Lang) => readingOf(library, leakCase, lang, now.narrative[lang]);
  return {
    id: leakCase.data.id,
    revision: anchor,
    date: revision.date,
    note: revision.note,
    title: leakCase.data.title,
    licence: 'CC BY 4.0',
    digest: digestOf(now),
    content: now,
    sources: [...caseSources(library, leakCase.slug).values()].map(({ source }) => ({ ...sourceToCsl(source) })),
    reading: { ja: read('ja'), en: read('en') },
  };
}

/** How a case stands to the snapshot of its newest revision. */
export type Standing = 'kept' | 'missing' | 'changed';

export const standingOf = (kept: Snapshot | undefined, now: Content): Standing =>
  kept === undefined ? 'missing' : kept.digest === digestOf(now) ? 'kept' : 'changed';

/** What an editor is told; each message says what to do. */
export function advice(leakCase: CaseEntry, standing: Exclude<Standing, 'kept'>): string {
  const { revision, anchor } = currentRevision(leakCase);
  const { file, line, column } = leakCase.locate(['revisions', 0]);
  const place = `${file}:${line}:${column}`;
  if (standing === 'missing') return `${place}: the text of the revision ${anchor} is not kept yet; run "npm run snapshot"`;
  return (
    `${place}: the case has changed since its revision of ${revision.date}, whose text is kept in content/revisions/${anchor}.json; ` +
    `put a new revision on top of this list (day, and what changed) and run "npm run snapshot"; ` +
    `if that text was never published, "npm run snapshot -- --again ${leakCase.slug}" replaces it`
  );
}
