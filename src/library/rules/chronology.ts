import type { Clock } from '../../domain/clock-marks.ts';
import { earliest, latest } from '../../domain/edtf.ts';
import * as say from '../messages/rules.ts';
import type { Entry, Path } from '../yaml.ts';
import type { LeakCase } from '../../model/case.ts';
import type { Report, Rule } from './rule.ts';

/** Pairs of clock marks of which the first cannot come after the second. */
const ORDER: readonly (readonly [Clock, Clock])[] = [
  ['first-act', 'last-act'],
  ['first-act', 'confirmation'],
  ['first-signal', 'confirmation'],
  ['confirmation', 'first-notice'],
  ['first-notice', 'second-notice'],
  ['last-act', 'judgment'],
];

/** All dates in a case, with the place where each is written. */
function dates({ data }: Entry<LeakCase>): { value: string; path: Path }[] {
  return [
    ...data.timeline.map(({ date }, index) => ({ value: date, path: ['timeline', index, 'date'] })),
    ...data.figures.map(({ asOf }, index) => ({ value: asOf, path: ['figures', index, 'asOf'] })),
    ...data.path.steps.flatMap(({ date }, index) => (date ? [{ value: date, path: ['path', 'steps', index, 'date'] }] : [])),
    ...Object.entries(data.outcomes).flatMap(([track, { entries }]) =>
      entries.map(({ date }, index) => ({ value: date, path: ['outcomes', track, 'entries', index, 'date'] })),
    ),
    ...Object.entries(data.outcomes).flatMap(([track, { notFound }]) =>
      notFound.map(({ asOf }, index) => ({ value: asOf, path: ['outcomes', track, 'notFound', index, 'asOf'] })),
    ),
    ...data.communication.notices.map(({ date }, index) => ({ value: date, path: ['communication', 'notices', index, 'date'] })),
  ];
}

function checkClocks(entry: Entry<LeakCase>, report: Report): void {
  const marks = new Map<Clock, { date: string; index: number }>();
  entry.data.timeline.forEach(({ clock, date }, index) => {
    for (const mark of clock ?? []) {
      if (marks.has(mark)) report(entry.locate(['timeline', index, 'clock']), say.clockTwice(mark));
      else marks.set(mark, { date, index });
    }
  });
  for (const [before, after] of ORDER) {
    const [a, b] = [marks.get(before), marks.get(after)];
    if (a && b && earliest(a.date) > latest(b.date)) {
      report(entry.locate(['timeline', b.index, 'date']), say.clockOrder(after, b.date, before, a.date));
    }
  }
}

/**
 * Dates are possible and in order: nothing lies after the newest revision, timelines, notices and versions of laws run
 * forward, no version is younger than the law described and no source was read before it was published, the clock marks agree.
 */
export const chronology: Rule = (library, report) => {
  for (const entry of library.cases.values()) {
    const { data, locate } = entry;
    const newest =
      data.revisions
        .map(({ date }) => date)
        .sort()
        .at(-1) ?? '';
    for (const { value, path } of dates(entry)) {
      if (earliest(value) > latest(newest)) report(locate(path), say.afterRevision(value, newest));
    }
    data.timeline.forEach(({ date }, index) => {
      const before = data.timeline[index - 1]?.date;
      if (before !== undefined && earliest(date) < earliest(before)) {
        report(locate(['timeline', index, 'date']), say.timelineRunsBack(date, before));
      }
    });
    data.revisions.forEach(({ date }, index) => {
      const newer = data.revisions[index - 1]?.date;
      if (newer !== undefined && date > newer) report(locate(['revisions', index, 'date']), say.revisionsRunBack(date, newer));
    });
    const { notices } = data.communication;
    notices.forEach(({ date }, index) => {
      const before = notices[index - 1]?.date;
      if (before !== undefined && latest(date) < earliest(before)) {
        report(locate(['communication', 'notices', index, 'date']), say.noticesRunBack(date, before));
      }
    });
    checkClocks(entry, report);
  }
  for (const { data, locate } of library.laws.values()) {
    data.versions.forEach(({ from }, index) => {
      const before = data.versions[index - 1]?.from;
      if (before !== undefined && latest(from) < earliest(before)) {
        report(locate(['versions', index, 'from']), say.versionsRunBack(from, before));
      }
      if (earliest(from) > latest(data.asOf)) report(locate(['versions', index, 'from']), say.versionAfterState(from, data.asOf));
    });
  }
  for (const { data, locate } of library.sources.values()) {
    if (data.issued !== undefined && earliest(data.issued) > latest(data.accessed))
      report(locate(['accessed']), say.readBeforeIssued(data.accessed, data.issued));
  }
};
