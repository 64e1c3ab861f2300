import type { Bilingual } from '../../model/text.ts';
import type { Library } from '../library.ts';
import { unknownId } from '../messages/rules.ts';
import type { Entry, Path } from '../yaml.ts';
import type { Rule } from './rule.ts';

/** A value somewhere in the data that names something else. */
interface Reference {
  path: Path;
  value: string;
}

/** What a reference may name. */
interface Target {
  kind: Bilingual;
  known: ReadonlySet<string> | ReadonlyMap<string, unknown>;
  /** Where the allowed ids stand, in words. */
  where: Bilingual;
  /** Folder of the catalogue, where it is one. */
  section?: string;
}

/** Collects the values of every field called `name`, wherever it stands below `path`; an array yields each of its items. */
function fieldsCalled(name: string, data: unknown, path: Path = []): Reference[] {
  if (Array.isArray(data)) return data.flatMap((item, index) => fieldsCalled(name, item, [...path, index]));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    const here = [...path, key];
    if (key !== name) return fieldsCalled(name, value, here);
    if (typeof value === 'string') return [{ path: here, value }];
    if (Array.isArray(value) && value.every((item) => typeof item === 'string')) {
      return value.map((item, index) => ({ path: [...here, index], value: item }));
    }
    return fieldsCalled(name, value, here);
  });
}

/** The name of a folder, the same in both languages. */
const same = (name: string): Bilingual => ({ ja: name, en: name });

/** What the catalogues offer to be named. */
function catalogueTargets(library: Library) {
  return {
    source: { kind: { ja: '出典', en: 'source' }, known: library.sources, where: same('content/sources'), section: 'sources' },
    technique: {
      kind: { ja: '手口', en: 'technique' },
      known: library.techniques,
      where: same('content/techniques'),
      section: 'techniques',
    },
    outcome: {
      kind: { ja: '帰結の種類', en: 'outcome type' },
      known: library.outcomes,
      where: same('content/outcomes'),
      section: 'outcomes',
    },
    control: { kind: { ja: '対策', en: 'control' }, known: library.controls, where: same('content/controls'), section: 'controls' },
    law: { kind: { ja: '法令', en: 'law' }, known: library.laws, where: same('content/laws'), section: 'laws' },
    term: { kind: { ja: '用語', en: 'term' }, known: library.terms, where: same('content/terms'), section: 'terms' },
  } satisfies Record<string, Target>;
}

/** What a case offers to be named within itself. */
function caseTargets({ parties, path }: { parties: readonly { id: string }[]; path: { nodes: readonly { id: string }[] } }) {
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  return {
    party: {
      kind: { ja: '当事者', en: 'party' },
      known: new Set(ids(parties)),
      where: { ja: 'この事例のparties', en: 'parties of this case' },
    },
    domain: {
      kind: { ja: '当事者', en: 'party' },
      known: new Set([...ids(parties), 'outside']),
      where: { ja: 'この事例のparties、または「outside」', en: 'parties of this case, or "outside"' },
    },
    node: {
      kind: { ja: 'ノード', en: 'node' },
      known: new Set(ids(path.nodes)),
      where: { ja: 'この事例のpath.nodes', en: 'path.nodes of this case' },
    },
  } satisfies Record<string, Target>;
}

/** Everything that is named exists. */
export const references: Rule = (library, report) => {
  const catalogue = catalogueTargets(library);

  /** Checks every field called one of `names` below `base`. What names a file that could not be read is not at fault. */
  function check(entry: Entry<unknown>, target: Target, names: readonly string[], data: unknown = entry.data, base: Path = []): void {
    for (const { path, value } of names.flatMap((name) => fieldsCalled(name, data, base))) {
      if (target.known.has(value) || library.unread.has(`${target.section ?? ''}/${value}`)) continue;
      report(entry.locate(path), unknownId(target.kind, value, target.known.keys(), target.where));
    }
  }

  const all = [library.cases, library.techniques, library.outcomes, library.controls, library.laws, library.terms];
  for (const entries of all) for (const entry of entries.values()) check(entry, catalogue.source, ['sources']);

  for (const entry of library.cases.values()) {
    const { data } = entry;
    const own = caseTargets(data);
    check(entry, own.party, ['from', 'to'], data.entrustment, ['entrustment']);
    check(entry, own.party, ['employer'], data.insider, ['insider']);
    check(entry, own.node, ['from', 'to'], data.path, ['path']);
    check(entry, own.domain, ['domain'], data.path.nodes, ['path', 'nodes']);
    check(entry, catalogue.technique, ['techniques']);
    check(entry, catalogue.control, ['control']);
    check(entry, catalogue.control, ['controls'], data.causes, ['causes']);
    check(entry, catalogue.law, ['law'], data.outcomes, ['outcomes']);
    check(entry, catalogue.outcome, ['type'], data.outcomes, ['outcomes']);
  }
  for (const entry of library.outcomes.values()) check(entry, catalogue.law, ['laws']);
  for (const entry of library.techniques.values()) check(entry, catalogue.technique, ['sameMeans']);
  for (const entry of library.controls.values()) check(entry, catalogue.technique, ['technique']);
  for (const entry of library.terms.values()) {
    check(entry, catalogue.term, ['see']);
    check(entry, catalogue.technique, ['technique']);
    check(entry, catalogue.outcome, ['outcome']);
    check(entry, catalogue.control, ['control']);
    check(entry, catalogue.law, ['law']);
  }
};
