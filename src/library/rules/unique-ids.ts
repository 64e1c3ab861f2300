import type { Bilingual } from '../../model/text.ts';
import { usedTwice } from '../messages/rules.ts';
import type { Entry, Path } from '../yaml.ts';
import type { Report, Rule } from './rule.ts';

/** Reports the second and later holders of an id. */
function noneTwice(holders: Iterable<{ id: string; entry: Entry<unknown>; path: Path }>, kind: Bilingual, report: Report): void {
  const first = new Map<string, Entry<unknown>>();
  for (const { id, entry, path } of holders) {
    const earlier = first.get(id);
    if (earlier) report(entry.locate(path), usedTwice(kind, id, earlier.file));
    else first.set(id, entry);
  }
}

/** Permanent ids are unique in the library, anchors within their case. */
export const uniqueIds: Rule = (library, report) => {
  for (const catalogue of [library.cases, library.techniques, library.outcomes, library.controls, library.laws]) {
    const entries = [...catalogue.values()] as Entry<{ id: string }>[];
    noneTwice(
      entries.map((entry) => ({ id: entry.data.id, entry, path: ['id'] })),
      { ja: '識別番号', en: 'permanent id' },
      report,
    );
  }
  for (const entry of library.cases.values()) {
    const { parties, path, timeline, causes, disputes, figures, outcomes } = entry.data;
    const lists: [Bilingual, Path, readonly { id: string }[]][] = [
      [{ ja: '当事者の識別名', en: 'party id' }, ['parties'], parties],
      [{ ja: 'ノードの識別名', en: 'node id' }, ['path', 'nodes'], path.nodes],
      [{ ja: '出来事の識別名', en: 'event id' }, ['timeline'], timeline],
      [{ ja: '原因の識別名', en: 'cause id' }, ['causes'], causes],
      [{ ja: '争点の識別名', en: 'dispute id' }, ['disputes'], disputes],
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
      { ja: '数値の番号', en: 'figure number' },
      report,
    );
    noneTwice(
      Object.entries(outcomes).flatMap(([track, { entries }]) =>
        entries.map(({ id }, index) => ({ id, entry, path: ['outcomes', track, 'entries', index, 'id'] })),
      ),
      { ja: '帰結の識別名', en: 'outcome id' },
      report,
    );
  }
};
