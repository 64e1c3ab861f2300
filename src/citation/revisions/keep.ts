/** The kept texts of revisions on disk: content/revisions/<anchor>.json. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedCases, type CaseEntry } from '../../domain/backlinks.ts';
import type { Library } from '../../library/library.ts';
import { contentOf, currentRevision, snapshot, standingOf, type Content, type Snapshot, type Standing } from './snapshot.ts';

export const snapshotFile = (root: string, anchor: string): string => join(root, 'content/revisions', `${anchor}.json`);

/** Whether the text of a revision is kept. */
export const isKept = (root: string, anchor: string): boolean => existsSync(snapshotFile(root, anchor));

/** All snapshots by their anchors, newest last. Throws on a file that is no snapshot, or lies under another name. */
export function readSnapshots(root: string): Map<string, Snapshot> {
  const folder = join(root, 'content/revisions');
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  return new Map(
    files.map((file) => {
      const read = snapshot.safeParse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
      if (!read.success) throw new Error(`content/revisions/${file}: ${read.error.message}`);
      if (`${read.data.revision}.json` !== file) throw new Error(`content/revisions/${file} holds ${read.data.revision}`);
      return [read.data.revision, read.data];
    }),
  );
}

/** What the files of a case hold now. */
export function readContent(root: string, slug: string): Content {
  const read = (name: string) => readFileSync(join(root, 'content/cases', slug, name), 'utf8');
  return contentOf({ facts: read('case.yaml'), narrative: { ja: read('ja.mdx'), en: read('en.mdx') } });
}

export interface Kept {
  leakCase: CaseEntry;
  now: Content;
  standing: Standing;
}

/** Every published case with its standing to the snapshot of its newest revision. */
export function keptCases(root: string, library: Library): Kept[] {
  const snapshots = readSnapshots(root);
  return publishedCases(library).map((leakCase) => {
    const now = readContent(root, leakCase.slug);
    return { leakCase, now, standing: standingOf(snapshots.get(currentRevision(leakCase).anchor), now) };
  });
}
