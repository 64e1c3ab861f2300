/**
 * The ids of outside vocabularies that this library uses, as pinned and checked lists: id → name in that vocabulary.
 * A list holds what is used here, not the vocabulary; `version` and `checked` say against what it was read.
 */
import attack from './attack.json' with { type: 'json' };
import iso27002 from './iso27002.json' with { type: 'json' };
import itm from './itm.json' with { type: 'json' };
import veris from './veris.json' with { type: 'json' };

interface PinnedList {
  name: string;
  version: string;
  checked: string;
  entries: Record<string, string>;
}

const toMap = ({ entries }: PinnedList): ReadonlyMap<string, string> => new Map(Object.entries(entries));

export const pinned = { attack: toMap(attack), itm: toMap(itm), veris: toMap(veris), iso27002: toMap(iso27002) };
export const pinnedLists = { attack, itm, veris, iso27002 } satisfies Record<string, PinnedList>;
