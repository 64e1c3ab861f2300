/** The change log: every revision of every case, each with an anchor that stays. */
import { publishedCases, type CaseEntry } from '../domain/backlinks.ts';
import type { Library } from '../library/library.ts';
import type { LeakCase } from '../model/case.ts';

export interface Change {
  leakCase: CaseEntry;
  revision: LeakCase['revisions'][number];
  /** Anchor on the change log: LP-C001-2026-11-21, with -2, -3 … for further revisions of a day. */
  anchor: string;
}

/** Revisions of one case, newest first as in its file. */
export function revisionsOf(leakCase: CaseEntry): Change[] {
  const { id, revisions } = leakCase.data;
  return revisions.map((revision, index) => {
    // Counted from the oldest, so that an anchor never moves when a revision is added on top.
    const nth = revisions.slice(index).filter(({ date }) => date === revision.date).length;
    return { leakCase, revision, anchor: `${id}-${revision.date}${nth > 1 ? `-${nth}` : ''}` };
  });
}

/** All revisions, newest first; those of one day in the order of the permanent ids. */
export const changes = (library: Library): Change[] =>
  publishedCases(library)
    .flatMap(revisionsOf)
    .sort((a, b) => b.revision.date.localeCompare(a.revision.date) || a.leakCase.data.id.localeCompare(b.leakCase.data.id, 'en'));
