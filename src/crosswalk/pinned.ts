/**
 * The ids of outside vocabularies that this library uses, as pinned and checked lists: id → name in that vocabulary.
 * A list holds what is used here, not the vocabulary; `version` and `checked` say against what it was read. The names
 * of ISO/IEC 27002 are short labels of our own, in both languages.
 */
import type { Bilingual } from '../model/text.ts';
import attack from './attack.json' with { type: 'json' };
import iso27002 from './iso27002.json' with { type: 'json' };
import itm from './itm.json' with { type: 'json' };
import veris from './veris.json' with { type: 'json' };

interface PinnedList<Name> {
  name: string;
  version: string;
  checked: string;
  entries: Record<string, Name>;
}

const toMap = <Name>({ entries }: PinnedList<Name>): ReadonlyMap<string, Name> => new Map(Object.entries(entries));

export const pinned = {
  attack: toMap<string>(attack),
  itm: toMap<string>(itm),
  veris: toMap<string>(veris),
  iso27002: toMap<Bilingual>(iso27002),
};

/** The lists with the version each was read from, for the method page and the tests. */
export const pinnedLists = { attack, itm, veris, iso27002 };
