import type { Clock } from '../../domain/clock-marks.ts';
import { earliest, latest } from '../../domain/edtf.ts';
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
    ...data.communication.notices.map(({ date }, index) => ({ value: date, path: ['communication', 'notices', index, 'date'] })),
  ];
}

function checkClocks(entry: Entry<LeakCase>, report: Report): void {
  const marks = new Map<Clock, { date: string; index: number }>();
  entry.data.timeline.forEach(({ clock, date }, index) => {
    for (const mark of clock ?? []) {
      if (marks.has(mark))
        report(
          entry.locate(['timeline', index, 'clock']),
          `"${mark}" already marks an earlier event; each clock mark stands once in a case`,
        );
      else marks.set(mark, { date, index });
    }
  });
  for (const [before, after] of ORDER) {
    const [a, b] = [marks.get(before), marks.get(after)];
    if (a && b && earliest(a.date) > latest(b.date)) {
      report(entry.locate(['timeline', b.index, 'date']), `${after} (${b.date}) lies before ${before} (${a.date}); it cannot`);
    }
  }
}

/** Dates are possible and in order: nothing lies after the newest revision, timelines, notices and versions of laws run forward, the clock marks agree. */
export const chronology: Rule = (library, report) => {
  for (const entry of library.cases.values()) {
    const { data, locate } = entry;
    const newest =
      data.revisions
        .map(({ date }) => date)
        .sort()
        .at(-1) ?? '';
    for (const { value, path } of dates(entry)) {
      if (earliest(value) > latest(newest))
        report(locate(path), `${value} lies after the newest revision of the case (${newest}); a case tells what has happened`);
    }
    data.timeline.forEach(({ date }, index) => {
      const before = data.timeline[index - 1]?.date;
      if (before !== undefined && earliest(date) < earliest(before)) {
        report(locate(['timeline', index, 'date']), `${date} stands after ${before}; the timeline runs from early to late`);
      }
    });
    data.revisions.forEach(({ date }, index) => {
      const newer = data.revisions[index - 1]?.date;
      if (newer !== undefined && date > newer)
        report(locate(['revisions', index, 'date']), `${date} stands below ${newer}; revisions run from new to old`);
    });
    const { notices } = data.communication;
    notices.forEach(({ date }, index) => {
      const before = notices[index - 1]?.date;
      if (before !== undefined && latest(date) < earliest(before)) {
        report(locate(['communication', 'notices', index, 'date']), `${date} stands after ${before}; notices run from early to late`);
      }
    });
    checkClocks(entry, report);
  }
  for (const { data, locate } of library.laws.values()) {
    data.versions.forEach(({ from }, index) => {
      const before = data.versions[index - 1]?.from;
      if (before !== undefined && latest(from) < earliest(before)) {
        report(locate(['versions', index, 'from']), `${from} stands after ${before}; versions run from old to new`);
      }
    });
  }
};
