import type { Entry, Path } from '../yaml.ts';
import type { Report, Rule } from './rule.ts';

/** Reports the second and later holders of an id. */
function noneTwice(holders: Iterable<{ id: string; entry: Entry<unknown>; path: Path }>, kind: string, report: Report): void {
  const first = new Map<string, Entry<unknown>>();
  for (const { id, entry, path } of holders) {
    const earlier = first.get(id);
    if (earlier) report(entry.locate(path), `the ${kind} "${id}" is already used in ${earlier.file}; every ${kind} is used once`);
    else first.set(id, entry);
  }
}

/** Permanent ids are unique in the library, anchors within their case. */
export const uniqueIds: Rule = (library, report) => {
  for (const catalogue of [library.cases, library.techniques, library.outcomes, library.controls, library.laws]) {
    const entries = [...catalogue.values()] as Entry<{ id: string }>[];
    noneTwice(
      entries.map((entry) => ({ id: entry.data.id, entry, path: ['id'] })),
      'permanent id',
      report,
    );
  }
  for (const entry of library.cases.values()) {
    const { parties, path, timeline, causes, disputes, figures, outcomes } = entry.data;
    const lists: [string, Path, readonly { id: string }[]][] = [
      ['party id', ['parties'], parties],
      ['node id', ['path', 'nodes'], path.nodes],
      ['event id', ['timeline'], timeline],
      ['cause id', ['causes'], causes],
      ['dispute id', ['disputes'], disputes],
    ];
    for (const [kind, at, list] of lists) {
      noneTwice(
        list.map(({ id }, index) => ({ id, entry, path: [...at, index, 'id'] })),
        kind,
        report,
      );
    }
    noneTwice(
      figures.map(({ n }, index) => ({ id: String(n), entry, path: ['figures', index, 'n'] })),
      'figure number',
      report,
    );
    noneTwice(
      Object.entries(outcomes).flatMap(([track, { entries }]) =>
        entries.map(({ id }, index) => ({ id, entry, path: ['outcomes', track, 'entries', index, 'id'] })),
      ),
      'outcome id',
      report,
    );
  }
};
