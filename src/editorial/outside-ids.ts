/** Ids of outside lists as they stand in running text and addresses, and the lists that hold them. */
import egov from '../crosswalk/egov.json' with { type: 'json' };
import mentioned from '../crosswalk/mentioned.json' with { type: 'json' };
import { pinned } from '../crosswalk/pinned.ts';

interface OutsideList {
  name: string;
  /** Finds an id; the first group, where there is one, is the id. */
  pattern: RegExp;
  known: { has: (id: string) => boolean };
  /** File to which a checked id is added. */
  where: string;
}

const MENTIONED = 'src/crosswalk/mentioned.json';

/** Names of statutes by their e-Gov id. */
export const STATUTES: ReadonlyMap<string, string> = new Map(Object.entries(egov.entries));

export const OUTSIDE_LISTS: readonly OutsideList[] = [
  {
    name: 'MITRE ATT&CK',
    pattern: /(?<![\w-])T\d{4}(?:\.\d{3})?(?!\w)/g,
    known: new Set([...pinned.attack.keys(), ...Object.keys(mentioned.attack)]),
    where: MENTIONED,
  },
  {
    name: 'Insider Threat Matrix',
    pattern: /(?<![\w-])(?:MT|ME|PR|IF|AF|PV|DT)\d{3}(?:\.\d{3})?(?!\w)/g,
    known: new Set([...pinned.itm.keys(), ...Object.keys(mentioned.itm)]),
    where: MENTIONED,
  },
  {
    name: 'VERIS',
    pattern: /(?<![\w.])(?:plus\.)?(?:action|actor|attribute)(?:\.[a-z_]+)+\.[A-Z][a-z]+(?: [A-Za-z][a-z]+)*/g,
    known: pinned.veris,
    where: 'src/crosswalk/veris.json',
  },
  {
    name: 'ISO/IEC 27002:2022',
    pattern: /27002(?::2022)?[^\d]{0,12}?([5-8]\.\d{1,2})(?![\d.])/g,
    known: pinned.iso27002,
    where: 'src/crosswalk/iso27002.json',
  },
  { name: 'e-Gov', pattern: /(?<!\w)[1-5]\d{2}(?:AC|CO|M\d)\d{10}(?!\d)/g, known: STATUTES, where: 'src/crosswalk/egov.json' },
];

/** The ids in a text that no list holds. */
export function unpinnedIds(text: string): { index: number; id: string; list: OutsideList }[] {
  return OUTSIDE_LISTS.flatMap((list) =>
    [...text.matchAll(list.pattern)].flatMap((match) => {
      const id = match[1] ?? match[0];
      return list.known.has(id) ? [] : [{ index: match.index + match[0].lastIndexOf(id), id, list }];
    }),
  );
}
